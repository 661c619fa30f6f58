/**
 * Every table with sealed rows, for whoever changes the key that seals them.
 */
import { SEALED_FACTORS } from './capabilities/accounts/sealed-tables.ts'
import { SEALED_PLEDGE_PERSONS } from './capabilities/commitment/sealed-tables.ts'
import { SEALED_CONSENTS, SEALED_LABELS } from './capabilities/documents/sealed-tables.ts'
import { SEALED_SHEETS } from './capabilities/intake/sheet-tables.ts'
import { SEALED_BLOCKS, SEALED_FILES } from './capabilities/intake/tables.ts'
import { SEALED_CHILD_KEYS, SEALED_PERSONS } from './capabilities/measurement/sealed-tables.ts'
import { SEALED_CONTACTS } from './capabilities/opd/sealed-tables.ts'
import { SEALED_FAMILIES, SEALED_PEOPLE } from './capabilities/sasaran/sealed-tables.ts'
import { SEALED_HPK_PERSONS } from './capabilities/scorecard/sealed-tables.ts'
import type { SealedTable } from './platform/database/reseal-table.ts'

export const SEALED: readonly SealedTable[] = [
  SEALED_PERSONS,
  SEALED_CHILD_KEYS,
  SEALED_FAMILIES,
  SEALED_PEOPLE,
  SEALED_HPK_PERSONS,
  SEALED_FILES,
  SEALED_BLOCKS,
  SEALED_SHEETS,
  SEALED_FACTORS,
  SEALED_LABELS,
  SEALED_CONSENTS,
  SEALED_CONTACTS,
  SEALED_PLEDGE_PERSONS,
]
