/**
 * The catalogue as a district has it: the pack, with its own entries and with those that it switched off, wrote otherwise or tied to a unit cost.
 */

import { villageKind } from '../wilayah/kode.ts'
import type { CatalogueEntry } from './entry.ts'
import { VILLAGE_ACTIVITIES } from './packs/village-activities.data.ts'

/** The latest word of the district on an entry. */
export interface DistrictWord {
  readonly key: string
  readonly no: number
  /** null = as the pack has it. */
  readonly content: Omit<CatalogueEntry, 'key'> | null
  readonly active: boolean
  /** Item of the unit costs that a unit of it costs; null = not told. */
  readonly costItem: string | null
}

export interface KnownEntry extends CatalogueEntry {
  readonly active: boolean
  readonly costItem: string | null
  /** Of the latest word of the district; 0 = it has said none. */
  readonly no: number
  /** Whether its words are the district's, and not the pack's. */
  readonly isOwn: boolean
}

/** The pack's first, in its order, then the district's own by key. A word on an entry that is in no pack and has no content is passed over. */
export function catalogueOf(words: readonly DistrictWord[]): KnownEntry[] {
  const said = new Map(words.map((word) => [word.key, word]))
  const packed = VILLAGE_ACTIVITIES.map((entry): KnownEntry => {
    const word = said.get(entry.key)
    const { active = true, costItem = null, no = 0 } = word ?? {}
    return { ...entry, ...word?.content, active, costItem, no, isOwn: (word?.content ?? null) !== null }
  })
  const keys = new Set(VILLAGE_ACTIVITIES.map(({ key }) => key))
  const own = words
    .filter(({ key }) => !keys.has(key))
    .flatMap(({ key, content, active, costItem, no }): KnownEntry[] =>
      content === null ? [] : [{ key, ...content, active, costItem, no, isOwn: true }],
    )
  return [...packed, ...own.toSorted((a, b) => (a.key < b.key ? -1 : 1))]
}

/** As it is for one village: a kelurahan has no Dana Desa, which is for villages alone. */
export function entriesFor(entries: readonly KnownEntry[], desa: string): KnownEntry[] {
  if (villageKind(desa) === 'desa') return [...entries]
  return entries.map((entry) => ({ ...entry, danaDesa: { answer: 'tidak', source: null }, siskeudes: null }))
}
