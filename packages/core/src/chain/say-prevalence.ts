/** Prevalence before the year and since in words, alike on page, paper and command line: every percentage with how many were measured, the survey apart from the register. */
import type { Said } from '../kit/excerpt.ts'
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import { CHILDREN_SOURCE, RECAP_SOURCE } from '../kit/source-names.ts'
import type { Prevalence, PrevalencePair } from './compare-prevalence.ts'

export const PREVALENCE_WORDS = {
  title: { id: 'Prevalensi sebelum dan sesudah', en: 'Prevalence before and since' },
  noProof: {
    id: 'Perubahan ini berdiri di samping rantai dan tidak membuktikan bahwa kegiatannya yang menjadi penyebab.',
    en: 'This change stands beside the chain and does not prove that its activities are the cause.',
  },
  untold: { id: 'belum diukur', en: 'not measured' },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'Since' },
  change: { id: 'Perubahan', en: 'Change' },
  bermakna: { id: 'bermakna', en: 'significant' },
  'tidak-bermakna': { id: 'tidak bermakna: bisa kebetulan', en: 'not significant: may be chance' },
  unjudged: { id: 'tidak dapat dibandingkan', en: 'cannot be compared' },
} as const satisfies Readonly<Record<string, Said>>

/** "18,2 % (n 121; D/S 84,0 %)". */
export function sayMeasured(figure: Prevalence | null, language: Language): string {
  if (figure === null) return PREVALENCE_WORDS.untold[language]
  const { percent, measured, reach } = figure
  const counted = `n ${sayNumber(measured, language)}`
  return `${sayPercent(percent, language)} (${reach === null ? counted : `${counted}; D/S ${sayPercent(reach, language)}`})`
}

export function sayVerdict({ verdict }: Pick<PrevalencePair, 'verdict'>, language: Language): string {
  return PREVALENCE_WORDS[verdict ?? 'unjudged'][language]
}

/** "18,2 % (n 121) → 16,0 % (n 119): tidak bermakna: bisa kebetulan". */
export function sayPair(pair: Pick<PrevalencePair, 'before' | 'after' | 'verdict'>, language: Language): string {
  const { before, after } = pair
  if (before === null && after === null) return PREVALENCE_WORDS.untold[language]
  return `${sayMeasured(before, language)} → ${sayMeasured(after, language)}: ${sayVerdict(pair, language)}`
}

interface Survey {
  readonly source: string
  readonly year: number
  readonly percent: number
}

export interface PrevalenceTold {
  readonly origin: 'rekap' | 'individu' | null
  /** Months. */
  readonly before: string | null
  readonly after: string | null
  readonly district: PrevalencePair
  readonly surveys: {
    readonly before: Survey | null
    readonly after: Survey | null
    readonly verdict: 'bermakna' | 'tidak-bermakna' | 'tidak-dapat-diuji' | 'tidak-sebanding' | null
  }
}

function saySurvey(survey: Survey | null, language: Language): string {
  if (survey === null) return language === 'id' ? 'belum ada' : 'none yet'
  return `${survey.source} ${survey.year} ${sayPercent(survey.percent, language)}`
}

/** Of the district: the register, the survey apart from it, and that neither proves a cause. */
export function sayDistrict({ origin, before, after, district, surveys }: PrevalenceTold, language: Language): string[] {
  const say = (id: string, en: string): string => (language === 'id' ? id : en)
  const period = (month: string | null): string => (month === null ? say('belum ada bulan', 'no month') : sayPeriod(month, language))
  const source = origin === 'rekap' ? RECAP_SOURCE : CHILDREN_SOURCE
  const verdict = surveys.verdict === 'bermakna' || surveys.verdict === 'tidak-bermakna' ? surveys.verdict : null
  return [
    origin === null
      ? say('Register: belum ada bulan penimbangan yang dimasukkan.', 'Register: no month of weighing was entered yet.')
      : say(
          `Register (${source}), ${period(before)} → ${period(after)}: stunting ${sayPair(district, language)}; ${district.villages} desa yang sama.`,
          `Register (${source}), ${period(before)} → ${period(after)}: stunting ${sayPair(district, language)}; the same ${district.villages} villages.`,
        ),
    say(
      `Survei kabupaten, tidak dicampur dengan register: ${saySurvey(surveys.before, language)} → ${saySurvey(surveys.after, language)} (${sayVerdict({ verdict }, language)}).`,
      `Survey of the district, never mixed with the register: ${saySurvey(surveys.before, language)} → ${saySurvey(surveys.after, language)} (${sayVerdict({ verdict }, language)}).`,
    ),
    PREVALENCE_WORDS.noProof[language],
  ]
}
