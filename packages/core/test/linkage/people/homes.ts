/** Where the families of the invented district live, and how two lists write it. Drawn apart from the people, whose figures stay as they were. */
import type { Day } from '../../../src/kit/day.ts'
import { type Random, randomInteger } from '../../../src/kit/random.ts'
import type { YoungChildren } from '../../../src/linkage/compare-ages.ts'
import type { Home } from '../../../src/linkage/compare-homes.ts'

const HAMLETS = 'MELATI SUKAMAJU LABUANG BONTO RANGAS TANJUNG MEKARSARI SALU BULU PASIR KALUKU TOMPO'.split(' ')
const PER_VILLAGE = 4
const RT_EACH = 3

export interface TrueHome {
  readonly hamlet: string
  readonly rt: number
  readonly rw: number
}

/** How often a list leaves out or errs, as shares: ours, as in `district.ts`. */
export interface HomeHabits {
  readonly rtMissing: number
  readonly addressMissing: number
  readonly villageForAddress: number
  readonly elsewhere: number
}

/** The hamlets of a village are the same for all who live there. */
export function trueHome(random: Random, desa: string): TrueHome {
  const rw = randomInteger(random, 1, PER_VILLAGE)
  const hamlet = HAMLETS[(Number(desa.slice(-2)) * PER_VILLAGE + rw) % HAMLETS.length] ?? ''
  return { hamlet, rw, rt: randomInteger(random, 1, RT_EACH) }
}

export function writtenHome(random: Random, desa: string, home: TrueHome, habits: HomeHabits): Home {
  const { hamlet, rt, rw } = random() < habits.elsewhere ? trueHome(random, desa) : home
  const hasRt = random() >= habits.rtMissing
  const prefix = random() < 0.5 ? 'Dusun ' : random() < 0.5 ? 'DSN. ' : ''
  const address = random() < habits.villageForAddress ? `Desa ${desa.slice(-2)}` : prefix + hamlet
  return {
    alamat: random() < habits.addressMissing ? null : address,
    rt: hasRt ? String(rt).padStart(3, '0') : null,
    rw: hasRt && random() < 0.8 ? String(rw) : null,
  }
}

const AGE_OF_LIST: { readonly from: Day; readonly to: Day } = { from: '2024-02-01' as Day, to: '2024-02-29' as Day }
export const LIST_DAY = AGE_OF_LIST.to
const MARK_WRONG = 0.05

/** Marks of the list of families, of which one in twenty is wrong. */
export function writtenMarks(random: Random, births: readonly Day[]): YoungChildren {
  const wrong = (mark: boolean): boolean => (random() < MARK_WRONG ? !mark : mark)
  const isUnderTwo = (born: Day): boolean => born > '2022-02-28'
  return { ...AGE_OF_LIST, baduta: wrong(births.some(isUnderTwo)), balita: wrong(births.some((born) => !isUnderTwo(born))) }
}
