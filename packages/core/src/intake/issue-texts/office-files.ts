/**
 * What is said about the files of offices other than e-PPGBM's: recaps, lists and tables of figures.
 */
import { EXCHANGE_TEXTS } from './exchange.ts'
import { FAMILY_TEXTS } from './families.ts'
import { FIGURE_TEXTS } from './figures.ts'
import { KRS_TEXTS } from './krs.ts'
import { LIST_TEXTS } from './lists.ts'
import { RECORD_TEXTS } from './records.ts'
import { SHEET_TEXTS } from './sheets.ts'
import { SIGIZI_TEXTS } from './sigizi.ts'

export const OFFICE_FILE_TEXTS = {
  ...KRS_TEXTS,
  ...FIGURE_TEXTS,
  ...RECORD_TEXTS,
  ...FAMILY_TEXTS,
  ...LIST_TEXTS,
  ...EXCHANGE_TEXTS,
  ...SIGIZI_TEXTS,
  ...SHEET_TEXTS,
} as const
