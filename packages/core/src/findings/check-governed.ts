/**
 * A governed number against the one before it of the same frequency: many figures stand over it, so a large change is asked about however it came.
 */
import { DENOMINATORS } from '../indicators/catalogue.ts'
import type { Period } from '../indicators/period.ts'
import { differenceOf } from './check-sources.ts'
import type { Found } from './finding.ts'
import type { NumberBook } from './known-number.ts'
import { chainBefore } from './series.ts'
import { tellTogether } from './tell-together.ts'
import type { Thresholds } from './thresholds.ts'

export function checkGoverned(book: NumberBook, period: Period, kab: string, limits: Thresholds): readonly Found[] {
  const chain = chainBefore(period, limits.lookBack)
  const all = DENOMINATORS.flatMap(({ code }) =>
    book.areas(code, period.text).flatMap((area): Found[] => {
      const value = book.of(code, period.text, area)
      const last = chain.find((each) => book.of(code, each, area) !== null)
      const before = last === undefined ? null : book.of(code, last, area)
      if (value === null || last === undefined || before === null) return []
      const persen = before === 0 ? 100 : (100 * (value - before)) / before
      const isSmall = Math.abs(persen) <= limits.differs && differenceOf(value, before) <= limits.differs
      if (isSmall || Math.abs(value - before) < limits.differsBy) return []
      const numbers = [
        { thing: code, period: period.text, value },
        { thing: code, period: last, value: before },
      ]
      return [{ rule: 'sasaran-berubah', period: period.text, area, numbers, detail: { persen } }]
    }),
  )
  return tellTogether(all, (code) => book.areas(code, period.text).length, kab, limits)
}
