/** A person in a few words: name, stage, how many of the asked months are entered. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { monthOf } from '@konvergen/core/sasaran/quarter.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import type { Speech } from './say-score.ts'

export function nameOf({ nama, terhapus }: Pick<VillagePerson, 'nama' | 'terhapus'>, { t }: Speech): string {
  return nama ?? t(terhapus ? ENTRY_HPK.erased : ENTRY_HPK.noName)
}

/** At the end of the quarter. */
export function sayStage({ jenis, mulai, bersalin }: VillagePerson, { bulan }: Pick<VillageAnswer, 'bulan'>, { t, say }: Speech): string {
  const months = monthOf(bulan.at(-1) ?? mulai) - monthOf(mulai)
  if (jenis === 'anak') return t(ENTRY_HPK.age, { n: months })
  return bersalin === null ? t(ENTRY_HPK.pregnant, { n: months }) : t(ENTRY_HPK.delivered, { bulan: say.period(bersalin) })
}

/** Months of the quarter in which something is asked, up to that of today, and how many of them are entered. */
export function progressOf(
  { tahap, isi }: VillagePerson,
  bulan: readonly string[],
  now: string,
): { readonly all: number; readonly done: number } {
  const asked = bulan.filter((month, index) => tahap[index] !== null && month <= now)
  return {
    all: asked.length,
    done: asked.filter((month) => isi.some((each) => each.bulan === month && Object.keys(each.isi).length > 0)).length,
  }
}
