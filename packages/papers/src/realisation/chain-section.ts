/** What the chain says, as a part of a paper of realisation. */
import { type Excerpt, excerptIn } from '@konvergen/core/kit/excerpt.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { excerptTable } from '../chain/excerpt-blocks.ts'
import type { Section } from './paper-sections.ts'

/** Nothing where whoever asks may not read the chain. */
export function chainSections(chain: Excerpt | null, language: Language): Section[] {
  if (chain === null) return []
  const words = excerptIn(chain, language)
  return [{ title: words.title, points: words.points, table: excerptTable(words) }]
}
