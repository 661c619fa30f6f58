/**
 * The children measured by completed month of age: heaps at whole years say that birth dates were guessed, a fall that older children stay away.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { columnChart } from './column-chart.ts'
import type { ChartSettings } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { GREEN, INK } from './tokens.ts'

export interface AgeBarsInput extends ChartSettings {
  /** Of the months 0–59, as `GroupQuality.ageMonths`. */
  readonly counts: readonly number[]
}

const WORDS: Readonly<Record<Language, { readonly month: string; readonly children: string; readonly year: string }>> = {
  id: { month: 'Umur (bulan penuh; gelap: ulang tahun)', children: 'Pengukuran', year: 'bulan' },
  en: { month: 'Age (completed months; dark: birthdays)', children: 'Measurements', year: 'months' },
}
const YEAR = 12

export function ageBars(input: AgeBarsInput): SvgNode {
  const { counts, language } = input
  const words = WORDS[language]
  const columns = counts.map((count, month) => ({
    value: count,
    title: `${month} ${words.year}: ${sayNumber(count, language)}`,
    above: null,
    below: month % YEAR === 0 || month === counts.length - 1 ? String(month) : null,
    colour: (month % YEAR === 0 ? INK : GREEN[2]) ?? INK,
  }))
  const bands = Array.from({ length: Math.ceil(counts.length / YEAR) }, (_, year) => {
    const sum = counts.slice(year * YEAR, (year + 1) * YEAR).reduce((all, count) => all + count, 0)
    return `${year * YEAR}–${(year + 1) * YEAR - 1} ${words.year}: ${sayNumber(sum, language)}`
  })
  return columnChart({
    settings: input,
    description: `${words.children}. ${bands.join('; ')}`,
    columns,
    expected: null,
    xLabel: words.month,
    yLabel: words.children,
  })
}
