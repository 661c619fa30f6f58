/**
 * Finds the heading of a recap wherever it stands: title rows above it, one to three heading rows, merged cells or their leftovers in a
 * csv, columns in any order. A column is known by its whole path, e.g. `TB/U` over `Normal`.
 */
import type { Sheet } from '../workbook/sheet.ts'
import { mergeAt, rangeTextAt, textAt, widthOf } from './cells.ts'
import { normaliseHeading } from './heading.ts'
import { type HeadingPath, type SplitColumn, settleSubColumns } from './sub-columns.ts'

/** Says which column a heading path means; `abaikan` = known but not needed, null = unknown. Levels are normalised, top first. */
export type ClassifyHeading<Key extends string> = (path: readonly string[]) => Key | 'abaikan' | null

export interface Header<Key extends string> {
  /** First and last heading row, from 0. */
  readonly top: number
  readonly bottom: number
  /** Column of each key, from 0. */
  readonly columns: ReadonlyMap<Key, number>
  /** Heading text of each column as written. */
  readonly texts: ReadonlyMap<number, string>
  readonly doubled: readonly { readonly key: Key; readonly column: number }[]
  readonly unknown: readonly number[]
  /** Counts that stand here in parts only, so that none of their columns was taken. */
  readonly split: readonly SplitColumn<Key>[]
}

/** Headings stand near the top: below these rows there are data. */
const SEARCHED_ROWS = 30
const DEEPEST = 3
/** Beyond this a row is no heading of a recap (27 columns) but something broken. */
const WIDEST = 300

/**
 * The heading that names most keys and has `required`; null when no row names it and at least `least` keys. Where several rows name as many,
 * the fewest are enough, unless a further row says more about a column that was chosen (`Stunting` over `L | P | Jml`).
 */
export function findHeader<Key extends string>(
  sheet: Sheet,
  classify: ClassifyHeading<Key>,
  required: Key,
  least: number,
  deepest = DEEPEST,
): Header<Key> | null {
  const rows = Math.min(sheet.rows.length, SEARCHED_ROWS)
  const naming = Array.from({ length: rows }, (_, row) => rowNames(sheet, row, classify, required))
  let best: Header<Key> | null = null
  for (let depth = 1; depth <= deepest; depth++) {
    for (let top = 0; top < rows; top++) {
      if (!naming.slice(top, top + depth).includes(true)) continue
      const header = readHeader(sheet, top, top + depth - 1, classify, required)
      if (!header.columns.has(required) || namedBy(header) < least) continue
      if (best === null || namedBy(header) > namedBy(best) || (namedBy(header) === namedBy(best) && saysMore(header, best))) best = header
    }
  }
  return best
}

function namedBy<Key extends string>({ columns, split }: Header<Key>): number {
  return columns.size + split.length
}

/**
 * A deeper heading that puts more words to a column of the shallower one, or takes another column in its place. A row above is a title
 * unless it may tell apart what stands there twice.
 */
function saysMore<Key extends string>(deeper: Header<Key>, shallower: Header<Key>): boolean {
  const textOf = (header: Header<Key>, column: number | undefined) => header.texts.get(column ?? -1)
  const downwards = deeper.top === shallower.top && deeper.bottom > shallower.bottom
  const upwards = deeper.top < shallower.top && deeper.bottom === shallower.bottom && shallower.doubled.length > 0
  if (!downwards && !upwards) return false
  return [...shallower.columns].some(([key, column]) => textOf(deeper, deeper.columns.get(key)) !== textOf(shallower, column))
}

/** A row without the required heading, alone, is not worth taking apart: nearly all rows are data. */
function rowNames<Key extends string>(sheet: Sheet, row: number, classify: ClassifyHeading<Key>, required: Key): boolean {
  return (sheet.rows[row] ?? []).slice(0, WIDEST).some((_, column) => classify([normaliseHeading(textAt(sheet, row, column))]) === required)
}

function readHeader<Key extends string>(
  sheet: Sheet,
  top: number,
  bottom: number,
  classify: ClassifyHeading<Key>,
  required: Key,
): Header<Key> {
  const columns = new Map<Key, number>()
  const doubled: { key: Key; column: number }[] = []
  const unknown: HeadingPath[] = []
  const paths = headingPaths(sheet, top, bottom).flatMap((texts, column): HeadingPath[] =>
    texts.length === 0 ? [] : [{ column, texts, levels: texts.map(normaliseHeading) }],
  )
  for (const path of paths) {
    const key = classify(path.levels)
    if (key === null) unknown.push(path)
    else if (key !== 'abaikan' && columns.has(key)) doubled.push({ key, column: path.column })
    else if (key !== 'abaikan') columns.set(key, path.column)
  }
  const { wholes, split } = settleSubColumns(unknown, paths, columns, (levels) => {
    const key = classify(levels)
    return key === 'abaikan' || key === required ? null : key
  })
  for (const [key, column] of wholes) columns.set(key, column)
  const taken = new Set([...wholes.values(), ...split.flatMap((group) => group.columns)])
  return {
    top,
    bottom,
    columns,
    texts: new Map(paths.map(({ column, texts }) => [column, texts.join(' > ')])),
    doubled,
    unknown: unknown.map(({ column }) => column).filter((column) => !taken.has(column)),
    split,
  }
}

/** For every column its heading texts from top to bottom, without blanks and repetitions. */
export function headingPaths(sheet: Sheet, top: number, bottom: number): string[][] {
  const width = Math.min(widthOf(sheet, top, bottom), WIDEST)
  const paths: string[][] = Array.from({ length: width }, () => [])
  for (let row = top; row <= bottom; row++) {
    let group = ''
    for (let column = 0; column < width; column++) {
      const own = rangeTextAt(sheet, row, column)
      if (own !== '') group = own
      // Without merges (csv) a group heading stands only over its first column; the columns after it have a heading below but none here.
      const inherits = own === '' && row < bottom && textAt(sheet, row + 1, column) !== '' && mergeAt(sheet, row + 1, column) === undefined
      const text = inherits ? group : own
      const path = paths[column] as string[]
      if (text !== '' && path.at(-1) !== text) path.push(text)
    }
  }
  return paths
}
