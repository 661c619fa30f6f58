/**
 * Numbers of a period against the periods before: a sudden zero, a leap, an outlier, the same number again and again. Many villages and indicators are looked at
 * at once, so the share of false alarms among the leaps is held below a rate (`adjustForDiscovery`), and besides being unlikely a leap has to be large. Where
 * most villages leap alike it is one finding of the district: a campaign, a change of counting, a shifted column.
 */
import { adjustForDiscovery } from '../estimate/false-discovery.ts'
import { median } from '../kit/quantiles.ts'
import type { Found, FoundNumber, Rule } from './finding.ts'
import { chanceOfCount, chanceOfOutlier, chanceOfShare } from './jump-chance.ts'
import type { Point, Series } from './series.ts'
import { tellTogether } from './tell-together.ts'
import type { Thresholds } from './thresholds.ts'

/** From so many periods before on an outlier is told by their median and spread. */
const ENOUGH_FOR_SPREAD = 4

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function numbersOf({ thing, belowThing, now, before }: Series): readonly FoundNumber[] {
  const pair = ({ period, value, below }: Point): FoundNumber[] => [
    { thing, period, value },
    ...(belowThing === null || below === null ? [] : [{ thing: belowThing, period, value: below }]),
  ]
  const [last] = before
  return [...pair(now), ...(last === undefined ? [] : pair(last))]
}

function found(series: Series, rule: Rule, detail: Found['detail']): Found {
  return { rule, period: series.now.period, area: series.area, numbers: numbersOf(series), detail }
}

/** Zero after an average of `zeroAfter`: with chance alone one in 150 where that is five (Poisson). */
function suddenZero(series: Series, { zeroAfter }: Thresholds): Found | null {
  const { now, before } = series
  const [last] = before
  if (now.value !== 0 || now.below === 0 || last === undefined || last.value === 0) return null
  const average = sum(before.map(({ value }) => value)) / before.length
  return average < zeroAfter ? null : found(series, 'nol-mendadak', { rata: average })
}

interface Tested {
  readonly series: Series
  readonly found: Found
  readonly p: number | null
  readonly isLarge: boolean
}

function testShare(series: Series, { points }: Thresholds): Tested | null {
  const { now, before } = series
  if (now.below === null || now.below === 0) return null
  const usable = before.filter(({ value, below }) => below !== null && below > 0 && value <= below)
  const [cases, all] = [sum(usable.map(({ value }) => value)), sum(usable.map(({ below }) => below ?? 0))]
  if (all === 0) return null
  const [sekarang, sebelumnya] = [(100 * now.value) / now.below, (100 * cases) / all]
  const p = chanceOfShare(now.value, now.below, cases, all)
  const isLarge = Math.abs(sekarang - sebelumnya) >= points
  return { series, found: found(series, 'capaian-melompat', { sekarang, sebelumnya, periode: usable.length }), p, isLarge }
}

function testCount(series: Series, { times }: Thresholds): Tested | null {
  const before = series.before.map(({ value }) => value)
  if (before.length === 0) return null
  const isOutlier = before.length >= ENOUGH_FOR_SPREAD
  const centre = isOutlier ? (median(before) ?? 0) : sum(before) / before.length
  const p = isOutlier ? chanceOfOutlier(series.now.value, before) : chanceOfCount(series.now.value, before)
  const [less, more] = [Math.min(series.now.value, centre), Math.max(series.now.value, centre)]
  const detail = { sebelumnya: centre, periode: before.length }
  return { series, found: found(series, isOutlier ? 'pencilan' : 'jumlah-melompat', detail), p, isLarge: more >= times * less }
}

function leaps(all: readonly Series[], limits: Thresholds): readonly Found[] {
  const tested = all.flatMap((series) => (series.belowThing === null ? testCount(series, limits) : testShare(series, limits)) ?? [])
  const adjusted = adjustForDiscovery(tested.map(({ p }) => p))
  return tested.flatMap((one, index) => {
    const p = adjusted[index] ?? null
    return one.isLarge && p !== null && p <= limits.falseAlarms ? [one.found] : []
  })
}

/** Of shares only: a number of facilities may well stay as it is. Everybody reached, again and again, is no finding either. */
function sameAgain(series: Series, { repeats, repeatsFrom }: Thresholds): Found | null {
  const { now, before, belowThing } = series
  const same = before.slice(0, repeats - 1)
  const isUnbroken = same.length === repeats - 1 && same.every(({ back }, index) => back === index + 1)
  const isSame = same.every(({ value }) => value === now.value)
  if (belowThing === null || now.value < repeatsFrom || now.value === now.below || !isUnbroken || !isSame) return null
  const more = before.findIndex(({ value, back }, index) => value !== now.value || back !== index + 1)
  return found(series, 'angka-berulang', { periode: 1 + (more === -1 ? before.length : more) })
}

/** All series of one period. The order of the series changes nothing. */
export function checkHistory(all: readonly Series[], kab: string, limits: Thresholds): readonly Found[] {
  const zeros = all.flatMap((series) => suddenZero(series, limits) ?? [])
  const told = new Set(zeros.map(({ numbers, area }) => `${numbers[0]?.thing}|${area}`))
  // A zero that is asked about is no leap too, and takes no part in what leaps are held against.
  const others = all.filter(({ thing, area }) => !told.has(`${thing}|${area}`))
  const again = all.flatMap((series) => sameAgain(series, limits) ?? [])
  const counts = Map.groupBy(all, ({ thing }) => thing)
  const tested = (thing: string): number => counts.get(thing)?.length ?? 0
  return tellTogether([...zeros, ...leaps(others, limits), ...again], tested, kab, limits)
}
