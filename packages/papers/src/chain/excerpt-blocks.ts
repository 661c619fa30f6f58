/** What the chain says, as a paper of another room quotes it. */
import { type Excerpt, type ExcerptWords, excerptIn } from '@konvergen/core/kit/excerpt.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type Block, bullets, heading, tableOf } from '../analysis/paper-blocks.ts'
import { left, type PaperTable, right, row } from '../ansit/paper-table.ts'

export function excerptTable({ table }: ExcerptWords): PaperTable | null {
  if (table === null) return null
  return {
    columns: table.columns.map((head, at) => (at === 0 ? left(head, 1) : right(head))),
    rows: table.rows.map((cells) => row(...cells)),
  }
}

/** Nothing where there is nothing to quote. `title`: instead of its own. */
export function excerptBlocks(
  excerpt: Excerpt | null,
  {
    language,
    level,
    source,
    title,
  }: { readonly language: Language; readonly level: 1 | 2; readonly source: string; readonly title?: string },
): Block[] {
  if (excerpt === null) return []
  const words = excerptIn(excerpt, language)
  const table = excerptTable(words)
  const head = title ?? words.title
  return [heading(level, head), ...bullets(words.points), ...(table === null ? [] : tableOf(head, table, source, true))]
}
