/**
 * Invented families for the register: their numbers and names follow from their number, their marks make them families at risk.
 */
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import { type FamilyMarks, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import type { PlacedFamilyRow } from '../../src/capabilities/sasaran/door.ts'

/** A child under two and no proper latrine; whether water is safe is not known. */
export const AT_RISK = '1000-100000'
/** A child under two, and no factor at all. */
export const NOT_AT_RISK = '10000000000'

const sixteen = (first: string, index: number): string => `${first}${String(index).padStart(16 - first.length, '0')}`
const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))

export function familyPerson(index: number, change: Partial<FamilyPerson> = {}): FamilyPerson {
  return {
    noKk: sixteen('7601019', index),
    kki: null,
    nikKepala: sixteen('7601011', index),
    namaKepala: `Kepala ${letters(index)}`,
    nikIstri: sixteen('7601015', index),
    namaIstri: `Istri ${letters(index)}`,
    alamat: 'Jalan Rekaan 7',
    rt: '1',
    rw: '2',
    ...change,
  }
}

export function familyRow(index: number, desa: string, marks: FamilyMarks = marksOfText(AT_RISK)): PlacedFamilyRow {
  return { row: index + 2, desa, person: familyPerson(index), marks, welfare: null, accompaniment: null }
}
