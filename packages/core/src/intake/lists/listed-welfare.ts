/**
 * One row of DTSEN as it waits to be applied: the numbers by which its family is found, its decile and its assistance. Names and births are not kept.
 */
import type { FamilyWelfare } from '../../sasaran/family-welfare.ts'
import type { RecordRow } from '../records/record-kind.ts'
import { type DTSEN_COLUMNS, decileOf } from './dtsen.ts'

export interface ListedWelfare extends FamilyWelfare {
  /** From 1. */
  readonly row: number
  /** Which of the summary's `places` it names. */
  readonly place: number
  readonly noKk: string | null
  readonly nik: string | null
}

type Mark = boolean | null
export type PackedWelfare = readonly [number, number, string | null, string | null, number | null, Mark, Mark, Mark]

export function packWelfare({ row, values: v }: RecordRow<typeof DTSEN_COLUMNS>, place: number): PackedWelfare {
  return [row, place, v.noKk, v.nik, decileOf(v.desil) ?? null, v.pkh, v.bpnt, v.pbiJk]
}

export function unpackWelfare([row, place, noKk, nik, decile, pkh, bpnt, pbiJk]: PackedWelfare): ListedWelfare {
  return { row, place, noKk, nik, decile, pkh, bpnt, pbiJk }
}
