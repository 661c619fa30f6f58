/**
 * What one room tells another's paper in finished words: a paper that quotes the chain says what the chain says, and reckons nothing of its own. Type aliases, not interfaces: so that
 * they can be frozen as JSON.
 */
import type { Language } from './say-number.ts'

export type Said = Readonly<Record<Language, string>>

export type Excerpt = {
  readonly title: Said
  readonly points: readonly Said[]
  /** The first column is words, the others are numbers; null = nothing to list. */
  readonly table: { readonly columns: readonly Said[]; readonly rows: readonly (readonly Said[])[] } | null
}

export interface ExcerptWords {
  readonly title: string
  readonly points: readonly string[]
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } | null
}

export function excerptIn({ title, points, table }: Excerpt, language: Language): ExcerptWords {
  const said = (words: readonly Said[]): string[] => words.map((word) => word[language])
  return {
    title: title[language],
    points: said(points),
    table: table === null ? null : { columns: said(table.columns), rows: table.rows.map(said) },
  }
}
