/**
 * Whether a prevalence changed between two figures: only where their 95 % intervals do not overlap is it called a change. Without intervals nothing can be
 * said of it, and that is said.
 */
import type { Bounds } from '../estimate/annual-reduction.ts'
import { wilsonInterval } from '../estimate/wilson.ts'
import { isSameSource, kindOfSource, type PublishedFigure } from './published-figure.ts'

export type ChangeVerdict = 'bermakna' | 'tidak-bermakna' | 'tidak-dapat-diuji' | 'tidak-sebanding'

/** `terbit`: as published; `dari-n`: by the number of children alone, as of a simple random sample: too narrow for a survey of clusters. */
export type IntervalBasis = 'terbit' | 'dari-n'

export interface KnownInterval extends Bounds {
  readonly basis: IntervalBasis
}

export interface Change<F extends PublishedFigure> {
  readonly from: F
  readonly to: F
  /** Points; below 0 = fell. */
  readonly difference: number
  /** Of the difference (Newcombe 1998, method 10), points; null where an interval is missing. */
  readonly interval: Bounds | null
  readonly basis: IntervalBasis | null
  readonly verdict: ChangeVerdict
  /** Two surveys that are called differently ask and measure differently. */
  readonly isOtherSurvey: boolean
}

/** null: neither an interval nor a number of children is known. */
export function intervalOf({ percent, low, high, n }: Pick<PublishedFigure, 'percent' | 'low' | 'high' | 'n'>): KnownInterval | null {
  if (low !== null && high !== null) return { low, high, basis: 'terbit' }
  if (n === null) return null
  const bounds = wilsonInterval(Math.round((percent / 100) * n), n)
  return { low: Math.min(percent, 100 * bounds.low), high: Math.max(percent, 100 * bounds.high), basis: 'dari-n' }
}

/** Newcombe, R. G. (1998), Statistics in Medicine 17:873–890, method 10, from the interval of each. */
export function differenceInterval(from: Bounds & { readonly percent: number }, to: Bounds & { readonly percent: number }): Bounds {
  const difference = to.percent - from.percent
  return {
    low: difference - Math.hypot(to.percent - to.low, from.high - from.percent),
    high: difference + Math.hypot(to.high - to.percent, from.percent - from.low),
  }
}

function isComparable(from: PublishedFigure, to: PublishedFigure): boolean {
  const [a, b] = [kindOfSource(from.source), kindOfSource(to.source)]
  if (from.population !== to.population || from.kode !== to.kode) return false
  return a === b && (a !== 'lain' || isSameSource(from.source, to.source))
}

export function compareChange<F extends PublishedFigure>(from: F, to: F): Change<F> {
  const change = { from, to, difference: to.percent - from.percent, isOtherSurvey: !isSameSource(from.source, to.source) }
  if (!isComparable(from, to)) return { ...change, interval: null, basis: null, verdict: 'tidak-sebanding' }
  const [before, after] = [intervalOf(from), intervalOf(to)]
  if (before === null || after === null) return { ...change, interval: null, basis: null, verdict: 'tidak-dapat-diuji' }
  const interval = differenceInterval({ ...before, percent: from.percent }, { ...after, percent: to.percent })
  const isApart = before.high < after.low || after.high < before.low
  const basis = before.basis === 'terbit' && after.basis === 'terbit' ? 'terbit' : 'dari-n'
  return { ...change, interval, basis, verdict: isApart ? 'bermakna' : 'tidak-bermakna' }
}

/** Each figure beside the one before it, of one kind of source; in the order given. */
export function compareSeries<F extends PublishedFigure>(series: readonly F[]): Change<F>[] {
  return series.slice(1).map((to, before) => compareChange(series[before] as F, to))
}
