/**
 * How the screens speak: every text is a pair of Bahasa Indonesia and English written side by side, so that neither can be forgotten;
 * `{placeholders}` are filled in, and `{n:village|villages}` is the word that goes with the number of that name. The language is the person's choice.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { useMemo } from 'react'
import { usePreferences } from '../app/preferences.ts'
import { fill, type Values } from './fill.ts'

export { fill, type Values } from './fill.ts'

export type Catalogue = Readonly<Record<string, Bilingual>>
export type Speak = (text: Bilingual, values?: Values) => string

export function speakIn(language: Language): Speak {
  return (text, values) => fill(text[language], values)
}

export function useText(): Speak {
  const { language } = usePreferences()
  return useMemo(() => speakIn(language), [language])
}
