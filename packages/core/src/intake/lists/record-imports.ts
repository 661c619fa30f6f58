/**
 * The kinds of lists that an office takes in row by row: what becomes of their rows, where these lie, and which period such a list may be of.
 */
import type { FileKind } from '../kinds.ts'
import type { Placing } from './place-records.ts'

/**
 * `keluarga`: families for the register; `kesejahteraan`: persons whose decile goes to their families; `orang`: persons of families that are known;
 * `hal`: things, kept as rows.
 */
export type RecordUse = 'keluarga' | 'kesejahteraan' | 'orang' | 'hal'

export interface RecordImport {
  readonly use: RecordUse
  readonly placing: Placing
  /** Files of several kecamatan may count for one period; of the others the later takes the place of the earlier. */
  readonly several: boolean
}

const thing = (placing: Placing): RecordImport => ({ use: 'hal', placing, several: false })

export const RECORD_IMPORTS = {
  'krs-list': { use: 'keluarga', placing: 'desa', several: true },
  dtsen: { use: 'kesejahteraan', placing: 'desa', several: true },
  'civil-list': { use: 'orang', placing: 'desa', several: true },
  'elsimil-list': { use: 'orang', placing: 'desa', several: true },
  'posyandu-list': thing('desa'),
  'context-figures': thing('area'),
  idm: thing('desa'),
  nomenclature: thing('none'),
  'siskeudes-rab': thing('siskeudes'),
  'siskeudes-anggaran': thing('siskeudes'),
  'siskeudes-rinci': thing('siskeudes'),
} as const satisfies Readonly<Partial<Record<FileKind, RecordImport>>>

export type RecordImportKind = keyof typeof RECORD_IMPORTS
export const RECORD_IMPORT_KINDS = Object.keys(RECORD_IMPORTS) as readonly RecordImportKind[]

export function isRecordImport(kind: string): kind is RecordImportKind {
  return Object.hasOwn(RECORD_IMPORTS, kind)
}

/** Persons of families that are known. */
export function isPeopleList(kind: string): boolean {
  return isRecordImport(kind) && RECORD_IMPORTS[kind].use === 'orang'
}

/** Whether its rows are looked for among the villages; persons are found by the families that they belong to, a nomenclature is of no village. */
export function isPlaced(kind: string): boolean {
  return !isRecordImport(kind) || (RECORD_IMPORTS[kind].use !== 'orang' && RECORD_IMPORTS[kind].placing !== 'none')
}

/** Lists of persons are matched with the families that are known: applied again, they find those that have come since. */
export function isMatchedAnew(kind: string): boolean {
  const use = isRecordImport(kind) ? RECORD_IMPORTS[kind].use : 'hal'
  return use === 'kesejahteraan' || use === 'orang'
}

/** A year, a half-year, a quarter or a month; things are of a year. `2026`, `2026-S1`, `2026-T3`, `2026-03`. */
export function fitsRecordPeriod(kind: RecordImportKind, period: string): boolean {
  const form = RECORD_IMPORTS[kind].use === 'hal' ? /^(?:19|20)\d{2}$/ : /^20\d{2}(?:-(?:S[12]|T[1-4]|0[1-9]|1[0-2]))?$/
  return form.test(period)
}

/** The year that its rows bear: the only one, of context figures the last; null when none or several do. */
export function periodOfYears(kind: RecordImportKind, years: readonly { readonly year: number }[]): string | null {
  const sorted = years.map(({ year }) => year).toSorted((a, b) => a - b)
  const year = kind === 'context-figures' || sorted.length === 1 ? sorted.at(-1) : undefined
  return year !== undefined && fitsRecordPeriod(kind, String(year)) ? String(year) : null
}
