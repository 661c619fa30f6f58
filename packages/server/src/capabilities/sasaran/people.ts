/**
 * Who the persons of a family are: their words sealed and opened, and whom they make by what counts today.
 */
import type { Day } from '@konvergen/core/kit/day.ts'
import {
  isUnderSix,
  type ListedPersonOfFamily,
  type PersonOfFamily,
  type PersonWords,
  type PersonWriting,
  peopleOf,
} from '@konvergen/core/sasaran/family-people.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Sealed } from '../../platform/crypto/key-ring.ts'
import { readPeopledFamilies, readStoredPeople } from './people-store.ts'
import { openFamilies } from './person.ts'
import { placeOfPerson } from './sealed-tables.ts'
import type { StoredPerson } from './tables.ts'

function wordsText({ nik, nama, ibu, nikIbu, ayah, kk, kelompok }: PersonWords): string {
  return JSON.stringify({ nik, nama, ibu, nikIbu, ayah, kk, kelompok })
}

/** Keyed digest of all that a list writes of a person, in hex. */
export function contentOfPerson({ keys, kab }: DistrictContext, person: ListedPersonOfFamily): string {
  const { role, sex, birth } = person
  return keys.blindIndex('isi', kab, JSON.stringify([role, sex, birth, wordsText(person)]))
}

/** `id` of the row in family_people. */
export function sealPerson({ keys, kab }: DistrictContext, id: string, person: PersonWords): Sealed {
  return keys.seal(wordsText(person), placeOfPerson(kab, id))
}

function openPerson(ctx: DistrictContext, stored: StoredPerson): PersonWriting {
  const { id, keyId, bytes, role, sex, birth, content, state, source, period, applied } = stored
  const words = JSON.parse(ctx.keys.unseal({ keyId, bytes }, placeOfPerson(ctx.kab, id)).toString('utf8')) as PersonWords
  const counts = state === 'applied'
  return { ...words, id, role, sex, birth: birth as Day | null, content, counts, source, period, applied: applied.toISOString() }
}

export interface WrittenPerson extends PersonWriting {
  readonly row: number
}

/** Every writing of the persons of a family and of those that were found to be it, oldest first; of lists that were taken back too. */
export async function tellPeople(ctx: DistrictContext, families: readonly string[]): Promise<WrittenPerson[]> {
  return (await readStoredPeople(ctx, families)).map((stored) => ({ ...openPerson(ctx, stored), row: stored.row }))
}

const NO_HEADS = { nikKepala: null, nikIstri: null, namaIstri: null }

interface PeopledFamily {
  readonly family: string
  readonly desa: string
  readonly namaIstri: string | null
  readonly people: readonly PersonOfFamily[]
}

/** `families`: of their own standing. Only what can be seen. */
async function openPeopled(ctx: DistrictContext, families: readonly string[]): Promise<PeopledFamily[]> {
  const stored = Map.groupBy(await readStoredPeople(ctx, families), ({ family }) => family)
  const heads = await openFamilies(ctx, families)
  return families.flatMap((family): PeopledFamily[] => {
    const own = stored.get(family)
    const [first] = own ?? []
    if (own === undefined || first === undefined) return []
    const known = heads.get(family) ?? NO_HEADS
    const writings = own.map((each) => openPerson(ctx, each))
    return [{ family, desa: first.desa, namaIstri: known.namaIstri, people: peopleOf(writings, known) }]
  })
}

/** The persons of one family, of its own standing, by the lists that count. */
export async function openPeopleOf(ctx: DistrictContext, family: string): Promise<readonly PersonOfFamily[]> {
  const [peopled] = await openPeopled(ctx, [family])
  return peopled?.people ?? []
}

/** The persons of these families, of their own standing, by the lists that count. */
export async function openPeopleOfFamilies(ctx: DistrictContext, families: readonly string[]): Promise<PersonOfFamily[]> {
  return (await openPeopled(ctx, families)).flatMap(({ people }) => people)
}

export interface YoungPerson {
  /** Stays the same while lists come and go. */
  readonly id: string
  /** Of its own standing. */
  readonly family: string
  readonly desa: string
  /** Keyed digest of `person`, in hex: changes when it does. */
  readonly mark: string
  readonly person: {
    readonly nik: string | null
    readonly nama: string | null
    readonly tglLahir: Day | null
    readonly jk: 'L' | 'P' | null
    readonly ibu: string | null
    readonly ayah: string | null
    readonly kk: string | null
  }
}

/** The mother as the list writes her, else as she stands in the family; a child of somebody else than its head is not taken for the wife's. */
function motherNameOf({ ibu, mother, role }: PersonOfFamily, { people, namaIstri }: PeopledFamily): string | null {
  const linked = people.find(({ id }) => id === mother)?.nama ?? null
  const wife = role === 'anak' ? (people.find((person) => person.role === 'istri')?.nama ?? namaIstri) : null
  return ibu ?? linked ?? wife
}

function youngOf(ctx: DistrictContext, peopled: PeopledFamily): YoungPerson[] {
  const { family, desa, people } = peopled
  const young = people.filter(({ role, birth, period }) => role === 'anak' || isUnderSix(birth, period))
  return young.map((child): YoungPerson => {
    const { id, nik, nama, birth, sex, ayah, kk } = child
    const person = { nik, nama, tglLahir: birth, jk: sex, ibu: motherNameOf(child, peopled), ayah, kk }
    return { id, family, desa, mark: ctx.keys.blindIndex('isi', ctx.kab, JSON.stringify(person)), person }
  })
}

const FAMILIES_AT_ONCE = 500

/** Children that lists by name which count have in the families of the register: who is listed as one, or was under six. In the order of ids. */
export async function openYoungPeople(ctx: DistrictContext): Promise<YoungPerson[]> {
  const families = await readPeopledFamilies(ctx)
  const young: YoungPerson[] = []
  for (let from = 0; from < families.length; from += FAMILIES_AT_ONCE) {
    const peopled = await openPeopled(ctx, families.slice(from, from + FAMILIES_AT_ONCE))
    for (const each of peopled) young.push(...youngOf(ctx, each))
  }
  return young.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
