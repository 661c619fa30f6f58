/**
 * All findings of some periods, out of everything that is known. Pure: the order of values and of files changes nothing, and what was not reported or does
 * not apply takes no part. No percentage is ever averaged: shares are Σ / Σ.
 */
import type { Definition } from '../indicators/indicator.ts'
import { type Period, periodOf } from '../indicators/period.ts'
import { type AreasByLevel, coverPeriod, type ReportedValue } from '../indicators/period-coverage.ts'
import { checkGoverned } from './check-governed.ts'
import { checkHistory } from './check-history.ts'
import { checkSets } from './check-sets.ts'
import { checkSources } from './check-sources.ts'
import { type Found, inOrder } from './finding.ts'
import { type KnownNumber, NumberBook } from './known-number.ts'
import { belowThingOf, type CoveredPeriod, chainBefore, seriesOfFiles, seriesOfIndicators } from './series.ts'
import type { Thresholds } from './thresholds.ts'

export interface Known {
  /** Code of the district. */
  readonly kab: string
  /** What offices reported, of every period that is looked at or looked back to. */
  readonly reported: readonly ReportedValue[]
  /** What files and registers say. */
  readonly files: readonly KnownNumber[]
  /** The definitions as they hold in a year. */
  readonly definitionsOf: (year: number) => readonly Definition[]
  readonly areas: AreasByLevel
}

/** `E01`, and `E01/penyebut` for what an indicator of its own is divided by. */
function asNumbers(reported: readonly ReportedValue[]): readonly KnownNumber[] {
  return reported.flatMap(({ code, part, period, area, value }) =>
    value === null ? [] : [{ thing: part === 'nilai' ? code : `${code}/penyebut`, period, area, value }],
  )
}

function tooMany({ period, definitions, coverages }: CoveredPeriod): readonly Found[] {
  return coverages.flatMap(({ code, denominatorPeriod, areas }) => {
    const definition = definitions.get(code)
    const below = definition === undefined || definition.sameAs !== null ? null : belowThingOf(definition)
    if (below === null) return []
    return areas.flatMap(({ area, state, numerator, denominator }): Found[] => {
      if (state !== 'tidak-sah' || numerator === null || denominator === null) return []
      const held = below.endsWith('/penyebut') ? period : (denominatorPeriod ?? period)
      const numbers = [
        { thing: code, period, value: numerator },
        { thing: below, period: held, value: denominator },
      ]
      return [{ rule: 'pembilang-lebih', period, area, numbers, detail: {} }]
    })
  })
}

/** `periods`: the ones that are judged; what is no period is left out. */
export function findFindings(known: Known, periods: readonly string[], limits: Thresholds): readonly Found[] {
  const book = new NumberBook([...asNumbers(known.reported), ...known.files])
  const covered = new Map<string, CoveredPeriod>()
  const cover = (period: Period): CoveredPeriod => {
    const before = covered.get(period.text)
    if (before !== undefined) return before
    const all = known.definitionsOf(period.year).filter(({ frequency }) => frequency === period.frequency)
    const definitions = new Map(all.map((definition) => [definition.code, definition]))
    const made = { period: period.text, definitions, coverages: coverPeriod(all, period, known.reported, known.areas) }
    covered.set(period.text, made)
    return made
  }
  const found = [...new Set(periods)].flatMap((text) => {
    const period = periodOf(text)
    if (period === null) return []
    const chain = chainBefore(period, limits.lookBack).flatMap((each) => periodOf(each) ?? [])
    const now = cover(period)
    const series = [...seriesOfIndicators(now, chain.map(cover)), ...seriesOfFiles(book, period, limits.lookBack)]
    return [
      ...tooMany(now),
      ...checkSets(book, text),
      ...checkSources(book, text, known.kab, limits),
      ...checkGoverned(book, period, known.kab, limits),
      ...checkHistory(series, known.kab, limits),
    ]
  })
  return inOrder(found)
}
