/**
 * One invented child from month to month: whether it comes, how it is measured, and what is written down of it.
 */
import { LAST_DAY, STANDING_DAY } from '../growth/age.ts'
import { type GainStatus, judgeWeighings, type Weighing } from '../growth/weight-gain.ts'
import { clamp } from '../kit/clamp.ts'
import { calendarAge, type Day, dayNumber, partsOf } from '../kit/day.ts'
import { type Random, randomDeviate } from '../kit/random.ts'
import type { GrowingChild } from './grow-child.ts'
import type { Measuring } from './measure-child.ts'
import { type HonestVisit, type Planted, type PlantedError, type PlantingRates, plantError, type Sheet } from './plant-errors.ts'

export interface ChildVisit extends Sheet {
  readonly date: Day
  /** Age in days by the birth date that is written down. */
  readonly day: number
  /** Arm circumference in cm. */
  readonly arm: number
  /** null = cannot be said. */
  readonly gain: GainStatus | null
  readonly planted: PlantedError | null
  /** What was measured, or would have been, without the planted error. */
  readonly honest: Sheet
}

export interface OpenDay {
  readonly date: Day
  /** Years × 12 + month. */
  readonly bulan: number
  /** The day before the first of the file is not written, but tells who has gained weight. */
  readonly isWritten: boolean
}

export interface VisitingChild {
  readonly sex: 'L' | 'P'
  /** Day number of its birth, and the birth date that is written down. */
  readonly born: number
  readonly lahir: Day
  readonly grow: GrowingChild
}

export interface Circumstances {
  /** Chance to come in February and August. */
  readonly attendance: number
  readonly measuring: Measuring
  readonly planting: PlantingRates
}

/** Fewer come outside the months of vitamin A, and when they are older. */
const OTHER_MONTHS = 0.1
const OLDER = { from: 1095, less: 0.06 }

/** A child under five by its written birth date. */
export function isRegistered(day: number): boolean {
  return day >= 1 && day <= LAST_DAY
}

export function isMeasuringMonth(bulan: number): boolean {
  return bulan % 6 === 2
}

/** All visits in time; a second entry of a day follows the first. */
export function visitChild(child: VisitingChild, days: readonly OpenDay[], where: Circumstances, random: Random): ChildVisit[] {
  const visits: Omit<ChildVisit, 'gain'>[] = []
  const weighings: Weighing[] = []
  const weighed: (number | null)[] = []
  let before: HonestVisit | null = null
  let written: Sheet | null = null
  const faithful = 0.06 * randomDeviate(random)
  for (const { date, bulan, isWritten } of days) {
    const number = dayNumber(date)
    if (number <= child.born) continue
    const body = child.grow(number - child.born, partsOf(date).month - 1)
    const day = number - dayNumber(child.lahir)
    const chance = where.attendance + faithful - (isMeasuringMonth(bulan) ? 0 : OTHER_MONTHS) - (day > OLDER.from ? OLDER.less : 0)
    if (random() >= (where.attendance >= 1 ? 1 : clamp(chance, 0.2, 0.97)) || !isRegistered(day)) continue
    const standing = day >= STANDING_DAY
    const honest: HonestVisit = { ...where.measuring.measure(body, standing), standing, day, length: body.length }
    const copy: boolean = random() < where.measuring.copied && written !== null
    const planted: Planted | null = copy || !isWritten ? null : plantError(honest, before, written, where.planting, random)
    const sheet: Sheet =
      copy && written !== null ? { ...honest, weight: written.weight, height: written.height } : (planted?.sheet ?? honest)
    const error: PlantedError | null = copy ? { kind: 'nilai-diulang', measures: ['berat', 'tinggi'] } : (planted?.error ?? null)
    weighed.push(sheet.weight > 0 ? weighings.push({ bulan, ageMonths: monthsAt(child.lahir, date), weight: sheet.weight }) - 1 : null)
    if (!isWritten) {
      weighed.pop()
      continue
    }
    const second = planted?.second ?? null
    const common = { date, day, arm: Math.round(10 * (body.arm + 0.2 * randomDeviate(random))) / 10, honest }
    visits.push({ ...sheet, ...common, planted: second === null ? error : null })
    if (second !== null) {
      visits.push({ ...second, ...common, planted: error })
      weighed.push(null)
    }
    before = honest
    written = error === null || copy ? sheet : null
  }
  const statuses = judgeWeighings(child.sex, weighings)
  return visits.map((visit, place) => {
    const own = weighed[place] ?? null
    return { ...visit, gain: own === null ? null : (statuses[own]?.answer ?? null) }
  })
}

function monthsAt(birth: Day, date: Day): number {
  const { years, months } = calendarAge(birth, date)
  return 12 * years + months
}
