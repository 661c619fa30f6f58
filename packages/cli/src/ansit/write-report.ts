/**
 * The five files of a report, written from one value.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { writeDesaGeoJson } from '@konvergen/papers/ansit/write-geojson.ts'
import { writeIssuesCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { writeAnsitJson } from '@konvergen/papers/ansit/write-json.ts'
import { writeAnsitPdf } from '@konvergen/papers/ansit/write-pdf.ts'
import { writeAnsitXlsx } from '@konvergen/papers/ansit/write-xlsx.ts'
import { type OutputFile, writeOutputs } from './write-outputs.ts'

export async function writeReport(report: SituationReport, language: Language, folder: string): Promise<void> {
  const [pdf, xlsx] = await Promise.all([writeAnsitPdf(report, language), writeAnsitXlsx(report, language)])
  const files: OutputFile[] = [
    { name: 'ansit.json', content: writeAnsitJson(report, language) },
    { name: 'ansit.xlsx', content: xlsx },
    { name: 'ansit.pdf', content: pdf },
    { name: 'desa.geojson', content: writeDesaGeoJson(report) },
    { name: 'isu.csv', content: writeIssuesCsv(report.issues, language) },
  ]
  await writeOutputs(folder, files)
}
