/**
 * The kinds that are lists of budgets: nomenclature and village budgets.
 */
import { checkBudget, checkFlat, checkRab } from '@konvergen/core/intake/lists/siskeudes.ts'
import { checkNomenclature } from '@konvergen/core/intake/lists/sub-kegiatan.ts'
import { NOMENCLATURE_READING } from '../nomenclature/columns.ts'
import { BUDGET_READING, FLAT_READING, RAB_READING } from '../siskeudes/columns.ts'
import { type RecordEntry, recordEntry } from './record-entry.ts'

export const BUDGET_KINDS = {
  nomenclature: recordEntry(NOMENCLATURE_READING, checkNomenclature),
  'siskeudes-rab': recordEntry(RAB_READING, checkRab),
  'siskeudes-anggaran': recordEntry(BUDGET_READING, checkBudget),
  'siskeudes-rinci': recordEntry(FLAT_READING, checkFlat),
} as const satisfies Readonly<Record<string, RecordEntry>>
