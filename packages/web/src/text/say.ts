/**
 * Numbers, periods and days as the chosen language writes them. A missing value is always a word, never a zero or a dash.
 */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { useMemo } from 'react'
import { usePreferences } from '../app/preferences.ts'
import { type Catalogue, speakIn } from './text.ts'

const MISSING = {
  'belum-lapor': { id: 'belum lapor', en: 'not reported' },
  'tidak-ada-sasaran': { id: 'tidak ada sasaran', en: 'nobody to serve' },
  'tidak-sah': { id: 'tidak sah', en: 'not valid' },
  disembunyikan: { id: 'disembunyikan (1–4)', en: 'withheld (1–4)' },
  ada: { id: 'belum dapat dihitung', en: 'cannot be computed yet' },
} as const satisfies Catalogue

/** `2026-02-27`: a day of the calendar, which no time zone may shift. */
const DAY_LENGTH = 10

export interface Say {
  readonly language: Language
  readonly number: (value: number | null, digits?: number) => string
  readonly percent: (value: number | null, digits?: number) => string
  readonly range: (low: number, high: number) => string
  /** 0–1, two digits; never printed as 0 or 1, which no estimate is. */
  readonly probability: (share: number | null) => string
  readonly figure: (figure: Figure) => string
  /** Why nothing could be derived from this figure; when the figure itself is there, too few villages have one. */
  readonly missing: (figure: Figure) => string
  readonly period: (period: string | null) => string
  readonly day: (iso: string) => string
  /** Day and time of the clock on the wall. */
  readonly moment: (iso: string) => string
}

export function sayIn(language: Language): Say {
  const t = speakIn(language)
  const missing = t(MISSING['belum-lapor'])
  const percent = (value: number | null, digits = 1) => (value === null ? missing : sayPercent(value, language, digits))
  const days = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const times = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return {
    language,
    percent,
    number: (value, digits = 0) => (value === null ? missing : sayNumber(value, language, digits)),
    range: (low, high) => `${sayNumber(low, language, 1)}–${sayPercent(high, language, 1)}`,
    probability: (share) => {
      if (share === null) return missing
      if (share > 0.99) return `> ${sayNumber(0.99, language, 2)}`
      return share < 0.01 ? `< ${sayNumber(0.01, language, 2)}` : sayNumber(share, language, 2)
    },
    figure: (figure) => (figure.state === 'ada' ? percent(figure.percent) : t(MISSING[figure.state])),
    missing: ({ state }) => t(MISSING[state]),
    period: (period) => (period === null || period === '' ? missing : sayPeriod(period, language)),
    day: (iso) => days.format(new Date(iso.length === DAY_LENGTH ? `${iso}T00:00` : iso)),
    moment: (iso) => times.format(new Date(iso)),
  }
}

export function useSay(): Say {
  const { language } = usePreferences()
  return useMemo(() => sayIn(language), [language])
}
