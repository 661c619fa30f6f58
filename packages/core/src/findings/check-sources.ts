/**
 * One source against another. A governed number stands for the period that lies in its own (`denominatorPeriod`); a file is held against the file of the
 * same period. What is missing on either side is not judged.
 */
import { denominatorPeriod } from '../indicators/denominator-period.ts'
import { periodOf } from '../indicators/period.ts'
import type { Found, FoundNumber } from './finding.ts'
import type { NumberBook } from './known-number.ts'
import { SOURCE_RULES, type SourceRule } from './source-rules.ts'
import { tellTogether } from './tell-together.ts'
import type { Thresholds } from './thresholds.ts'

/** Files: they come with the period that they speak of. */
const FILE = /^(?:krs|eppgbm|elsimil|sigizi)-/

function otherSide(book: NumberBook, other: string, text: string, area: string): FoundNumber | null {
  const entered = book.periods(other, area)
  const period = periodOf(text)
  const held = period === null || FILE.test(other) ? (entered.includes(text) ? text : null) : denominatorPeriod(period, entered)
  const value = held === null ? null : book.of(other, held, area)
  return held === null || value === null ? null : { thing: other, period: held, value }
}

/** Percent of the larger of the two; 0 where both are zero. */
export function differenceOf(one: number, other: number): number {
  const larger = Math.max(one, other)
  return larger === 0 ? 0 : (100 * Math.abs(one - other)) / larger
}

function judge(
  found: Pick<Found, 'period' | 'area'>,
  rule: SourceRule,
  one: FoundNumber,
  other: FoundNumber,
  limits: Thresholds,
): Found | null {
  const numbers = [one, other]
  if (rule.rule === 'melebihi') return one.value > other.value ? { rule: 'melebihi-sumber', ...found, numbers, detail: {} } : null
  const persen = differenceOf(one.value, other.value)
  if (persen <= limits.differs || Math.abs(one.value - other.value) < limits.differsBy) return null
  return { rule: 'beda-sumber', ...found, numbers, detail: { persen } }
}

/** Where two sources disagree in most villages it is one finding of the district: they count something else, or one is of another year. */
export function checkSources(book: NumberBook, period: string, kab: string, limits: Thresholds): readonly Found[] {
  return SOURCE_RULES.flatMap((rule) => {
    const areas = book.areas(rule.one, period)
    const found = areas.flatMap((area) => {
      const value = book.of(rule.one, period, area)
      const other = otherSide(book, rule.other, period, area)
      if (value === null || value < 0 || other === null || other.value < 0) return []
      return judge({ period, area }, rule, { thing: rule.one, period, value }, other, limits) ?? []
    })
    return tellTogether(found, () => areas.length, kab, limits)
  })
}
