/** Measurements written out by hand: columns of the same length, everything else not known. */
import { assessGroup, type GroupQuality } from '../../src/quality/assess-group.ts'
import type { Measurements } from '../../src/quality/measurements.ts'
import type { Visits } from '../../src/quality/visits.ts'

export interface SampleColumns {
  readonly sex?: readonly number[]
  readonly month?: readonly number[]
  readonly weight?: readonly number[]
  readonly lenhei?: readonly number[]
  readonly armc?: readonly number[]
  readonly measure?: readonly number[]
  readonly len?: readonly number[]
  readonly wei?: readonly number[]
  readonly wfl?: readonly number[]
}

const lengthOf = (columns: SampleColumns) => Math.max(0, ...Object.values(columns).map((column: readonly number[]) => column.length))

export function sampleMeasurements(columns: SampleColumns): Measurements {
  const unknown = (value: number) => Array.from({ length: lengthOf(columns) }, () => value)
  const numbers = (column: readonly number[] | undefined) => column ?? unknown(Number.NaN)
  return {
    sex: columns.sex ?? unknown(0),
    month: numbers(columns.month),
    weight: numbers(columns.weight),
    lenhei: numbers(columns.lenhei),
    armc: numbers(columns.armc),
    measure: columns.measure ?? unknown(0),
    z: { len: numbers(columns.len), wei: numbers(columns.wei), wfl: numbers(columns.wfl) },
  }
}

export function allPlaces(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place)
}

export function qualityOf(columns: SampleColumns): GroupQuality {
  return assessGroup(sampleMeasurements(columns), allPlaces(lengthOf(columns)))
}

export interface SampleVisit {
  readonly child?: number
  readonly day: number
  readonly weight?: number
  readonly lenhei?: number
  readonly len?: number
  readonly wei?: number
}

/** Of one child unless it says otherwise. */
export function sampleVisits(visits: readonly SampleVisit[]): Visits {
  const column = (pick: (visit: SampleVisit) => number | undefined) => visits.map((visit) => pick(visit) ?? Number.NaN)
  return {
    child: visits.map(({ child }) => child ?? 1),
    day: column(({ day }) => day),
    weight: column(({ weight }) => weight),
    lenhei: column(({ lenhei }) => lenhei),
    z: { len: column(({ len }) => len), wei: column(({ wei }) => wei) },
  }
}
