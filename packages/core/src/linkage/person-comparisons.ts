/**
 * What is compared of two rows of person lists, and in which levels. Keys and levels are named in Bahasa as they are kept in models and reasons.
 */
import { UNKNOWN } from './agreement.ts'
import { AGE_LEVELS, compareAges } from './compare-ages.ts'
import { BIRTH_LEVELS, compareBirths } from './compare-births.ts'
import { compareHomes, HOME_LEVELS } from './compare-homes.ts'
import { NAME_LEVELS, type NameBook } from './compare-names.ts'
import { compareKk, compareNik, KK_LEVELS, NIK_LEVELS } from './compare-nik.ts'
import type { PersonColumns } from './person-columns.ts'
import type { TrainedComparison } from './train-model.ts'

const SEX_LEVELS = ['beda', 'sama'] as const
/** From "differs": one kecamatan; one village. */
const DESA_LEVELS = ['beda', 'kecamatan', 'desa'] as const

/** Of a child beside a child, in the order of the comparisons. */
export const CHILD_KEYS = ['nik', 'nama', 'lahir', 'jk', 'ibu', 'ayah', 'kk', 'desa'] as const
/** Of a family beside a child or a family too. Answers that were kept hold levels in this order: new ones come last. */
export const PERSON_KEYS = [...CHILD_KEYS, 'rumah', 'balita'] as const
export type PersonKey = (typeof PERSON_KEYS)[number]

export const PERSON_LEVELS: Readonly<Record<PersonKey, readonly string[]>> = {
  nik: NIK_LEVELS,
  nama: NAME_LEVELS,
  lahir: BIRTH_LEVELS,
  jk: SEX_LEVELS,
  ibu: NAME_LEVELS,
  ayah: NAME_LEVELS,
  kk: KK_LEVELS,
  desa: DESA_LEVELS,
  rumah: HOME_LEVELS,
  balita: AGE_LEVELS,
}

/**
 * How much it counts that an equal name is rare (or common). Below 1, since names go in families and villages, and lists differ (Splink's issues
 * #198 and #353 came to the same).
 */
const NAME_FREQUENCY_WEIGHT = 0.5
/** `76.01.01` of `76.01.01.2001`. */
const KECAMATAN_SIGNS = 8

export function personComparisons(left: PersonColumns, right: PersonColumns, book: NameBook): Record<PersonKey, TrainedComparison> {
  const names = (key: 'nama' | 'ibu' | 'ayah'): TrainedComparison => {
    const [ofLeft, ofRight] = [left[key], right[key]]
    const compare = (i: number, j: number) => book.compare(ofLeft[i] as number, ofRight[j] as number)
    return { key, levels: PERSON_LEVELS[key], frequencyWeight: NAME_FREQUENCY_WEIGHT, compare }
  }
  const plain = (key: PersonKey, compare: (i: number, j: number) => number): TrainedComparison => ({
    key,
    levels: PERSON_LEVELS[key],
    frequencyWeight: 0,
    compare,
  })
  const isOneVillage = (i: number, j: number) => left.desa[i] !== null && left.desa[i] === right.desa[j]
  return {
    nik: plain('nik', (i, j) => compareNik(left.nik[i] as string | null, right.nik[j] as string | null)),
    nama: names('nama'),
    lahir: plain('lahir', (i, j) => compareBirths(left.births, i, right.births, j)),
    jk: plain('jk', (i, j) => {
      const [a, b] = [left.sex[i] as number, right.sex[j] as number]
      return a < 0 || b < 0 ? UNKNOWN : a === b ? 1 : 0
    }),
    ibu: names('ibu'),
    ayah: names('ayah'),
    kk: plain('kk', (i, j) => compareKk(left.kk[i] as string | null, right.kk[j] as string | null)),
    desa: plain('desa', (i, j) => compareDesa(left.desa[i] as string | null, right.desa[j] as string | null)),
    rumah: plain('rumah', (i, j) => (isOneVillage(i, j) ? compareHomes(left.homes, i, right.homes, j) : UNKNOWN)),
    balita: plain('balita', (i, j) => {
      const level = compareAges(left.born[i], right.young[j])
      return level === UNKNOWN ? compareAges(right.born[j], left.young[i]) : level
    }),
  }
}

function compareDesa(a: string | null, b: string | null): number {
  if (a === null || b === null) return UNKNOWN
  if (a === b) return 2
  return a.slice(0, KECAMATAN_SIGNS) === b.slice(0, KECAMATAN_SIGNS) ? 1 : 0
}
