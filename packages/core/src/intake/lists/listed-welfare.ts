/**
 * One row of DTSEN as it waits to be applied: the numbers by which its family is found, its decile and its assistance. Names and births are not kept.
 */
import type { RecordRow } from '../records/record-kind.ts'
import { type DTSEN_COLUMNS, decileOf } from './dtsen.ts'

export interface ListedWelfare {
  /** From 1. */
  readonly row: number
  /** Which of the summary's `places` it names. */
  readonly place: number
  readonly noKk: string | null
  readonly nik: string | null
  /** 1 to 10; null = not written, or not readable. */
  readonly decile: number | null
  /** null = not known. */
  readonly pkh: boolean | null
  readonly bpnt: boolean | null
  readonly pbiJk: boolean | null
}

type Mark = boolean | null
export type PackedWelfare = readonly [number, number, string | null, string | null, number | null, Mark, Mark, Mark]

export function packWelfare({ row, values: v }: RecordRow<typeof DTSEN_COLUMNS>, place: number): PackedWelfare {
  return [row, place, v.noKk, v.nik, decileOf(v.desil) ?? null, v.pkh, v.bpnt, v.pbiJk]
}

export function unpackWelfare([row, place, noKk, nik, decile, pkh, bpnt, pbiJk]: PackedWelfare): ListedWelfare {
  return { row, place, noKk, nik, decile, pkh, bpnt, pbiJk }
}

/** What several persons of one family say together: the lowest decile, and assistance as soon as one gets it. */
export function joinWelfare(one: Omit<ListedWelfare, 'row' | 'place' | 'noKk' | 'nik'>, other: typeof one): typeof one {
  const either = (a: Mark, b: Mark): Mark => (a === null ? b : a || b === true)
  const deciles = [one.decile, other.decile].filter((decile) => decile !== null)
  return {
    decile: deciles.length === 0 ? null : Math.min(...deciles),
    pkh: either(one.pkh, other.pkh),
    bpnt: either(one.bpnt, other.bpnt),
    pbiJk: either(one.pbiJk, other.pbiJk),
  }
}
