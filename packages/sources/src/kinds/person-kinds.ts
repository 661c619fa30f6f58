/** The kinds whose rows are persons of families: DTSEN, civil lists, Elsimil by name. */
import { checkCivil } from '@konvergen/core/intake/lists/civil-list.ts'
import { checkDtsen } from '@konvergen/core/intake/lists/dtsen.ts'
import { checkElsimil } from '@konvergen/core/intake/lists/elsimil-list.ts'
import { CIVIL_READING } from '../civil-list/columns.ts'
import { DTSEN_READING } from '../dtsen/columns.ts'
import { ELSIMIL_READING } from '../elsimil-list/columns.ts'
import { recordEntry } from './record-entry.ts'

export const PERSON_KINDS = {
  dtsen: recordEntry(DTSEN_READING, checkDtsen),
  'civil-list': recordEntry(CIVIL_READING, checkCivil),
  'elsimil-list': recordEntry(ELSIMIL_READING, checkElsimil),
} as const
