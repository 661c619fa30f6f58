/**
 * What is said about the files of offices other than e-PPGBM's: recaps, lists and tables of figures.
 */
import { FIGURE_TEXTS } from './figures.ts'
import { KRS_TEXTS } from './krs.ts'

export const OFFICE_FILE_TEXTS = { ...KRS_TEXTS, ...FIGURE_TEXTS } as const
