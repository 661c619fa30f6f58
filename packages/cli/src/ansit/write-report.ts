/**
 * The files of a report, written from one value; and its public variant beside them, in a folder of its own so that nobody sends the wrong one.
 */
import path from 'node:path'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { writeDesaGeoJson } from '@konvergen/papers/ansit/write-geojson.ts'
import { writeIssuesCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { writeAnsitJson } from '@konvergen/papers/ansit/write-json.ts'
import { writeAnsitPdf } from '@konvergen/papers/ansit/write-pdf.ts'
import { writeAnsitXlsx } from '@konvergen/papers/ansit/write-xlsx.ts'
import { today } from '../today.ts'
import { analysisOf } from './analysis-of.ts'
import { type OutputFile, writeOutputs } from './write-outputs.ts'
import { writePapers, writePublicPapers } from './write-papers.ts'

const PUBLIC_FOLDER = 'publik'

interface Where {
  readonly out: string
  readonly isPublic: boolean
}

export async function writeReport(report: SituationReport, language: Language, { out, isPublic }: Where): Promise<void> {
  const analysis = analysisOf(report, today())
  const [pdf, xlsx] = await Promise.all([writeAnsitPdf(report, language), writeAnsitXlsx(report, language)])
  const files: OutputFile[] = [
    { name: 'ansit.json', content: writeAnsitJson(report, language) },
    { name: 'ansit.xlsx', content: xlsx },
    { name: 'ansit.pdf', content: pdf },
    { name: 'desa.geojson', content: writeDesaGeoJson(report) },
    { name: 'isu.csv', content: writeIssuesCsv(report.issues, language) },
    ...(await writePapers(analysis, language)),
  ]
  await writeOutputs(out, files)
  if (isPublic) await writeOutputs(path.join(out, PUBLIC_FOLDER), await writePublicPapers(analysis, language))
}
