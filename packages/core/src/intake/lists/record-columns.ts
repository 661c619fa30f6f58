/**
 * What the columns of each kind of list of things are called, for whoever looks at the kept rows.
 */
import type { RecordColumns } from '../records/record-kind.ts'
import { CONTEXT_COLUMNS } from './context-figures.ts'
import { IDM_COLUMNS } from './idm.ts'
import { POSYANDU_COLUMNS } from './posyandu.ts'
import type { RecordImportKind } from './record-imports.ts'
import { BUDGET_COLUMNS, FLAT_COLUMNS, RAB_COLUMNS } from './siskeudes.ts'
import { NOMENCLATURE_COLUMNS } from './sub-kegiatan.ts'

const COLUMNS: Readonly<Partial<Record<RecordImportKind, RecordColumns>>> = {
  'posyandu-list': POSYANDU_COLUMNS,
  'context-figures': CONTEXT_COLUMNS,
  idm: IDM_COLUMNS,
  nomenclature: NOMENCLATURE_COLUMNS,
  'siskeudes-rab': RAB_COLUMNS,
  'siskeudes-anggaran': BUDGET_COLUMNS,
  'siskeudes-rinci': FLAT_COLUMNS,
}

/** In the order of the kind; only those that the file has (`had`: their keys). Empty for lists of persons, whose rows are kept nowhere in the clear. */
export function columnsOfRecords(kind: RecordImportKind, had: ReadonlySet<string>): { readonly key: string; readonly label: string }[] {
  return Object.entries(COLUMNS[kind] ?? {}).flatMap(([key, { label }]) => (had.has(key) ? [{ key, label }] : []))
}
