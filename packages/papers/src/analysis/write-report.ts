/**
 * The report on the analysis as PDF and as a Word file.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { reportContent } from './report-content.ts'
import { writePaperDocx } from './write-docx.ts'
import { writePaperPdf } from './write-pdf.ts'

export function writeReportPdf(report: AnalysisReport, language: Language): Promise<Uint8Array> {
  return writePaperPdf(reportContent(report, language))
}

export function writeReportDocx(report: AnalysisReport, language: Language): Promise<Uint8Array> {
  return writePaperDocx(reportContent(report, language))
}
