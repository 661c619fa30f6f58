/**
 * Stored scores as the contract shows them.
 */
import type { ChildListItem } from '@konvergen/contract/measurement.ts'
import type { MeasurementsTable } from './tables.ts'

type Scored = Pick<MeasurementsTable, 'z_len' | 'z_wei' | 'z_wfl' | 'z_bmi' | 'z_ac' | 'flags'>

/** Bits of `flags`, in the migration's words. */
export const FLAG_BITS = { len: 1, wei: 2, wfl: 4, bmi: 8, ac: 16 } as const

export function presentScores({ z_len, z_wei, z_wfl, z_bmi, z_ac, flags }: Scored): ChildListItem['scores'] {
  const score = (z: number | null, bit: number) => (z === null ? null : { z, flagged: (flags & bit) !== 0 })
  return {
    len: score(z_len, FLAG_BITS.len),
    wei: score(z_wei, FLAG_BITS.wei),
    wfl: score(z_wfl, FLAG_BITS.wfl),
    bmi: score(z_bmi, FLAG_BITS.bmi),
    ac: score(z_ac, FLAG_BITS.ac),
  }
}
