/**
 * A paper as a row of blocks in finished words: what the PDF and the Word file are both written from, so that the two say the same.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { PaperTile } from '../ansit/front-page.ts'
import type { PaperTable } from '../ansit/paper-table.ts'
import type { Way } from './ways.ts'

export interface Picture {
  /** As `toSvgString` writes it. */
  readonly svg: string
  /** In the picture's own units: only their ratio counts. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** Where the figures of a block open; absent = nowhere. */
interface Opening {
  readonly opens?: Way
}

export type Block =
  /** At the top of a paper that has no cover, or of each of its letters. */
  | { readonly kind: 'letterhead'; readonly lines: readonly string[]; readonly onNewPage?: boolean }
  /** Room to sign, two beside each other; `name` null = written by hand. */
  | { readonly kind: 'signatures'; readonly signers: readonly { readonly post: string; readonly name: string | null }[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly onNewPage: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'lead' | 'plain' | 'quiet' }
  /** `term` in bold before the text; null = none. */
  | { readonly kind: 'list'; readonly items: readonly { readonly term: string | null; readonly text: string }[] }
  | ({ readonly kind: 'tiles'; readonly tiles: readonly PaperTile[] } & Opening)
  | { readonly kind: 'box'; readonly title: string; readonly lines: readonly string[] }
  /** `caption` with its number stands above, `source` below with the period. */
  | ({
      readonly kind: 'table'
      readonly caption: string
      readonly table: PaperTable
      readonly source: string
      readonly isSmall: boolean
    } & Opening)
  /** Beside each other, without numbers. */
  | ({
      readonly kind: 'pair'
      readonly pictures: readonly { readonly caption: string; readonly picture: Picture; readonly source: string }[]
    } & Opening)
  /** `share` of the width of the text, 0–1. */
  | ({
      readonly kind: 'picture'
      readonly caption: string
      readonly picture: Picture
      readonly source: string
      readonly share: number
    } & Opening)

export interface Cover {
  readonly letterhead: readonly string[]
  readonly title: string
  readonly place: string
  readonly lines: readonly string[]
}

export interface Paper {
  readonly language: Language
  readonly title: string
  readonly place: string
  /** null = it begins with its first block. */
  readonly cover: Cover | null
  readonly contentsTitle: string
  /** Whether tables and pictures are counted. */
  readonly isNumbered: boolean
  /** At the foot of every page, left of the page number. */
  readonly foot: string
  /** `Internal` or `Publik`. */
  readonly audience: string
  /** On every page, e.g. that the data are a sample; null = nothing. */
  readonly mark: string | null
  readonly pageWord: string
  readonly ofWord: string
  readonly words: { readonly table: string; readonly picture: string; readonly source: string }
  readonly blocks: readonly Block[]
}

export const heading = (level: 1 | 2 | 3, text: string, onNewPage = false): Block => ({ kind: 'heading', level, text, onNewPage })
export const plain = (text: string): Block => ({ kind: 'text', text, tone: 'plain' })
export const quiet = (text: string): Block => ({ kind: 'text', text, tone: 'quiet' })
export const lead = (text: string): Block => ({ kind: 'text', text, tone: 'lead' })
export const bullets = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => ({ term: null, text })) }]

/** Nothing where the table has no rows. */
export function tableOf(caption: string, table: PaperTable, source: string, isSmall = false): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', caption, table, source, isSmall }]
}

/** Figures that have no way of their own yet take this one. */
export function leadingTo(way: Way | null, blocks: readonly Block[]): Block[] {
  if (way === null) return [...blocks]
  return blocks.map((block) => {
    const hasFigures = block.kind === 'table' || block.kind === 'picture' || block.kind === 'pair' || block.kind === 'tiles'
    return hasFigures && block.opens === undefined ? { ...block, opens: way } : block
  })
}

/** By block: a note stays on the page of the table or picture that follows, which it explains. */
export function staysWithNext(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  return block?.kind === 'text' && block.tone === 'quiet' && (next?.kind === 'table' || next?.kind === 'picture')
}

function drawnIn(block: Block): readonly Picture[] {
  if (block.kind === 'picture') return [block.picture]
  return block.kind === 'pair' ? block.pictures.map(({ picture }) => picture) : []
}

/** Names of the pictures of a paper, in the order of its blocks. */
export function picturesOf({ blocks }: Pick<Paper, 'blocks'>): readonly { readonly name: string; readonly picture: Picture }[] {
  return blocks.flatMap(drawnIn).map((picture, at) => ({ name: `picture-${at}.svg`, picture }))
}

/** By block; tables and pictures are counted apart, from 1. null = it has no number. */
export function numbersOf({ blocks, isNumbered }: Pick<Paper, 'blocks' | 'isNumbered'>): readonly (number | null)[] {
  let [tables, pictures] = [0, 0]
  return blocks.map(({ kind }) => {
    if (!isNumbered) return null
    if (kind === 'table') {
      tables += 1
      return tables
    }
    if (kind === 'picture') {
      pictures += 1
      return pictures
    }
    return null
  })
}
