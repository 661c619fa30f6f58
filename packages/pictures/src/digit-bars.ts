/**
 * How often each last digit stands: read properly, each of the ten makes a tenth. Heaps at 0 and 5 say that values were rounded.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { columnChart, emptyChart } from './column-chart.ts'
import type { ChartSettings } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { ATTENTION, GREEN } from './tokens.ts'

export interface DigitBarsInput extends ChartSettings {
  /** Of the digits 0–9, as `DigitPreference.counts`. */
  readonly counts: readonly number[]
}

const WORDS: Readonly<Record<Language, { readonly digit: string; readonly share: string; readonly expected: string }>> = {
  id: { digit: 'Angka di belakang koma', share: 'Bagian (%)', expected: 'diharapkan 10\u00A0%' },
  en: { digit: 'Digit after the point', share: 'Share (%)', expected: 'expected 10%' },
}
const EXPECTED = 10
/** A digit that stands twice as often as it should is shown in the colour of attention; what it means, the score says. */
const TWICE = 2 * EXPECTED

export function digitBars(input: DigitBarsInput): SvgNode {
  const { counts, language } = input
  const words = WORDS[language]
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return emptyChart(input)
  const columns = counts.map((count, digit) => {
    const percent = (100 * count) / n
    return {
      value: percent,
      title: `${digit}: ${sayPercent(percent, language)} (${sayNumber(count, language)})`,
      above: sayNumber(percent, language),
      below: String(digit),
      colour: (percent >= TWICE ? ATTENTION : GREEN[3]) ?? ATTENTION,
    }
  })
  const description = `${words.digit}. ${columns.map(({ title }) => title).join('; ')}`
  const expected = { value: EXPECTED, label: words.expected }
  return columnChart({ settings: input, description, columns, expected, xLabel: words.digit, yLabel: words.share })
}
