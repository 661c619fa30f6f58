/**
 * How the screens speak: every text is a pair of Bahasa Indonesia and English written side by side, so that neither can be forgotten;
 * `{placeholders}` are filled in. The language is the person's choice.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { useMemo } from 'react'
import { usePreferences } from '../app/preferences.ts'

export type Catalogue = Readonly<Record<string, Bilingual>>
export type Values = Readonly<Record<string, string | number>>

export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export type Speak = (text: Bilingual, values?: Values) => string

export function speakIn(language: Language): Speak {
  return (text, values) => fill(text[language], values)
}

export function useText(): Speak {
  const { language } = usePreferences()
  return useMemo(() => speakIn(language), [language])
}
