/**
 * A list of families becomes the register's: whose each row is, who is new, where each lives now, and what the list says of it. All in the caller's
 * transaction; applying the same list again changes nothing. Before that it can be asked what it would bring.
 */
import { marksText } from '@konvergen/core/sasaran/family-marks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type JoinedRows, joinRows, type PlacedFamilyRow } from './join-rows.ts'
import { holdFamilyList, insertFamilyList, insertRecords, readStandingFamilies, type StoredList } from './list-store.ts'
import { sealFamily } from './person.ts'
import { holdFamilies, insertFamilies, insertSpellings, placeFamilies } from './store.ts'
import { setListState } from './withdraw-list.ts'

export type { PlacedFamilyRow } from './join-rows.ts'

/** `id`: of the import that it came with. */
export interface ListOrigin {
  readonly id: string
  readonly source: string
  /** `2026` or `2026-S1`. */
  readonly period: string
}

export type AppendedFamilies = Pick<StoredList, 'listed' | 'fresh' | 'doubtful' | 'doubled'>

/** Against the families that the lists before it have in the same villages; null = no list that counts has any there. */
export interface ListDifference {
  /** The latest of those lists. */
  readonly period: string
  readonly before: number
  readonly stayed: number
  readonly arrived: number
  readonly gone: number
}

export interface ForecastFamilies extends AppendedFamilies {
  readonly known: number
  readonly moved: number
  readonly difference: ListDifference | null
}

const placed = ({ family: id, desa }: { readonly family: string; readonly desa: string }) => ({ id, desa })

export async function appendFamilies(ctx: DistrictContext, list: ListOrigin, rows: readonly PlacedFamilyRow[]): Promise<ForecastFamilies> {
  await holdFamilies(ctx)
  const before = await holdFamilyList(ctx, list.id)
  if (before !== undefined) {
    await setListState(ctx, list.id, 'applied')
    const { listed, fresh, doubtful, doubled } = before
    return { listed, fresh, known: listed - fresh, moved: 0, doubtful, doubled, difference: null }
  }
  const joined = await joinRows(ctx, rows)
  const { families, fresh, moved, spellings, doubtful, doubled } = joined
  // Before anything of the list is there.
  const brought = await reckon(ctx, list.id, joined)

  await insertFamilyList(ctx, { ...list, listed: families.length, fresh: fresh.length, doubtful, doubled })
  await insertFamilies(ctx, list.id, fresh.map(placed))
  // Sealed in portions: a list's persons never lie in memory twice.
  for (let from = 0; from < spellings.length; from += SEALED_AT_ONCE) {
    const part = spellings.slice(from, from + SEALED_AT_ONCE).map(({ person, ...spelling }) => {
      const id = ctx.newId()
      return { ...spelling, id, sealed: sealFamily(ctx, id, person) }
    })
    await insertSpellings(ctx, list.id, part)
  }
  await placeFamilies(ctx, moved.map(placed))
  await insertRecords(
    ctx,
    list.id,
    families.map((record) => ({ ...record, marks: marksText(record.marks) })),
  )
  return brought
}

const SEALED_AT_ONCE = 5000

/** What `appendFamilies` would bring. Nothing is held and nothing written: by the time it is applied the register may be another. */
export async function forecastFamilies(ctx: DistrictContext, listId: string, rows: readonly PlacedFamilyRow[]): Promise<ForecastFamilies> {
  return reckon(ctx, listId, await joinRows(ctx, rows))
}

async function reckon(
  ctx: DistrictContext,
  listId: string,
  { families, fresh, moved, doubtful, doubled }: JoinedRows,
): Promise<ForecastFamilies> {
  const own = new Set(families.map(({ family }) => family))
  const villages = new Set(families.map(({ desa }) => desa))
  const standing = await readStandingFamilies(ctx, listId)
  const there = standing.filter(({ family, desa }) => villages.has(desa) || own.has(family))
  const before = new Set(there.map(({ family }) => family))
  const stayed = families.filter(({ family }) => before.has(family)).length
  const period = there.reduce((latest, each) => (each.period > latest ? each.period : latest), '')
  return {
    listed: families.length,
    fresh: fresh.length,
    known: families.length - fresh.length,
    moved: moved.length,
    doubtful,
    doubled,
    difference:
      before.size === 0 ? null : { period, before: before.size, stayed, arrived: families.length - stayed, gone: before.size - stayed },
  }
}
