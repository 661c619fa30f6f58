/**
 * What each picture of the quality report shows, as its title: a finding in words, written from the figures.
 */
import type { IndexName } from '../growth/children.ts'
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import type { AgeHeaping } from './age-heaping.ts'
import type { DigitPreference } from './digit-preference.ts'
import type { ReportFunnel } from './quality-report.ts'
import { sayFunnel, sayScoreClass } from './say-quality-terms.ts'
import type { Measure } from './visits.ts'
import type { ZDistribution } from './z-distribution.ts'

type Words = Readonly<Record<Language, string>>

const MEASURES: Readonly<Record<Measure, Words>> = {
  berat: { id: 'berat badan', en: 'weights' },
  tinggi: { id: 'tinggi badan', en: 'heights' },
}

export function sayDigitFinding(measure: Measure, { score, verdict }: DigitPreference, language: Language): string {
  const name = MEASURES[measure][language]
  if (score === null || verdict === null) return language === 'id' ? `Belum ada ${name}` : `No ${name} yet`
  const [said, number] = [sayScoreClass(verdict, language), sayNumber(score, language)]
  return language === 'id' ? `Angka terakhir ${name}: ${said} (skor ${number})` : `Last digits of ${name}: ${said} (score ${number})`
}

/** One child in twelve stands at a completed year. */
const EXPECTED_SHARE = 100 / 12

export function sayAgeFinding({ counts, n }: AgeHeaping, language: Language): string {
  if (n === 0) return language === 'id' ? 'Belum ada umur' : 'No ages yet'
  const [found, expected] = [sayPercent((100 * (counts[0] ?? 0)) / n, language), sayPercent(EXPECTED_SHARE, language)]
  return language === 'id'
    ? `${found} pengukuran tepat pada bulan ulang tahun; tanpa pembulatan umur sekitar ${expected}`
    : `${found} of the measurements fall in the month of a birthday; without rounded ages about ${expected}`
}

const INDICES: Partial<Record<IndexName, Words>> = {
  len: { id: 'TB/U', en: 'Height-for-age' },
  wei: { id: 'BB/U', en: 'Weight-for-age' },
  wfl: { id: 'BB/TB', en: 'Weight-for-height' },
  bmi: { id: 'IMT/U', en: 'BMI-for-age' },
}

export function sayIndex(index: IndexName, language: Language): string {
  return INDICES[index]?.[language] ?? index
}

/** With a true minus sign. */
export function saySigned(value: number, language: Language, digits = 2): string {
  return sayNumber(value, language, digits).replace('-', '−')
}

export function sayZFinding(index: IndexName, { n, whoFlagged, moments: { sd } }: ZDistribution, language: Language): string {
  const name = sayIndex(index, language)
  if (n === 0 || sd === null) return language === 'id' ? `Belum ada nilai z ${name}` : `No z-scores of ${name} yet`
  const [spread, flagged] = [sayNumber(sd, language, 2), sayPercent((100 * whoFlagged) / n, language)]
  return language === 'id'
    ? `${name}: simpangan baku ${spread}, ${flagged} di luar batas WHO`
    : `${name}: standard deviation ${spread}, ${flagged} beyond WHO’s limits`
}

const MOST_NAMED = 3

export function sayFunnelFinding({ measure, units }: ReportFunnel, language: Language): string {
  const { title } = sayFunnel(measure, language)
  const names = units.filter(({ isOutlier }) => isOutlier).map(({ nama }) => nama)
  if (names.length === 0) {
    return language === 'id' ? `${title}: tidak ada posyandu yang menonjol` : `${title}: no posyandu stands out`
  }
  const more = names.length > MOST_NAMED ? ', …' : ''
  const said = `${names.slice(0, MOST_NAMED).join(', ')}${more}`
  if (language === 'id') return `${title}: ${names.length} posyandu menonjol (${said})`
  return `${title}: ${names.length} posyandu ${names.length === 1 ? 'stands' : 'stand'} out (${said})`
}
