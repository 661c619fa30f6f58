/**
 * The files that were asked for beside the screen: table, workbook, report to print.
 */
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { officeCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { writeQualityPdf } from '@konvergen/papers/quality/write-pdf.ts'
import { writeQualityXlsx } from '@konvergen/papers/quality/write-xlsx.ts'
import type { Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { writeWhole } from '../write-whole.ts'
import { qualityTable } from './say-quality.ts'

/** Paths; undefined = not asked for. */
export interface QualityFiles {
  readonly out?: string | undefined
  readonly xlsx?: string | undefined
  readonly pdf?: string | undefined
}

/** `province`: as the list names it, or null. */
export async function writeQuality(files: QualityFiles, report: QualityReport, province: string | null, terminal: Terminal): Promise<void> {
  const { language } = terminal
  const context = { province, version: VERSION, isDemo: false }
  if (files.out !== undefined) await writeWhole(files.out, officeCsv(qualityTable(report, language)), terminal)
  if (files.xlsx !== undefined) await writeWhole(files.xlsx, await writeQualityXlsx(report, context, language), terminal)
  if (files.pdf !== undefined) await writeWhole(files.pdf, await writeQualityPdf(report, context, language), terminal)
}
