/**
 * One row of the list of families as it waits to be applied: who the family is, its marks, and which of the written places it names. Blocks of them are
 * sealed by the host.
 */
import type { FamilyPerson } from '../../sasaran/family-identity.ts'
import { MARKS, type MarkName } from '../../sasaran/family-marks.ts'
import type { FamilyRow } from './family-columns.ts'

export interface ListedFamily {
  /** From 1. */
  readonly row: number
  /** Which of the summary's `places` it names. */
  readonly place: number
  readonly person: FamilyPerson
  /** As `marksText` writes them. */
  readonly marks: string
  readonly welfare: string | null
  /** Numbers of what accompanies the family (`ACCOMPANIMENTS`), e.g. `1, 4`; null = nothing is written. */
  readonly accompaniment: string | null
}

type Text = string | null
/** As it goes into JSON: values without their names, which would be most of the text. */
export type PackedFamily = readonly [
  row: number,
  place: number,
  noKk: Text,
  kki: Text,
  nikKepala: Text,
  namaKepala: Text,
  nikIstri: Text,
  namaIstri: Text,
  alamat: Text,
  rt: Text,
  rw: Text,
  marks: string,
  welfare: Text,
  accompaniment: Text,
]

const DIGITS = { true: '1', false: '0', null: '-' } as const

/** A cell that is blank or says neither yes nor no is "not known". */
function markOf(values: FamilyRow['values'], name: MarkName): string {
  return DIGITS[`${values[name]}`]
}

/** `place`: index of the written place. */
export function packFamily({ row, values: v }: FamilyRow, place: number): PackedFamily {
  const marks = MARKS.map((name) => markOf(v, name)).join('')
  const accompaniment = v.pendampingan === null || v.pendampingan.length === 0 ? null : v.pendampingan.join(', ')
  const who = [v.noKk, v.kki, v.nikKepala, v.namaKepala, v.nikIstri, v.namaIstri, v.alamat, v.rt, v.rw] as const
  return [row, place, ...who, marks, v.kesejahteraan, accompaniment]
}

/** What `packFamily` was given, as far as it is kept. */
export function unpackFamily(packed: PackedFamily): ListedFamily {
  const [row, place, noKk, kki, nikKepala, namaKepala, nikIstri, namaIstri, alamat, rt, rw, marks, welfare, accompaniment] = packed
  const person = { noKk, kki, nikKepala, namaKepala, nikIstri, namaIstri, alamat, rt, rw }
  return { row, place, person, marks, welfare, accompaniment }
}
