/**
 * A list of families becomes the register's: whose each row is, who is new, where each lives now, and what the list says of it. All in the caller's
 * transaction; applying the same list again changes nothing, rows of it that found their village later join it. Before that it can be asked what it would bring.
 */
import { marksText } from '@konvergen/core/sasaran/family-marks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { type FamilyRows, type JoinedFamily, type JoinedRows, joinRows } from './join-rows.ts'
import {
  holdFamilyList,
  insertFamilyList,
  insertRecords,
  readLatestPlaces,
  readRecords,
  readStandingFamilies,
  type StoredList,
  setFamilyList,
} from './list-store.ts'
import { sealFamily } from './person.ts'
import { holdFamilies, insertFamilies, insertSpellings, type NewSpelling, placeFamilies } from './store.ts'
import { setListState } from './withdraw-list.ts'

export type { FamilyRows, PlacedFamilyRow } from './join-rows.ts'

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
const SEALED_AT_ONCE = 5000

/** Told after each portion: rows of the list gone through so far. May throw to end the work. */
export type TellRows = (rows: number) => void
const NOBODY_LISTENS: TellRows = () => undefined

/** Sealed in portions, gone through once more: a list's persons never lie in memory whole. */
async function writeSpellings(
  ctx: DistrictContext,
  listId: string,
  { spellings }: JoinedRows,
  rows: FamilyRows,
  tell: TellRows,
): Promise<void> {
  let at = 0
  let part: NewSpelling[] = []
  for (const block of rows) {
    for (const { person } of block) {
      const spelling = spellings.get(at++)
      if (spelling === undefined) continue
      const id = ctx.newId()
      part.push({ ...spelling, id, sealed: sealFamily(ctx, id, person) })
    }
    if (part.length < SEALED_AT_ONCE) continue
    await insertSpellings(ctx, listId, part)
    part = []
    tell(at)
  }
  await insertSpellings(ctx, listId, part)
}

const asRecords = (families: readonly JoinedFamily[]) => families.map((record) => ({ ...record, marks: marksText(record.marks) }))

export async function appendFamilies(
  ctx: DistrictContext,
  list: ListOrigin,
  rows: FamilyRows,
  tell: TellRows = NOBODY_LISTENS,
): Promise<ForecastFamilies> {
  await holdFamilies(ctx)
  const before = await holdFamilyList(ctx, list.id)
  if (before !== undefined) {
    await setListState(ctx, list.id, 'applied')
    const { listed, fresh, doubtful, doubled } = before
    return { listed, fresh, known: listed - fresh, moved: 0, doubtful, doubled, difference: null }
  }
  const joined = await joinRows(ctx, rows)
  const { families, fresh, moved, doubtful, doubled } = joined
  // Before anything of the list is there.
  const brought = await reckon(ctx, list.id, joined)

  await insertFamilyList(ctx, { ...list, listed: families.length, fresh: fresh.length, doubtful, doubled })
  await insertFamilies(ctx, list.id, fresh.map(placed))
  await writeSpellings(ctx, list.id, joined, rows, tell)
  await placeFamilies(ctx, moved.map(placed))
  await insertRecords(ctx, list.id, asRecords(families))
  return brought
}

/**
 * Rows of a list that counts already join it. Whoever stands in it by another row stays as that one says. A known family lives where the latest list that has
 * it says; once a round of verval stands on the list, villages have looked since and it stays where they found it. What the whole list brought by then.
 */
export async function addToFamilyList(ctx: DistrictContext, listId: string, rows: FamilyRows): Promise<ForecastFamilies> {
  await holdFamilies(ctx)
  const list = await holdFamilyList(ctx, listId)
  if (list?.state !== 'applied') throw new Problem('keadaan-berubah')
  const joined = await joinRows(ctx, rows)
  const listed = new Set((await readRecords(ctx, listId)).map(({ family }) => family))
  const added = joined.families.filter(({ family }) => !listed.has(family))

  await insertFamilies(ctx, listId, joined.fresh.map(placed))
  await writeSpellings(ctx, listId, joined, rows, NOBODY_LISTENS)
  await insertRecords(ctx, listId, asRecords(added))
  const moving = new Map(list.held ? [] : joined.moved.map(({ family, desa }) => [family, desa]))
  // Where a later list, or another row of this one, has it elsewhere, it stays there.
  const moved = moving.size === 0 ? [] : (await readLatestPlaces(ctx, listId)).filter(({ id, desa }) => moving.get(id) === desa)
  await placeFamilies(ctx, moved)
  const counts = {
    listed: list.listed + added.length,
    fresh: list.fresh + joined.fresh.length,
    doubtful: list.doubtful + joined.doubtful,
    doubled: list.doubled + joined.doubled + joined.families.length - added.length,
  }
  await setFamilyList(ctx, listId, counts)
  const difference = await differenceOf(ctx, listId, await readRecords(ctx, listId), list.applied_at)
  return { ...counts, known: counts.listed - counts.fresh, moved: moved.length, difference }
}

/** What `appendFamilies` would bring. Nothing is held and nothing written: by the time it is applied the register may be another. */
export async function forecastFamilies(ctx: DistrictContext, listId: string, rows: FamilyRows): Promise<ForecastFamilies> {
  return reckon(ctx, listId, await joinRows(ctx, rows))
}

async function reckon(
  ctx: DistrictContext,
  listId: string,
  { families, fresh, moved, doubtful, doubled }: JoinedRows,
): Promise<ForecastFamilies> {
  return {
    listed: families.length,
    fresh: fresh.length,
    known: families.length - fresh.length,
    moved: moved.length,
    doubtful,
    doubled,
    difference: await differenceOf(ctx, listId, families, null),
  }
}

/** `appliedBefore`: against lists of that time only; null = against all. */
async function differenceOf(
  ctx: DistrictContext,
  listId: string,
  families: readonly Pick<JoinedFamily, 'family' | 'desa'>[],
  appliedBefore: Date | null,
): Promise<ListDifference | null> {
  const own = new Set(families.map(({ family }) => family))
  const villages = new Set(families.map(({ desa }) => desa))
  const standing = await readStandingFamilies(ctx, listId, appliedBefore)
  const there = standing.filter(({ family, desa }) => villages.has(desa) || own.has(family))
  const before = new Set(there.map(({ family }) => family))
  if (before.size === 0) return null
  const stayed = families.filter(({ family }) => before.has(family)).length
  const period = there.reduce((latest, each) => (each.period > latest ? each.period : latest), '')
  return { period, before: before.size, stayed, arrived: families.length - stayed, gone: before.size - stayed }
}
