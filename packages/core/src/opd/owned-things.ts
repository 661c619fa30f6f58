/**
 * The things that have an owner, and the way to one of them: every indicator that is counted for itself, every governed denominator, every action.
 */
import { DENOMINATORS, SHIPPED } from '../indicators/catalogue.ts'
import type { Unit } from '../indicators/indicator.ts'
import type { OwnedThing } from './owned-thing.ts'
import { ACTIONS_DATA } from './owned-things.data.ts'

const UNIT_WORDS: Readonly<Record<Unit, string>> = { persen: '%', jumlah: 'jumlah', 'ya-tidak': 'ya/tidak', tanda: 'ya/tidak per desa' }

const INDICATORS: readonly OwnedThing[] = SHIPPED.filter(({ sameAs }) => sameAs === null).map(({ code, name, unit, suggestedOwners }) => ({
  kode: code,
  jenis: 'indikator',
  nama: name.id,
  satuan: UNIT_WORDS[unit],
  saran: suggestedOwners,
}))

const NUMBERS: readonly OwnedThing[] = DENOMINATORS.map(({ code, name, unit, suggestedOwners }) => ({
  kode: code,
  jenis: 'sasaran',
  nama: name.id,
  satuan: unit.id,
  saran: suggestedOwners,
}))

export const OWNED_THINGS: readonly OwnedThing[] = [...INDICATORS, ...NUMBERS, ...ACTIONS_DATA]

/** undefined: there is no such thing. */
export function thingOf(kode: string): OwnedThing | undefined {
  return OWNED_THINGS.find((thing) => thing.kode === kode)
}
