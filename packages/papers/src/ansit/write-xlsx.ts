/**
 * The situation analysis as a workbook, for the officer who wants to sort, filter and check.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import { ansitSheets } from './sheets.ts'

export function writeAnsitXlsx(report: SituationReport, language: Language): Promise<Uint8Array> {
  return writeWorkbook(ansitSheets(report, language))
}
