/**
 * Puts details into the `{placeholders}` of a text of the catalogues, in both languages at once. A detail that is missing stays visible
 * as its placeholder: a wrong sentence is worse than an odd one.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export type Details = Readonly<Record<string, string | number>>

/** Also details that are sentences themselves. */
export type SaidDetails = Readonly<Record<string, string | number | Bilingual>>

function fill(text: string, details: SaidDetails, language: keyof Bilingual): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const detail = details[name] ?? placeholder
    return typeof detail === 'object' ? detail[language] : String(detail)
  })
}

export function fillText(text: Bilingual, details: SaidDetails): Bilingual {
  return { id: fill(text.id, details, 'id'), en: fill(text.en, details, 'en') }
}
