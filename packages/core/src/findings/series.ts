/**
 * One number of one area through the periods: the one in question, and those before it that are known. Of a percentage what it is divided by comes along; it is
 * never computed into a percentage here. Figures under another definition are another number, and are left out.
 */
import type { Definition } from '../indicators/indicator.ts'
import { type Period, periodBefore, periodOf } from '../indicators/period.ts'
import type { AreaCoverage, IndicatorCoverage } from '../indicators/period-coverage.ts'
import type { NumberBook } from './known-number.ts'

export interface Point {
  readonly period: string
  readonly value: number
  /** null = nothing is divided. */
  readonly below: number | null
}

export interface Series {
  readonly thing: string
  /** What it is divided by; null = a count. */
  readonly belowThing: string | null
  readonly area: string
  readonly now: Point
  /** The latest first; `back`: how many periods before, from 1. */
  readonly before: readonly (Point & { readonly back: number })[]
}

/** The periods before, the nearest first. */
export function chainBefore(period: Period, many: number): readonly string[] {
  const chain: string[] = []
  for (let at: Period | null = period; at !== null && chain.length < many; ) {
    const before: string = periodBefore(at)
    chain.push(before)
    at = periodOf(before)
  }
  return chain
}

/** All indicators of a period, each with the definition that it was reported under. */
export interface CoveredPeriod {
  readonly period: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly coverages: readonly IndicatorCoverage[]
}

function pointOf(period: string, unit: Definition['unit'], { state, numerator, denominator, fromElsewhere }: AreaCoverage): Point | null {
  if (state !== 'ada' || numerator === null || fromElsewhere) return null
  return { period, value: numerator, below: unit === 'persen' ? denominator : null }
}

function pointsByArea({ period, definitions, coverages }: CoveredPeriod, code: string, version: number): ReadonlyMap<string, Point> {
  const definition = definitions.get(code)
  if (definition?.version !== version) return new Map()
  const areas = coverages.find((each) => each.code === code)?.areas ?? []
  const points = areas.flatMap((each) => {
    const point = pointOf(period, definition.unit, each)
    return point === null ? [] : [[each.area, point] as const]
  })
  return new Map(points)
}

export function belowThingOf({ code, unit, denominatorCode }: Definition): string | null {
  return unit === 'persen' ? (denominatorCode ?? `${code}/penyebut`) : null
}

/** `before`: the covered periods before, the nearest first. What another indicator counts already, and yes or no, are no series. */
export function seriesOfIndicators(now: CoveredPeriod, before: readonly CoveredPeriod[]): readonly Series[] {
  return [...now.definitions.values()].flatMap((definition): readonly Series[] => {
    const { code, version, unit, sameAs } = definition
    if (sameAs !== null || (unit !== 'persen' && unit !== 'jumlah')) return []
    const earlier = before.map((each, index) => ({ back: index + 1, points: pointsByArea(each, code, version) }))
    return [...pointsByArea(now, code, version)].map(([area, point]) => ({
      thing: code,
      belowThing: belowThingOf(definition),
      area,
      now: point,
      before: earlier.flatMap(({ back, points }) => {
        const found = points.get(area)
        return found === undefined ? [] : [{ ...found, back }]
      }),
    }))
  })
}

/** Columns of files that are followed through the periods, with what they are divided by. */
const FOLLOWED: readonly (readonly [thing: string, below: string | null])[] = [
  ['krs-rekap/keluarga', null],
  ['krs-rekap/krs', 'krs-rekap/sasaran'],
  ['eppgbm-rekap/sasaran', null],
  ['eppgbm-rekap/diukur', 'eppgbm-rekap/sasaran'],
  ['eppgbm-rekap/stunting', 'eppgbm-rekap/diukur'],
  ['elsimil-bumil/bumil', null],
  ['elsimil-bumil/terdampingi', 'elsimil-bumil/bumil'],
  ['elsimil-pascasalin/pascasalin', null],
  ['sigizi-bulanan/11', null],
  ['sigizi-bulanan/16', 'sigizi-bulanan/11'],
  ['sigizi-bulanan/22', 'sigizi-bulanan/11'],
  ['sigizi-bulanan/38', 'sigizi-bulanan/22'],
  ['sigizi-bulanan/40', 'sigizi-bulanan/28'],
  ['sigizi-bulanan/44', 'sigizi-bulanan/16'],
  ['pus/pus', null],
  ['pus/unmetNeed', 'pus/pus'],
  ['krs-daftar/keluarga', null],
  ['dtsen/keluarga', null],
  ['dtsen/desil1', 'dtsen/keluarga'],
  ['dtsen/pkh', 'dtsen/keluarga'],
  ['posyandu-daftar/posyandu', null],
]

function pointOfFile(book: NumberBook, period: string, area: string, thing: string, below: string | null): Point | null {
  const value = book.of(thing, period, area)
  if (value === null) return null
  if (below === null) return { period, value, below: null }
  const under = book.of(below, period, area)
  return under === null || under === 0 || value > under ? null : { period, value, below: under }
}

export function seriesOfFiles(book: NumberBook, period: Period, many: number): readonly Series[] {
  const chain = chainBefore(period, many)
  return FOLLOWED.flatMap(([thing, below]) =>
    book.areas(thing, period.text).flatMap((area): Series[] => {
      const now = pointOfFile(book, period.text, area, thing, below)
      if (now === null) return []
      const before = chain.flatMap((each, index) => {
        const point = pointOfFile(book, each, area, thing, below)
        return point === null ? [] : [{ ...point, back: index + 1 }]
      })
      return [{ thing, belowThing: below, area, now, before }]
    }),
  )
}
