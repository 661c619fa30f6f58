/**
 * The lines of a growth chart: the measurement that stands at a z-score, over age or over length. From WHO's L, M and S; beyond ±3 the curves
 * that are scored by straight lines are drawn by them too, so that a point lies on the line of its own score. Rules: docs/methods/growth.md.
 */
import { DAYS_PER_MONTH, LAST_DAY, STANDING_DAY } from './age.ts'
import type { IndexName } from './children.ts'
import { type LmsTable, lmsTable, type Sex, type TableName } from './lms-table.ts'
import { sdLine } from './z-score.ts'

/** The indices that have a chart. `wfl`: weight for length (lying); `wfh`: weight for height (standing). */
export type ChartIndex = Extract<TableName, 'len' | 'wei' | 'bmi' | 'wfl' | 'wfh'>

/** What a chart is read at: completed and broken months of age, or centimetres. */
export type ChartAxis = 'bulan' | 'cm'

export function axisOf(index: ChartIndex): ChartAxis {
  return index === 'wfl' || index === 'wfh' ? 'cm' : 'bulan'
}

/** The index of the scores of a chart. */
export function scoredIndexOf(index: ChartIndex): IndexName {
  return index === 'wfh' ? 'wfl' : index
}

/**
 * Lines as the charts of WHO and of Buku KIA draw them: for height the median and two limits on both sides; for weight +1 as well, where
 * Permenkes 2/2020 begins "risiko berat badan lebih"; where a child may be too heavy for its length, all seven.
 */
export const CHART_LINES: Readonly<Record<ChartIndex, readonly number[]>> = {
  len: [-3, -2, 0, 2, 3],
  wei: [-3, -2, 0, 1, 2, 3],
  bmi: [-3, -2, -1, 0, 1, 2, 3],
  wfl: [-3, -2, -1, 0, 1, 2, 3],
  wfh: [-3, -2, -1, 0, 1, 2, 3],
}

/** Smallest and largest x of WHO's table: 0–59.99 months, 45–110 cm, 65–120 cm. */
export function chartRange(index: ChartIndex): readonly [least: number, most: number] {
  if (axisOf(index) === 'bulan') return [0, LAST_DAY / DAYS_PER_MONTH]
  return index === 'wfl' ? [45, 110] : [65, 120]
}

function valueInRow(index: ChartIndex, { l, m, s }: LmsTable, row: number, z: number): number {
  const at = (k: number) => sdLine(k, l[row] ?? Number.NaN, m[row] ?? Number.NaN, s[row] ?? Number.NaN)
  if (index === 'len' || Math.abs(z) <= 3) return at(z)
  return z > 0 ? at(3) + (z - 3) * (at(3) - at(2)) : at(-3) + (z + 3) * (at(-2) - at(-3))
}

/** The row of x, between rows the nearer one: a day, or a tenth of a centimetre. */
function rowOf(index: ChartIndex, { first }: LmsTable, x: number): number {
  return Math.round(axisOf(index) === 'bulan' ? x * DAYS_PER_MONTH : x * 10) - first
}

/** cm, kg or kg/m² at `z` for a child of that sex; `x` in months or cm. NaN outside the table. */
export function valueAtZ(index: ChartIndex, sex: Sex, x: number, z: number): number {
  const table = lmsTable(index, sex)
  return valueInRow(index, table, rowOf(index, table, x), z)
}

export interface CurvePoint {
  readonly x: number
  readonly y: number
}

/**
 * A line over x from `from` to `to`, both within the table, in about `steps` pieces. In parts that are not joined: at 24 months children are
 * measured standing instead of lying, and lengths fall by 0.7 cm from one day to the next.
 */
export function referenceCurve(index: ChartIndex, sex: Sex, z: number, from: number, to: number, steps: number): CurvePoint[][] {
  const [least, most] = chartRange(index)
  const [start, end] = [Math.max(from, least), Math.min(to, most)]
  if (!(end > start)) return []
  const change = STANDING_DAY / DAYS_PER_MONTH
  const isBroken = (index === 'len' || index === 'bmi') && start < change && end > change
  const oneDay = 1 / DAYS_PER_MONTH
  const parts = isBroken
    ? [
        [start, change - oneDay],
        [change, end],
      ]
    : [[start, end]]
  return parts.map(([low = start, high = end]) => {
    const pieces = Math.max(1, Math.ceil((steps * (high - low)) / (end - start)))
    return Array.from({ length: pieces + 1 }, (_, i) => {
      const x = low + ((high - low) * i) / pieces
      return { x, y: valueAtZ(index, sex, x, z) }
    })
  })
}
