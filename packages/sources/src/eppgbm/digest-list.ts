/**
 * A list of children from its rows to what an office keeps of it: every row checked, by itself and against the others, its printed scores held
 * against ours, and the rows packed in blocks for the host to seal. Only numbers, names of places and issues, none of which names a person, stand
 * in the clear.
 */

import { scoreRows } from '@konvergen/core/growth/score-rows.ts'
import { checkChild } from '@konvergen/core/intake/check-child.ts'
import { type ChildIdentity, identityOf, personKey } from '@konvergen/core/intake/child-identity.ts'
import { nikColumnIssues } from '@konvergen/core/intake/child-list-issues.ts'
import { CHILD_COLUMNS, type ChildListPlace, type EppgbmRow, type NikState, type RepairRule } from '@konvergen/core/intake/child-rows.ts'
import { compareRows } from '@konvergen/core/intake/compare-rows.ts'
import { checkIdentities } from '@konvergen/core/intake/duplicate-children.ts'
import type { ListSummary, RowBlock, WrittenPlace } from '@konvergen/core/intake/list-digest.ts'
import { isUsable, type ListedChild, listedChild } from '@konvergen/core/intake/listed-child.ts'
import { placeKey } from '@konvergen/core/intake/place-children.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { EppgbmBatch } from './parse.ts'

export type ListDigest =
  | { readonly ok: true; readonly summary: ListSummary; readonly issues: readonly Issue[]; readonly blocks: readonly RowBlock[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const BLOCK_ROWS = 500
const encoder = new TextEncoder()

class Tally<Key> {
  readonly counts = new Map<Key, number>()

  add(key: Key, more = 1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + more)
  }
}

/** Gathers what the whole list says, row by row. */
class Gatherer {
  readonly identities: ChildIdentity[] = []
  readonly nikStates: NikState[] = []
  readonly #posyandu = new Set<string>()
  readonly #months = new Tally<string>()
  readonly #repairs = new Tally<RepairRule>()
  readonly #places = new Map<string, { -readonly [Field in keyof WrittenPlace]: WrittenPlace[Field] }>()

  add(row: EppgbmRow, listed: ListedChild): void {
    this.identities.push(identityOf(row))
    this.nikStates.push(row.nikState)
    if (row.posyandu !== null) this.#posyandu.add(`${row.desa}|${row.posyandu}`)
    if (row.tanggalPengukuran !== null) this.#months.add(row.tanggalPengukuran.slice(0, 7))
    for (const rule of new Set(row.repairs.map((repair) => repair.rule))) this.#repairs.add(rule)
    this.#addPlace(row, isUsable(listed) ? 1 : 0)
  }

  #addPlace({ prov, kab, kec, desa, row }: EppgbmRow, usable: number): void {
    const key = placeKey({ prov, kab, kec, desa })
    const known = this.#places.get(key)
    if (known === undefined) this.#places.set(key, { prov, kab, kec, desa, row, rows: 1, usable })
    else {
      known.rows += 1
      known.usable += usable
    }
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

function blocksOf(listed: ListedChild[], texts: readonly string[], sharedNiks: ReadonlySet<string>): RowBlock[] {
  const blocks: RowBlock[] = []
  for (let from = 0; from < listed.length; from += BLOCK_ROWS) {
    const rows = listed
      .slice(from, from + BLOCK_ROWS)
      .map((row) => (row.nik !== null && sharedNiks.has(row.nik) ? { ...row, nik: null } : row))
    blocks.push({
      firstRow: rows[0]?.row ?? 0,
      lastRow: rows.at(-1)?.row ?? 0,
      listed: encoder.encode(JSON.stringify(rows)),
      texts: encoder.encode(`[${texts.slice(from, from + BLOCK_ROWS).join(',')}]`),
    })
  }
  return blocks
}

function textsOf({ row, raw }: EppgbmRow): string {
  return `[${row},${JSON.stringify(CHILD_COLUMNS.map((column) => raw[column]))}]`
}

/** `received`: no measurement of the list can be later. */
export async function digestList(batches: AsyncIterable<EppgbmBatch>, received: Day): Promise<ListDigest> {
  const gatherer = new Gatherer()
  const issues: Issue[] = []
  const listed: ListedChild[] = []
  const texts: string[] = []
  let place: ChildListPlace | null = null
  for await (const batch of batches) {
    place = batch.place
    if (place === null) return { ok: false, issues: batch.issues }
    for (const found of batch.issues) issues.push(found)
    for (const row of batch.rows) {
      for (const found of checkChild(row, place, received)) issues.push(found)
      const own = listedChild(row, false)
      gatherer.add(row, own)
      listed.push(own)
      texts.push(textsOf(row))
    }
    for (const found of compareRows(batch.rows, scoreRows(batch.rows), place)) issues.push(found)
  }
  if (place === null) return { ok: false, issues }
  const across = checkIdentities(gatherer.identities, place)
  return {
    ok: true,
    summary: gatherer.summary(place, across.sharedNiks),
    issues: [...nikColumnIssues(gatherer.nikStates, place), ...issues, ...across.issues],
    blocks: blocksOf(listed, texts, across.sharedNiks),
  }
}
