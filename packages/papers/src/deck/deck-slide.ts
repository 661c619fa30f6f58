/**
 * One slide as a plain value: what stands on it, and where that comes from.
 */
import type { Picture } from '../analysis/paper-blocks.ts'
import type { Way } from '../analysis/ways.ts'
import type { PaperTile } from '../ansit/front-page.ts'
import type { PaperTable } from '../ansit/paper-table.ts'

/** Of a table: what is read from the last row of the room. */
export const ROWS_SHOWN = 10

export interface DeckSlide {
  /** Says what the slide shows, as a sentence where the figures allow one. */
  readonly title: string
  readonly tiles?: readonly PaperTile[]
  readonly points?: readonly string[]
  readonly table?: PaperTable
  readonly picture?: Picture
  /** Below or beside the picture. */
  readonly key?: Picture
  /** Files and periods that the figures rest on. */
  readonly source: string
  /** Where its figures open; null or absent = nowhere. */
  readonly opens?: Way | null
  /** For whoever speaks: where each figure comes from and how it is read. */
  readonly notes: readonly string[]
}
