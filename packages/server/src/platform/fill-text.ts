/**
 * Puts details into the `{placeholders}` of a text of the catalogues, in both languages at once. A detail that is missing stays visible
 * as its placeholder: a wrong sentence is worse than an odd one.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export type Details = Readonly<Record<string, string | number>>

function fill(text: string, details: Details): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(details[name] ?? placeholder))
}

export function fillText(text: Bilingual, details: Details): Bilingual {
  return { id: fill(text.id, details), en: fill(text.en, details) }
}
