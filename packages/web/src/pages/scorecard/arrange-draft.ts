/** What is typed over what the server holds: only months that differ are sent, and nothing typed is lost when somebody else wrote meanwhile. */

import type { SentMonth, VillagePerson } from '@konvergen/contract/scorecard.ts'
import type { Item } from '@konvergen/core/scorecard/service-items.ts'
import { deviceId } from '../../offline/device-id.ts'

export type Value = string | number | boolean | null
export type Proposer = 'eppgbm-anak' | 'daftar-keluarga'

export interface Typed {
  readonly value: Value
  /** Of which register it was taken; null = typed by a person. */
  readonly from: Proposer | null
}

/** Keys `2026-07 fe`. */
export type Draft = ReadonlyMap<string, Typed>

const keyOf = (bulan: string, item: Item) => `${bulan} ${item}`

export function stored({ isi }: VillagePerson, bulan: string, item: Item): Value {
  const noted = isi.find((month) => month.bulan === bulan)?.isi as Partial<Record<Item, Value>> | undefined
  return noted?.[item] ?? null
}

export function valueOf(draft: Draft, person: VillagePerson, bulan: string, item: Item): Value {
  const typed = draft.get(keyOf(bulan, item))
  return typed === undefined ? stored(person, bulan, item) : typed.value
}

/** Typing what is stored already is typing nothing. */
export function type(draft: Draft, person: VillagePerson, { bulan, item, value, from }: { bulan: string; item: Item } & Typed): Draft {
  const next = new Map(draft)
  if (stored(person, bulan, item) === value) next.delete(keyOf(bulan, item))
  else next.set(keyOf(bulan, item), { value, from })
  return next
}

/** Months with something typed, whole, over what was seen of them. */
export function sendingOf(draft: Draft, person: VillagePerson, bulan: readonly string[], newId: () => string = deviceId): SentMonth[] {
  return bulan.flatMap((month) => {
    const typed = [...draft]
      .filter(([key]) => key.startsWith(`${month} `))
      .map(([key, value]) => [key.slice(month.length + 1), value] as const)
    if (typed.length === 0) return []
    const before = person.isi.find((each) => each.bulan === month)
    const isi: Record<string, unknown> = { ...before?.isi }
    const sumber: Record<string, Proposer> = { ...before?.sumber }
    for (const [item, { value, from }] of typed) {
      isi[item] = value
      if (from === null) delete sumber[item]
      else sumber[item] = from
    }
    return [{ id: newId(), orang: person.id, bulan: month, dasar: before?.no ?? 0, isi, sumber }]
  })
}
