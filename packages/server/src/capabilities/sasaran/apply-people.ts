/**
 * A list of persons (civil list, Elsimil) brings the persons of the families that the register knows: by their card, by the NIK of head or wife, by the NIK of
 * a mother who is such a wife, or by the card of somebody in the same list who is known so. Whoever is of no known family is counted, and nothing of them is kept
 * here. The order of the rows changes nothing.
 */
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import { isUnderSix, type ListedPersonOfFamily } from '@konvergen/core/sasaran/family-people.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { contentOfPerson, sealPerson } from './people.ts'
import {
  holdPeopleList,
  insertPeople,
  insertPeopleList,
  type NewPerson,
  type PeopleCounts,
  readPeopleContents,
  setPeopleList,
} from './people-store.ts'
import { holdFamilies, readSpellings } from './store.ts'

export type MatchedPeople = Pick<PeopleCounts, 'persons' | 'matched' | 'families' | 'children' | 'mothers'>

export interface PersonRow extends ListedPersonOfFamily {
  readonly row: number
}
/** Gone through more than once: a list's persons never lie in memory whole. */
export type PersonRows = Iterable<PersonRow>

export interface PeopleOrigin {
  /** Of the import that it came with. */
  readonly id: string
  readonly source: string
  readonly period: string
}

interface Home {
  readonly family: string
  readonly desa: string
}

/** By the place of the row in the list; null = of no family that is known. */
async function homesOf(ctx: DistrictContext, rows: PersonRows): Promise<(Home | null)[]> {
  const index = (kind: 'kk' | 'nik', number: string | null): string | null => {
    const text = numberText(number)
    return text === null ? null : ctx.keys.blindIndex(kind, ctx.kab, text)
  }
  const [byCard, byNik, byWife] = [new Map<string, Home>(), new Map<string, Home>(), new Map<string, Home>()]
  const learn = (known: Map<string, Home>, key: string | null, home: Home) => {
    if (key !== null && !known.has(key)) known.set(key, home)
  }
  for (const { family, desa, kk, head, wife } of await readSpellings(ctx)) {
    const home = { family, desa }
    learn(byCard, kk, home)
    for (const nik of [head, wife]) learn(byNik, nik, home)
    learn(byWife, wife, home)
  }
  /** Cards that the register does not know, by whoever on them it knows; null = of two families. */
  const cards = new Map<string, Home | null>()
  const found: { readonly home: Home | null; readonly card: string | null }[] = []
  for (const { kk, nik, nikIbu } of rows) {
    const card = index('kk', kk)
    const known = byCard.get(card ?? '')
    const home = known ?? byNik.get(index('nik', nik) ?? '') ?? byWife.get(index('nik', nikIbu) ?? '') ?? null
    found.push({ home, card: known === undefined ? card : null })
    if (known !== undefined || card === null || home === null) continue
    const other = cards.get(card)
    cards.set(card, other === undefined || other?.family === home.family ? home : null)
  }
  return found.map(({ home, card }) => home ?? cards.get(card ?? '') ?? null)
}

const isChild = ({ role, kelompok, birth }: PersonRow, period: string): boolean =>
  role === 'anak' || kelompok === 'baduta' || isUnderSix(birth, period)
const isMother = ({ role, kelompok }: PersonRow): boolean => role === 'istri' || kelompok === 'bumil' || kelompok === 'pascasalin'

function reckon(rows: PersonRows, homes: readonly (Home | null)[], period: string): MatchedPeople {
  const families = new Set<string>()
  let [at, matched, children, mothers] = [0, 0, 0, 0]
  for (const row of rows) {
    const home = homes[at++]
    if (home === null || home === undefined) continue
    matched += 1
    families.add(home.family)
    if (isChild(row, period)) children += 1
    if (isMother(row)) mothers += 1
  }
  return { persons: homes.length, matched, families: families.size, children, mothers }
}

const SEALED_AT_ONCE = 5000

async function writePeople(ctx: DistrictContext, listId: string, rows: PersonRows, homes: readonly (Home | null)[]): Promise<void> {
  const told = new Set(await readPeopleContents(ctx, listId))
  let at = 0
  let part: NewPerson[] = []
  for (const { row, ...person } of rows) {
    const home = homes[at++]
    if (home === null || home === undefined) continue
    const content = contentOfPerson(ctx, person)
    if (told.has(content)) continue
    told.add(content)
    const id = ctx.newId()
    const number = numberText(person.nik)
    const nik = number === null ? null : ctx.keys.blindIndex('nik', ctx.kab, number)
    const { role, sex, birth } = person
    part.push({ id, ...home, row, role, sex, birth, sealed: sealPerson(ctx, id, person), nik, content })
    if (part.length < SEALED_AT_ONCE) continue
    await insertPeople(ctx, listId, part)
    part = []
  }
  await insertPeople(ctx, listId, part)
}

/** What `appendPeople` would bring; nothing is written. */
export async function forecastPeople(ctx: DistrictContext, period: string, rows: PersonRows): Promise<MatchedPeople> {
  return reckon(rows, await homesOf(ctx, rows), period)
}

/** Once; again changes nothing. */
export async function appendPeople(ctx: DistrictContext, { id, source, period }: PeopleOrigin, rows: PersonRows): Promise<MatchedPeople> {
  await holdFamilies(ctx)
  const before = await holdPeopleList(ctx, id)
  if (before !== undefined) return before
  const homes = await homesOf(ctx, rows)
  const counts = reckon(rows, homes, period)
  await insertPeopleList(ctx, { id, source, period, ...counts })
  await writePeople(ctx, id, rows, homes)
  return counts
}

/** The same list, matched with the families that are known by now; whoever it brought before stays. */
export async function addToPeopleList(ctx: DistrictContext, id: string, rows: PersonRows): Promise<MatchedPeople> {
  await holdFamilies(ctx)
  const list = await holdPeopleList(ctx, id)
  if (list?.state !== 'applied') throw new Problem('keadaan-berubah')
  const homes = await homesOf(ctx, rows)
  const counts = reckon(rows, homes, list.period)
  await writePeople(ctx, id, rows, homes)
  await setPeopleList(ctx, id, counts)
  return counts
}

export async function withdrawPeople(ctx: DistrictContext, id: string): Promise<void> {
  await setPeopleList(ctx, id, { state: 'undone' })
}
