/**
 * Whose each row of a list is, against the register as it stands: the families of the list, each once, and what of them is new. Nothing is written.
 */
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import { type FamilyMarks, MARKS, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { matchFamilies } from '@konvergen/core/sasaran/match-families.ts'
import { inOrder } from '@konvergen/core/sasaran/order-families.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { FamilyRecord } from './list-store.ts'
import { keysOf } from './person.ts'
import { readSpellings, type SpellingKeys } from './store.ts'

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

/** Portions of a list, in any order; gone through as often as needed. */
export type FamilyRows = Iterable<readonly PlacedFamilyRow[]>

/** Of a row what it is told by, without who it is. */
interface ToldRow extends Omit<PlacedFamilyRow, 'person'> {
  /** How many rows come before it. */
  readonly at: number
  readonly keys: SpellingKeys
}

export interface JoinedFamily extends Omit<FamilyRecord, 'marks'> {
  marks: FamilyMarks
}

export interface JoinedRows {
  /** By family; a family that is new has a new id. */
  readonly families: readonly JoinedFamily[]
  /** Of each family that is new to the register. */
  readonly fresh: readonly JoinedFamily[]
  /** Of those that are known, the ones that live in another village now. */
  readonly moved: readonly JoinedFamily[]
  /** Spellings that the register does not have, by how many rows come before the row that has them. */
  readonly spellings: ReadonlyMap<number, { readonly family: string; readonly desa: string; readonly keys: SpellingKeys }>
  readonly doubtful: number
  readonly doubled: number
}

const joinMark = (a: boolean | null, b: boolean | null): boolean | null => (a === null ? b : a || b === true)

/** Two rows of one family: a mark that one of them bears, it bears. */
function joinMarks(one: FamilyMarks, other: FamilyMarks): FamilyMarks {
  return Object.fromEntries(MARKS.map((name) => [name, joinMark(one[name], other[name])])) as FamilyMarks
}

function toldRows(ctx: DistrictContext, rows: FamilyRows): ToldRow[] {
  const told: ToldRow[] = []
  for (const block of rows) {
    for (const { person, ...row } of block) told.push({ ...row, at: told.length, keys: keysOf(ctx, person, row.desa) })
  }
  return inOrder(told, ({ marks, welfare, accompaniment }) => [marksText(marks), welfare, accompaniment].join('|'))
}

export async function joinRows(ctx: DistrictContext, given: FamilyRows): Promise<JoinedRows> {
  const known = await readSpellings(ctx)
  const rows = toldRows(ctx, given)
  const matched = matchFamilies(
    known,
    rows.map(({ keys }) => keys),
  )
  const freshIds = Array.from({ length: matched.fresh }, () => ctx.newId())
  const familyOf = matched.rows.map((family) => (typeof family === 'number' ? (freshIds[family] as string) : family))

  const told = new Set(known.map(({ family, content }) => `${family} ${content}`))
  const places = new Map(known.map(({ family, desa }) => [family, desa]))
  const records = new Map<string, JoinedFamily>()
  const spellings = new Map<number, { readonly family: string; readonly desa: string; readonly keys: SpellingKeys }>()
  rows.forEach(({ at, keys, ...row }, index) => {
    const family = familyOf[index] as string
    const { desa, marks, welfare, accompaniment } = row
    const first = records.get(family)
    if (first === undefined) records.set(family, { family, desa, marks, welfare, accompaniment, row: row.row })
    else first.marks = joinMarks(first.marks, marks)
    if (told.has(`${family} ${keys.content}`)) return
    told.add(`${family} ${keys.content}`)
    spellings.set(at, { family, desa: first?.desa ?? desa, keys })
  })
  const families = [...records.values()]
  return {
    families,
    fresh: families.filter(({ family }) => !places.has(family)),
    moved: families.filter(({ family, desa }) => places.has(family) && places.get(family) !== desa),
    spellings,
    doubtful: matched.doubtful,
    doubled: rows.length - families.length,
  }
}
