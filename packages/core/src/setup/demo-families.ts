/**
 * Invented families at risk for the demo district, as two lists by name would hold them, one half year after the other: most stand in both, some are new, some
 * went. Numbers are of an area that does not exist (province 99), names of things; nobody real is met.
 */
import { type Random, randomInteger, seededRandom } from '../kit/random.ts'
import type { FamilyPerson } from '../sasaran/family-identity.ts'
import { type FamilyMarks, isAtRisk, MARKS, type MarkName } from '../sasaran/family-marks.ts'
import { inventHamlet, inventParents } from './child-words.ts'

export interface DemoFamily {
  /** Row of the list, the first data row is 2. */
  readonly row: number
  readonly desa: string
  readonly person: FamilyPerson
  readonly marks: FamilyMarks
}

export interface DemoFamilyLists {
  readonly before: readonly DemoFamily[]
  readonly now: readonly DemoFamily[]
}

const [FEWEST, MOST] = [7, 13]
/** Every so many is only in the later list, or only in the earlier one. */
const [NEW_EVERY, GONE_EVERY] = [8, 9]
const SERIAL_DIGITS = 10

/** Chance of each mark; one in twelve is not written. Families of these lists have at least a child or a couple, and a factor. */
const CHANCES: Readonly<Record<MarkName, number>> = {
  baduta: 0.4,
  balita: 0.5,
  pus: 0.9,
  pusHamil: 0.08,
  airTidakLayak: 0.35,
  jambanTidakLayak: 0.4,
  terlaluMuda: 0.05,
  terlaluTua: 0.25,
  terlaluDekat: 0.15,
  terlaluBanyak: 0.2,
  bukanKbModern: 0.45,
}
const UNWRITTEN = 1 / 12

function marksOf(random: Random): FamilyMarks {
  const drawn = MARKS.map((name): [MarkName, boolean | null] => [name, random() < UNWRITTEN ? null : random() < CHANCES[name]])
  const marks = { ...(Object.fromEntries(drawn) as FamilyMarks), pus: true }
  return isAtRisk(marks) === true ? marks : { ...marks, jambanTidakLayak: true }
}

const capitals = (name: string): string => name.toLowerCase().replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())

/** `desa`: codes of the villages, the order decides who lives where. */
export function demoFamilies(desa: readonly string[], seed: number): DemoFamilyLists {
  const random = seededRandom(seed)
  let serial = 0
  const families = desa.flatMap((kode) =>
    Array.from({ length: randomInteger(random, FEWEST, MOST) }, (): Omit<DemoFamily, 'row'> => {
      serial += 1
      const [head = '', wife = ''] = inventParents(random).split(' / ').map(capitals)
      const number = (kind: number): string => `99010${kind}${String(serial).padStart(SERIAL_DIGITS, '0')}`
      const home = { alamat: inventHamlet(random), rt: String(randomInteger(random, 1, 4)), rw: String(randomInteger(random, 1, 3)) }
      const person = { noKk: number(1), kki: null, nikKepala: number(2), namaKepala: head, nikIstri: number(3), namaIstri: wife, ...home }
      return { desa: kode, person, marks: marksOf(random) }
    }),
  )
  const listed = (isIn: (index: number) => boolean) =>
    families.filter((_, index) => isIn(index)).map((family, index) => ({ row: index + 2, ...family }))
  return { before: listed((index) => index % NEW_EVERY !== 3), now: listed((index) => index % GONE_EVERY !== 4) }
}
