/**
 * The ways in which the exporting program may have understood a measurement otherwise than we do, each as growth columns to be scored: the other
 * position, other dates, another reckoning of age. A score that fits one of them has its likely reason.
 */
import { ageOf, STANDING_DAY } from '../growth/age.ts'
import { type Children, LYING, STANDING } from '../growth/children.ts'
import { correctedLength } from '../growth/position.ts'
import type { ScoredRows } from '../growth/score-rows.ts'
import { calendarAge, type Day, daysBetween, makeDay, partsOf } from '../kit/day.ts'
import type { EppgbmRow } from './child-rows.ts'

/** Every child as if it had been measured in the other position; before 24 months that is 0.7 cm more or less, said as lying. */
export function inOtherPosition({ children, scores }: ScoredRows): Children {
  const lenhei = children.lenhei.map((length, i) => {
    const day = children.day[i] ?? Number.NaN
    return day < STANDING_DAY && scores.cmeasure[i] !== STANDING ? correctedLength(length, STANDING, day) : length
  })
  const measure = children.measure.map((_, i) => {
    const isYoung = (children.day[i] ?? Number.NaN) < STANDING_DAY
    return isYoung || scores.cmeasure[i] !== LYING ? LYING : STANDING
  })
  return { ...children, lenhei, measure }
}

interface Dates {
  readonly born: Day
  readonly measured: Day
}

/** 3 April for 4 March; null where that is no date or the same one. */
function swapped(day: Day): Day | null {
  const parts = partsOf(day)
  return parts.day === parts.month ? null : makeDay(parts.year, parts.day, parts.month)
}

function daysOf(born: Day | null, measured: Day | null): number {
  return born === null || measured === null ? Number.NaN : daysBetween(born, measured)
}

const inWholeMonths = ({ born, measured }: Dates): number => {
  const { years, months } = calendarAge(born, measured)
  return ageOf(years * 12 + months, 'bulan').day
}

/** Ages in days; NaN = this reading is none. */
const READINGS: readonly ((dates: Dates, row: EppgbmRow) => number)[] = [
  ({ born, measured }) => daysOf(swapped(born), measured),
  ({ born, measured }) => daysOf(born, swapped(measured)),
  ({ born, measured }) => daysOf(swapped(born), swapped(measured)),
  (dates) => (dates.born <= dates.measured ? inWholeMonths(dates) : Number.NaN),
  // The age that the export itself prints: a date may have been corrected after the score.
  (_, { usia }) => (usia === null ? Number.NaN : ageOf(usia.months, 'bulan').day + usia.days),
]

/** Every child once for each other reading of its age, `rows` being those of `children`. A child without its two dates has none. */
export function withOtherAges(rows: readonly EppgbmRow[], children: Children): Children[] {
  return READINGS.map((reading) => {
    const day = children.day.slice()
    const month = children.month.slice()
    for (const [i, row] of rows.entries()) {
      const { tglLahir: born, tanggalPengukuran: measured } = row
      const days = born === null || measured === null ? Number.NaN : reading({ born, measured }, row)
      const age = ageOf(days < 0 ? Number.NaN : days, 'hari')
      day[i] = age.day
      month[i] = age.month
    }
    return { ...children, day, month }
  })
}
