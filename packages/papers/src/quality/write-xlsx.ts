/**
 * The quality of measurement as a workbook, for the officer who wants to sort, filter and check.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import type { QualityContext } from './quality-context.ts'
import { qualitySheets } from './quality-sheets.ts'
import { QualitySpeaker } from './quality-speaker.ts'

export function writeQualityXlsx(report: QualityReport, context: QualityContext, language: Language): Promise<Uint8Array> {
  return writeWorkbook(qualitySheets(report, context, new QualitySpeaker(language)))
}
