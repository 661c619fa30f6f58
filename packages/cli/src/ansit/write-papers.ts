/**
 * Report and slides, and the public variant of them with its data, from one value.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { writeAnalysisGeoJson, writeDataXlsx } from '@konvergen/papers/analysis/write-data.ts'
import { writeReportDocx, writeReportPdf } from '@konvergen/papers/analysis/write-report.ts'
import { writeDeck } from '@konvergen/papers/deck/write-pptx.ts'
import type { OutputFile } from './write-outputs.ts'

export async function writePapers(report: AnalysisReport, language: Language): Promise<OutputFile[]> {
  return [
    { name: 'laporan.pdf', content: await writeReportPdf(report, language) },
    { name: 'laporan.docx', content: await writeReportDocx(report, language) },
    { name: 'paparan.pptx', content: await writeDeck(report, language) },
  ]
}

export async function writePublicPapers(report: AnalysisReport, language: Language): Promise<OutputFile[]> {
  const told = publicReport(report)
  return [
    ...(await writePapers(told, language)),
    { name: 'data.xlsx', content: await writeDataXlsx(told, language) },
    { name: 'desa.geojson', content: writeAnalysisGeoJson(told) },
  ]
}
