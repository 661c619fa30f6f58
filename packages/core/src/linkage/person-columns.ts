/**
 * A list of persons as columns of numbers, so that millions of pairs can be compared. Both lists share one `NameBook`.
 */
import type { Day } from '../kit/day.ts'
import type { YoungChildren } from './compare-ages.ts'
import { type Births, birthColumns } from './compare-births.ts'
import { type Home, type Homes, homeColumns } from './compare-homes.ts'
import { type NameBook, NO_NAME } from './compare-names.ts'
import { type NikText, nikEvidence, withoutShared } from './compare-nik.ts'
import type { Person } from './identity-texts.ts'
import { motherInPlaceholder } from './name-words.ts'

/** A row of any list; what it does not hold is null. */
export interface LinkedPerson extends Person {
  readonly ayah: string | null
  /** Number of the family card, sixteen digits. */
  readonly kk: string | null
  readonly rumah?: Home | null
  /** Of a row that is a family: whether it is listed with small children. */
  readonly balita?: YoungChildren | null
}

export interface PersonColumns {
  readonly rows: number
  /** Without those on several rows of the list. */
  readonly nik: readonly NikText[]
  readonly kk: readonly NikText[]
  /** Numbers of the book. */
  readonly nama: Int32Array
  readonly ibu: Int32Array
  readonly ayah: Int32Array
  readonly births: Births
  /** 0 boy, 1 girl, −1 not known. */
  readonly sex: Int8Array
  /** Village codes as they came; null = not known. */
  readonly desa: readonly (string | null)[]
  readonly homes: Homes
  readonly born: readonly (Day | null)[]
  readonly young: readonly (YoungChildren | null)[]
}

/** Where the child has a placeholder for a name, the mother in it counts as its mother, if none is given. */
export function personColumns(persons: readonly LinkedPerson[], book: NameBook): PersonColumns {
  const motherOf = ({ ibu, nama }: LinkedPerson): number => {
    const mother = book.numberOf(ibu)
    return mother !== NO_NAME || nama === null ? mother : book.numberOf(motherInPlaceholder(nama))
  }
  const desa = persons.map(({ desaKode }) => desaKode)
  return {
    rows: persons.length,
    nik: withoutShared(persons.map(({ nik, nikStart }) => nikEvidence(nik, nikStart))),
    kk: persons.map(({ kk }) => nikEvidence(kk, null)).map((kk) => (kk?.length === 16 ? kk : null)),
    nama: Int32Array.from(persons, ({ nama }) => book.numberOf(nama)),
    ibu: Int32Array.from(persons, motherOf),
    ayah: Int32Array.from(persons, ({ ayah }) => book.numberOf(ayah)),
    births: birthColumns(persons.map(({ tglLahir }) => tglLahir)),
    sex: Int8Array.from(persons, ({ jk }) => (jk === null ? -1 : jk === 'L' ? 0 : 1)),
    desa,
    homes: homeColumns(
      persons.map(({ rumah }) => rumah),
      desa,
    ),
    born: persons.map(({ tglLahir }) => tglLahir),
    young: persons.map(({ balita }) => balita ?? null),
  }
}

/** In an order of its own, so that what is drawn by lot or counted does not hang on the order in which the rows came. */
export interface OrderedList {
  readonly persons: readonly LinkedPerson[]
  /** Where each stood. */
  readonly places: readonly number[]
  /** All of it, to put two lists of one length into an order. */
  readonly text: string
}

function textOf({ nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode, rumah, balita }: LinkedPerson): string {
  const home = [rumah?.alamat, rumah?.rt, rumah?.rw, balita?.baduta, balita?.balita, balita?.from, balita?.to]
  return [nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode, ...home].join('|')
}

export function inOwnOrder(persons: readonly LinkedPerson[]): OrderedList {
  const texts = persons.map(textOf)
  const places = persons
    .map((_, place) => place)
    .toSorted((p, q) => ((texts[p] as string) < (texts[q] as string) ? -1 : texts[p] === texts[q] ? p - q : 1))
  return { persons: places.map((place) => persons[place] as LinkedPerson), places, text: places.map((place) => texts[place]).join('\n') }
}
