/**
 * An invented district child by child: what its posyandu wrote down month after month, and what is wrong with it. Made from a seed, one
 * posyandu after the other, so that a province needs no more memory than one of them.
 */
import { DAYS_PER_MONTH } from '../growth/age.ts'
import { FEMALE, MALE } from '../growth/children.ts'
import { type Day, dayNumber, dayOfNumber, daysInMonth, makeDay, partsOf } from '../kit/day.ts'
import { type Random, randomAt, randomInteger, seededRandom } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import { type ErrorRates, SPOILS_ALL, USUAL_RATES } from './child-kinds.ts'
import { type Posyandu, posyanduOf } from './child-posyandu.ts'
import { inventChildName, inventHamlet, inventParents } from './child-words.ts'
import { growChild, SPREAD } from './grow-child.ts'
import { type InventNik, nikInventor } from './invent-nik.ts'
import { measuringOf } from './measure-child.ts'
import { GROWN } from './plant-errors.ts'
import { type ChildVisit, isRegistered, type OpenDay, visitChild } from './visit-child.ts'

export interface ChildrenOptions {
  /** Under five at any time. */
  readonly children: number
  readonly months: number
  /** The last month, `2026-02`. */
  readonly until: string
  readonly seed: number
  readonly rates?: ErrorRates
  /** Every child comes every month. */
  readonly everybody?: boolean
}

export interface SyntheticChild {
  readonly nik: string
  readonly nama: string
  readonly jk: 'L' | 'P'
  readonly lahir: Day
  readonly ortu: string
  /** kg, cm. */
  readonly bbLahir: number
  readonly tbLahir: number
  readonly alamat: string
  readonly rt: string
  readonly rw: string
}

export interface SyntheticVisit extends ChildVisit {
  readonly child: SyntheticChild
}

export interface PosyanduVisits {
  readonly posyandu: Posyandu
  /** Child after child, each in time. */
  readonly visits: readonly SyntheticVisit[]
  /** Children under five on each opening day. */
  readonly targets: readonly number[]
}

const UNDER_FIVE = 60
const NO_ERRORS = Object.fromEntries(Object.keys(USUAL_RATES.visits).map((kind) => [kind, 0])) as ErrorRates['visits']
/** Spread of what is invented, and what a posyandu without a short child writes. */
const INVENTED_SPREAD = 0.4
const TOO_GOOD = { above: 1.3, least: -1.4 }

/** The opening days, one before the first month included. `until`: `2026-02`. */
export function openDays(opens: number, months: number, until: string, random: Random): OpenDay[] {
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7))
  return Array.from({ length: months + 1 }, (_, place): OpenDay => {
    const bulan = last - months + place
    const [year, month] = [Math.floor((bulan - 1) / 12), ((bulan - 1) % 12) + 1]
    const day = Math.min(daysInMonth(year, month), opens + randomInteger(random, -2, 2))
    return { date: makeDay(year, month, day) as Day, bulan, isWritten: place > 0 }
  })
}

/** The first of January or July that is nearest: what is written where nobody knows the day. */
export function guessedBirth(birth: Day): Day {
  const { year, month } = partsOf(birth)
  if (month <= 3) return makeDay(year, 1, 1) as Day
  return month <= 9 ? (makeDay(year, 7, 1) as Day) : (makeDay(year + 1, 1, 1) as Day)
}

function visitPosyandu(posyandu: Posyandu, options: ChildrenOptions, inventNik: InventNik): PosyanduVisits {
  const random = seededRandom(Math.floor(randomAt(options.seed, posyandu.number, 5) * 2 ** 32))
  const { habit } = posyandu
  const rates = options.rates ?? USUAL_RATES
  const days = openDays(posyandu.opens, options.months, options.until, random)
  const end = dayNumber(days.at(-1)?.date as Day)
  const span = (UNDER_FIVE + options.months) * DAYS_PER_MONTH
  const count = Math.round((posyandu.children * (UNDER_FIVE + options.months)) / UNDER_FIVE)
  const guessed = habit === 'umur-menumpuk' ? 0.4 + 0.45 * random() : 0
  const where = {
    attendance: habit === 'terlalu-bagus' || options.everybody === true ? 1 : posyandu.attendance,
    measuring: measuringOf(habit, random),
    planting: {
      rates: habit !== null && SPOILS_ALL.has(habit) ? NO_ERRORS : rates.visits,
      grown: habit === 'angka-akhir' ? GROWN.rounded : GROWN.usual,
    },
  }
  const targets = days.slice(1).map(() => 0)
  const visits: SyntheticVisit[] = []
  for (let index = 0; index < count; index += 1) {
    const born = end - Math.floor(((index + random()) * span) / count)
    const jk = random() < 0.512 ? 'L' : 'P'
    const birth = dayOfNumber(born) as Day
    const lahir = random() < guessed ? guessedBirth(birth) : birth
    const grow = growOf(posyandu, jk, random)
    const atBirth = grow(0, partsOf(birth).month - 1)
    const child: SyntheticChild = {
      nik: inventNik(posyandu.kecamatan, lahir, jk),
      nama: inventChildName(random, jk),
      jk,
      lahir,
      ortu: inventParents(random),
      bbLahir: Math.round(10 * atBirth.weight) / 10,
      tbLahir: Math.round(atBirth.length),
      alamat: inventHamlet(random),
      rt: String(randomInteger(random, 1, 6)).padStart(3, '0'),
      rw: String(randomInteger(random, 1, 4)).padStart(3, '0'),
    }
    days.slice(1).forEach(({ date }, place) => {
      if (isRegistered(dayNumber(date) - dayNumber(lahir))) targets[place] = (targets[place] ?? 0) + 1
    })
    for (const visit of visitChild({ sex: jk, born, lahir, grow }, days, where, random)) visits.push({ ...visit, child })
  }
  return { posyandu, visits, targets }
}

function growOf({ habit, level }: Posyandu, jk: 'L' | 'P', random: Random) {
  const sex = jk === 'L' ? MALE : FEMALE
  if (habit === 'sebaran-sempit') return growChild(sex, level, INVENTED_SPREAD, random)
  if (habit === 'terlalu-bagus') return growChild(sex, level + TOO_GOOD.above, SPREAD, random, TOO_GOOD.least)
  return growChild(sex, level, SPREAD, random)
}

export function* syntheticChildren(district: District, options: ChildrenOptions): Generator<PosyanduVisits> {
  const inventNik = nikInventor()
  for (const posyandu of posyanduOf(district, options.children, (options.rates ?? USUAL_RATES).habits, options.seed)) {
    yield visitPosyandu(posyandu, options, inventNik)
  }
}
