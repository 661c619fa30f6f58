/**
 * The kinds that are lists: families, persons, posyandu, figures, budget lines.
 */
import { checkFamilies } from '@konvergen/core/intake/families/family-check.ts'
import { BKKBN_CUTS } from '@konvergen/core/intake/families/four-too.ts'
import { checkPosyandu } from '@konvergen/core/intake/lists/posyandu.ts'
import { FAMILY_READING } from '../krs-list/columns.ts'
import { POSYANDU_READING } from '../posyandu/columns.ts'
import { BUDGET_KINDS } from './budget-kinds.ts'
import { CONTEXT_KINDS } from './context-kinds.ts'
import { PERSON_KINDS } from './person-kinds.ts'
import { type RecordEntry, recordEntry } from './record-entry.ts'

export const RECORD_KINDS = {
  'krs-list': recordEntry(FAMILY_READING, () => checkFamilies(BKKBN_CUTS)),
  ...PERSON_KINDS,
  'posyandu-list': recordEntry(POSYANDU_READING, checkPosyandu),
  ...CONTEXT_KINDS,
  ...BUDGET_KINDS,
} as const satisfies Readonly<Record<string, RecordEntry>>
export type RecordKindName = keyof typeof RECORD_KINDS
