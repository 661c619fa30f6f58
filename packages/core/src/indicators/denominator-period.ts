/**
 * Which of the periods that a governed number was entered for a figure stands over: its own, else the shortest that holds it (the half of a quarter, the
 * year), else the latest before it in the same year. A number of last year is never taken silently.
 */
import { type Period, periodOf } from './period.ts'

function length({ months: [first, last] }: Period): number {
  return last - first
}

function holds(outer: Period, inner: Period): boolean {
  return outer.months[0] <= inner.months[0] && inner.months[1] <= outer.months[1]
}

/** `entered`: periods with a number, in any order. null = none fits: not reported. */
export function denominatorPeriod(wanted: Period, entered: readonly string[]): string | null {
  const ofYear = entered.flatMap((text) => {
    const period = periodOf(text)
    return period?.year === wanted.year ? [period] : []
  })
  const holding = ofYear.filter((period) => holds(period, wanted)).toSorted((a, b) => length(a) - length(b))
  const before = ofYear.filter(({ months: [, last] }) => last < wanted.months[0]).toSorted((a, b) => b.months[1] - a.months[1])
  return (holding[0] ?? before[0])?.text ?? null
}
