/**
 * From the months of the answer to what is drawn and said: every month between the first and the last, gaps kept open; the two sources apart;
 * and one sentence that says a change only where chance does not explain it.
 */
import type { TrendAnswer, TrendMonth } from '@konvergen/contract/measurement.ts'
import type { TrendPoint } from '@konvergen/pictures/trend-with-interval.ts'
import type { TrendMeasure } from '../../app/search-state.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** `YYYY-MM` one after the other, from the first to the last that any source has. */
export function monthsBetween(months: readonly string[]): string[] {
  if (months.length === 0) return []
  const indices = months.map(indexOf)
  const first = Math.min(...indices)
  return Array.from({ length: Math.max(...indices) - first + 1 }, (_, at) => monthOf(first + at))
}

/** null where nobody was measured. */
export function pointOf(month: TrendMonth | undefined, measure: TrendMeasure): TrendPoint | null {
  if (month === undefined) return null
  const { percent, low, high } = month[measure]
  return percent === null || low === null || high === null ? null : { percent, low, high }
}

export interface TrendLine {
  readonly source: 'individu' | 'rekap'
  readonly points: readonly (TrendPoint | null)[]
}

export interface TrendLines {
  readonly months: readonly string[]
  /** Only sources that have a point. */
  readonly lines: readonly TrendLine[]
}

export function trendLines(answer: Pick<TrendAnswer, 'individu' | 'rekap'>, measure: TrendMeasure): TrendLines {
  const months = monthsBetween([...answer.individu, ...answer.rekap].map(({ month }) => month))
  const lines = (['individu', 'rekap'] as const)
    .map((source): TrendLine => {
      const known = new Map(answer[source].map((one) => [one.month, one]))
      return { source, points: months.map((month) => pointOf(known.get(month), measure)) }
    })
    .filter(({ points }) => points.some((point) => point !== null))
  return { months, lines }
}

/** Of the line that matters: the source that the page shows, else whichever there is. A change is said when the intervals do not touch. */
export function sayTrend({ months, lines }: TrendLines, prefers: TrendLine['source'], what: string, t: Speak, say: Say): string {
  const line = lines.find(({ source }) => source === prefers) ?? lines[0]
  const known = (line?.points ?? []).flatMap((point, at) => (point === null ? [] : [{ point, month: months[at] ?? '' }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return t(TREND.unknown, { what })
  const words = {
    what,
    before: say.percent(first.point.percent),
    after: say.percent(last.point.percent),
    from: say.period(first.month),
    to: say.period(last.month),
  }
  if (known.length === 1) return t(TREND.once, words)
  if (last.point.high < first.point.low) return t(TREND.down, words)
  return t(last.point.low > first.point.high ? TREND.up : TREND.same, words)
}
