/** An invented family at risk, to be changed by each test. */

import type { FamilyPlace } from '../../../src/intake/families/check-family.ts'
import { FAMILY_COLUMNS, type FamilyRow } from '../../../src/intake/families/family-columns.ts'

const BLANK = Object.fromEntries(Object.keys(FAMILY_COLUMNS).map((column) => [column, null])) as unknown as FamilyRow['values']

export function familyRow(changes: Partial<FamilyRow['values']> = {}, row = 2): FamilyRow {
  const values = { ...BLANK, noKk: '9901011701180001', namaKepala: 'Umpama', desa: 'Muara', pus: true, airTidakLayak: true, ...changes }
  return { row, values, raw: BLANK as unknown as FamilyRow['raw'], unread: {} }
}

export const FAMILY_PLACE: FamilyPlace = {
  file: 'krs.csv',
  sheet: 'CSV',
  columns: Object.fromEntries(Object.keys(FAMILY_COLUMNS).map((column, index) => [column, `A${String.fromCharCode(65 + (index % 26))}`])),
}
