/** From a child's measurements to the points of a growth chart, oldest first. */
import type { MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { DAYS_PER_MONTH, STANDING_DAY } from '@konvergen/core/growth/age.ts'
import type { ChartIndex } from '@konvergen/core/growth/reference-curves.ts'
import type { GrowthPoint } from '@konvergen/pictures/growth-chart.ts'
import { CHILD } from '../../text/measurement.ts'
import type { Say } from '../../text/say.ts'
import { sayZ } from '../../text/say-child.ts'
import type { Speak } from '../../text/text.ts'

/** The charts of the page; weight for length is two of WHO's tables, one on each side of 24 months. */
export type CurveIndex = Extract<ChartIndex, 'len' | 'wei' | 'wfl' | 'wfh'>

/** Length or height as a child of its age should have been measured; without it there is no score either. */
const sizeOf = ({ clenhei, lenhei }: MeasurementSchema) => clenhei ?? lenhei

function placeOf(measurement: MeasurementSchema, index: CurveIndex): readonly [x: number, y: number] | null {
  const { ageDays, weight } = measurement
  const size = sizeOf(measurement)
  if (index === 'len') return size === null ? null : [ageDays / DAYS_PER_MONTH, size]
  if (index === 'wei') return weight === null ? null : [ageDays / DAYS_PER_MONTH, weight]
  if ((index === 'wfl') !== ageDays < STANDING_DAY) return null
  return size === null || weight === null ? null : [size, weight]
}

const scoreOf = ({ scores }: MeasurementSchema, index: CurveIndex) => scores[index === 'wfh' ? 'wfl' : index]

const MEASURES: Readonly<Record<CurveIndex, readonly string[]>> = {
  len: ['tinggi'],
  wei: ['berat'],
  wfl: ['berat', 'tinggi'],
  wfh: ['berat', 'tinggi'],
}
/** A repeated value or a second entry may well be right. */
const HARMLESS: ReadonlySet<string> = new Set(['nilai-diulang', 'hari-sama'])

function isOdd({ history }: MeasurementSchema, index: CurveIndex): boolean {
  return history.some(({ kind, measure }) => !HARMLESS.has(kind) && MEASURES[index].includes(measure))
}

/** An undone import draws nothing: it is as if it had never come. */
export function growthPoints(measurements: readonly MeasurementSchema[], index: CurveIndex, t: Speak, say: Say): GrowthPoint[] {
  const inTime = measurements.filter(({ undone }) => !undone).toSorted((a, b) => a.ageDays - b.ageDays)
  return inTime.flatMap((measurement) => {
    const place = placeOf(measurement, index)
    if (place === null) return []
    const [x, y] = place
    const score = scoreOf(measurement, index)
    const value = `${say.number(y, 1)} ${index === 'len' ? 'cm' : 'kg'}`
    return [
      {
        x,
        y,
        label: t(CHILD.point, { day: say.day(measurement.day), value, z: score === null ? '?' : sayZ(score.z, say) }),
        flagged: score?.flagged === true || isOdd(measurement, index),
        superseded: !measurement.counts,
      },
    ]
  })
}
