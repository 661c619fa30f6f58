/** What was noted of a month in words: “Timbang: ya · Konseling: 2”. */
import type { NotedSchema } from '@konvergen/contract/scorecard.ts'
import type { Item } from '@konvergen/core/scorecard/service-items.ts'
import { CHOICES, ITEMS } from './scorecard.ts'
import type { Speak } from './text.ts'

export function sayNoted(isi: NotedSchema, t: Speak): string {
  const filled = Object.entries(isi).filter(([, value]) => value !== null && value !== undefined)
  const word = (value: unknown) => {
    if (typeof value === 'boolean') return t(value ? CHOICES.ya : CHOICES.tidak)
    return typeof value === 'number' ? String(value) : t(CHOICES[value as keyof typeof CHOICES])
  }
  return filled.map(([item, value]) => `${t(ITEMS[item as Item])}: ${word(value)}`).join(' · ')
}
