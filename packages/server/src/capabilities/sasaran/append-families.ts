/**
 * A list of families becomes the register's: whose each row is, who is new, where each lives now, and what the list says of it. All in the caller's
 * transaction; applying the same list again changes nothing.
 */
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import { type FamilyMarks, MARKS, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { matchFamilies } from '@konvergen/core/sasaran/match-families.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type FamilyRecord, holdFamilyList, insertFamilyList, insertRecords, type StoredList } from './list-store.ts'
import { keysOf, sealFamily } from './person.ts'
import { holdFamilies, insertFamilies, insertSpellings, type NewSpelling, placeFamilies, readSpellings } from './store.ts'
import { setListState } from './withdraw-list.ts'

/** A row of a list that found its village. */
export interface PlacedFamilyRow {
  readonly row: number
  readonly desa: string
  readonly person: FamilyPerson
  readonly marks: FamilyMarks
  readonly welfare: string | null
  /** As the list writes it. */
  readonly accompaniment: string | null
}

/** `id`: of the import that it came with. */
export interface ListOrigin {
  readonly id: string
  readonly source: string
  /** `2026` or `2026-S1`. */
  readonly period: string
}

export type AppendedFamilies = Pick<StoredList, 'listed' | 'fresh' | 'doubtful' | 'doubled'>

const joinMark = (a: boolean | null, b: boolean | null): boolean | null => (a === null ? b : a || b === true)

/** Two rows of one family: a mark that one of them bears, it bears. */
function joinMarks(one: FamilyMarks, other: FamilyMarks): FamilyMarks {
  return Object.fromEntries(MARKS.map((name) => [name, joinMark(one[name], other[name])])) as FamilyMarks
}

const placed = ({ family: id, desa }: { readonly family: string; readonly desa: string }) => ({ id, desa })

export async function appendFamilies(ctx: DistrictContext, list: ListOrigin, rows: readonly PlacedFamilyRow[]): Promise<AppendedFamilies> {
  await holdFamilies(ctx)
  const before = await holdFamilyList(ctx, list.id)
  if (before !== undefined) {
    await setListState(ctx, list.id, 'applied')
    return before
  }
  const known = await readSpellings(ctx)
  const keys = rows.map(({ person, desa }) => keysOf(ctx, person, desa))
  const matched = matchFamilies(known, keys)
  const freshIds = Array.from({ length: matched.fresh }, () => ctx.newId())
  const familyOf = matched.rows.map((family) => (typeof family === 'number' ? (freshIds[family] as string) : family))

  const told = new Set(known.map(({ family, content }) => `${family} ${content}`))
  const places = new Map(known.map(({ family, desa }) => [family, desa]))
  const records = new Map<string, Omit<FamilyRecord, 'marks'> & { marks: FamilyMarks }>()
  const spellings: NewSpelling[] = []
  rows.forEach((row, index) => {
    const [family, own] = [familyOf[index] as string, keys[index] as (typeof keys)[number]]
    const { desa, marks, welfare, accompaniment } = row
    const first = records.get(family)
    if (first === undefined) records.set(family, { family, desa, marks, welfare, accompaniment, row: row.row })
    else first.marks = joinMarks(first.marks, marks)
    if (told.has(`${family} ${own.content}`)) return
    told.add(`${family} ${own.content}`)
    const id = ctx.newId()
    spellings.push({ id, family, desa: first?.desa ?? desa, keys: own, sealed: sealFamily(ctx, id, row.person) })
  })
  const kept = [...records.values()]
  const fresh = kept.filter(({ family }) => !places.has(family))
  const moved = kept.filter(({ family, desa }) => places.has(family) && places.get(family) !== desa)
  const counts = { listed: kept.length, fresh: fresh.length, doubtful: matched.doubtful, doubled: rows.length - kept.length }

  await insertFamilyList(ctx, { ...list, ...counts })
  await insertFamilies(ctx, list.id, fresh.map(placed))
  await insertSpellings(ctx, list.id, spellings)
  await placeFamilies(ctx, moved.map(placed))
  await insertRecords(
    ctx,
    list.id,
    kept.map((record) => ({ ...record, marks: marksText(record.marks) })),
  )
  return counts
}
