/**
 * A list of children from its rows to what an office keeps of it: every row checked, by itself and against the others, its printed scores held
 * against ours, and the rows packed in blocks for the host to seal. Only numbers, names of places and issues, none of which names a person, stand
 * in the clear.
 */

import { scoreRows } from '@konvergen/core/growth/score-rows.ts'
import { checkChild } from '@konvergen/core/intake/check-child.ts'
import { type ChildIdentity, identityOf, personKey } from '@konvergen/core/intake/child-identity.ts'
import { nikColumnIssues } from '@konvergen/core/intake/child-list-issues.ts'
import type { ChildListPlace, EppgbmRow, NikState, RepairRule } from '@konvergen/core/intake/child-rows.ts'
import { compareRows } from '@konvergen/core/intake/compare-rows.ts'
import { checkIdentities } from '@konvergen/core/intake/duplicate-children.ts'
import type { ListSummary, RowBlock, WrittenPlace } from '@konvergen/core/intake/list-digest.ts'
import { isUsable, type PackedChild, packChild, withoutNik } from '@konvergen/core/intake/listed-child.ts'
import { placeKey } from '@konvergen/core/intake/place-children.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { EppgbmBatch } from './parse.ts'

export type ListDigest =
  | { readonly ok: true; readonly summary: ListSummary; readonly issues: readonly Issue[]; readonly blocks: readonly RowBlock[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** How the host keeps bytes small. */
export interface Compression {
  readonly compress: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>
  readonly expand: (bytes: Uint8Array) => Uint8Array
}

const BLOCK_ROWS = 500
const encoder = new TextEncoder()
const decoder = new TextDecoder()

class Tally<Key> {
  readonly counts = new Map<Key, number>()

  add(key: Key, more = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + more)
  }
}

type CountedPlace = { -readonly [Field in keyof WrittenPlace]: WrittenPlace[Field] }

/** Gathers what the whole list says, row by row. */
class Gatherer {
  readonly identities: ChildIdentity[] = []
  readonly nikStates: NikState[] = []
  readonly #posyandu = new Set<string>()
  readonly #months = new Tally<string>()
  readonly #repairs = new Tally<RepairRule>()
  readonly #places = new Map<string, CountedPlace>()
  #lastPlace: CountedPlace | null = null

  add(row: EppgbmRow): void {
    this.identities.push(identityOf(row))
    this.nikStates.push(row.nikState)
    if (row.posyandu !== null) this.#posyandu.add(`${row.desa}|${row.posyandu}`)
    if (row.tanggalPengukuran !== null) this.#months.add(row.tanggalPengukuran.slice(0, 7))
    if (row.repairs.length > 0) for (const rule of new Set(row.repairs.map((repair) => repair.rule))) this.#repairs.add(rule)
    this.#addPlace(row, isUsable(row) ? 1 : 0)
  }

  #addPlace(row: EppgbmRow, usable: number): void {
    const place = this.#placeOf(row)
    place.rows += 1
    place.usable += usable
  }

  #placeOf({ prov, kab, kec, desa, row }: EppgbmRow): CountedPlace {
    // Lists stand village by village.
    const last = this.#lastPlace
    if (last !== null && last.desa === desa && last.kec === kec && last.kab === kab) return last
    const key = placeKey({ prov, kab, kec, desa })
    const place = this.#places.get(key) ?? { prov, kab, kec, desa, row, rows: 0, usable: 0 }
    this.#places.set(key, place)
    this.#lastPlace = place
    return place
  }

  summary(place: ChildListPlace, sharedNiks: ReadonlySet<string>): ListSummary {
    const children = new Set(
      this.identities.map((own) => (own.nik !== null && !sharedNiks.has(own.nik) ? own.nik : personKey(own)) ?? own.row),
    )
    return {
      place,
      rows: this.identities.length,
      children: children.size,
      posyandu: this.#posyandu.size,
      months: [...this.#months.counts].map(([month, rows]) => ({ month, rows })).toSorted((a, b) => (a.month < b.month ? -1 : 1)),
      repairs: [...this.#repairs.counts].map(([rule, count]) => ({ rule, count })),
      places: [...this.#places.values()],
    }
  }
}

/** Rows packed as they come: what stays of sixty thousand rows are some hundred byte arrays, not objects. */
class Packer {
  readonly #compression: Compression
  readonly #blocks: RowBlock[] = []
  #listed: PackedChild[] = []
  #first = 0
  #last = 0

  constructor(compression: Compression) {
    this.#compression = compression
  }

  add(row: EppgbmRow): void {
    if (this.#listed.length === 0) this.#first = row.row
    this.#last = row.row
    this.#listed.push(packChild(row))
    if (this.#listed.length === BLOCK_ROWS) this.#close()
  }

  #close(): void {
    if (this.#listed.length === 0) return
    this.#blocks.push({ firstRow: this.#first, lastRow: this.#last, listed: this.#pack(this.#listed) })
    this.#listed = []
  }

  #pack(listed: readonly PackedChild[]): Uint8Array<ArrayBuffer> {
    return this.#compression.compress(encoder.encode(JSON.stringify(listed)))
  }

  /** A NIK that turned out to stand on several children is taken away from the blocks that hold it. */
  blocks(identities: readonly ChildIdentity[], shared: ReadonlySet<string>): RowBlock[] {
    this.#close()
    const rows = new Set(identities.filter(({ nik }) => nik !== null && shared.has(nik)).map(({ row }) => row))
    if (rows.size === 0) return this.#blocks
    const hit = [...rows]
    return this.#blocks.map((block) => {
      if (!hit.some((row) => row >= block.firstRow && row <= block.lastRow)) return block
      const listed = JSON.parse(decoder.decode(this.#compression.expand(block.listed))) as PackedChild[]
      return { ...block, listed: this.#pack(listed.map((row) => (rows.has(row[0]) ? withoutNik(row) : row))) }
    })
  }
}

/** `received`: no measurement of the list can be later; `onRows` hears how many rows are done. */
export async function digestList(
  batches: AsyncIterable<EppgbmBatch>,
  received: Day,
  compression: Compression,
  onRows: (rows: number) => void = () => undefined,
): Promise<ListDigest> {
  const gatherer = new Gatherer()
  const issues: Issue[] = []
  const packer = new Packer(compression)
  let place: ChildListPlace | null = null
  for await (const batch of batches) {
    place = batch.place
    if (place === null) return { ok: false, issues: batch.issues }
    for (const found of batch.issues) issues.push(found)
    for (const row of batch.rows) {
      for (const found of checkChild(row, place, received)) issues.push(found)
      gatherer.add(row)
      packer.add(row)
    }
    for (const found of compareRows(batch.rows, scoreRows(batch.rows), place)) issues.push(found)
    onRows(gatherer.identities.length)
  }
  if (place === null) return { ok: false, issues }
  const across = checkIdentities(gatherer.identities, place)
  return {
    ok: true,
    summary: gatherer.summary(place, across.sharedNiks),
    issues: [...nikColumnIssues(gatherer.nikStates, place), ...issues, ...across.issues],
    blocks: packer.blocks(gatherer.identities, across.sharedNiks),
  }
}
