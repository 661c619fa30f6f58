/**
 * Where the table stands in a sheet nobody has seen before: by what is in it. The column with most names or codes of areas is the areas' column; above its
 * first row stand the headings, one to four rows with merged cells among them, and above those the titles. Where no area is known (a file of elsewhere) the
 * words of the headings decide.
 */

import { bpsDigits } from '@konvergen/core/wilayah/bps-codes.ts'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { type AreaColumn, areaHeading } from '../figures/headings.ts'
import { cellAt, isBlankRow, mergeAt, rangeTextAt, textAt, widthOf } from '../table/cells.ts'
import { headingPaths } from '../table/find-header.ts'
import { normaliseHeading } from '../table/heading.ts'
import type { Sheet } from '../workbook/sheet.ts'

export interface KnownAreas {
  /** Normalised names. */
  readonly villages: ReadonlySet<string>
  readonly kecamatan: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  /** Codes of the statistics office whose area is known. */
  readonly bps: ReadonlySet<string>
}

/** Rows from 0. */
export interface HeadingRows {
  readonly top: number
  readonly bottom: number
}

export type AreaColumnKind = 'desa' | 'kecamatan' | 'kode'

export interface FoundTable {
  /** Heading rows and the first row below, from 0. */
  readonly top: number
  readonly bottom: number
  readonly first: number
  /** Levels of the heading of each column, top first; `[]` where there is none. */
  readonly paths: readonly (readonly string[])[]
  /** What the columns hold that say where a row is. */
  readonly places: ReadonlyMap<number, AreaColumnKind>
  /** Rows above the headings, as text. */
  readonly titles: readonly string[]
}

const LOOKED_ROWS = 400
const DEEPEST = 4
const FEWEST = 2
const WIDEST = 300
/** A column that bears so many of an area's names is a column of them. */
const SHARE = 0.4

const KIND = /^\s*(?:kecamatan|kec|distrik|desa|ds|kelurahan|kel)\b\.?\s*/i

function kindOf(text: string, areas: KnownAreas): AreaColumnKind | null {
  if (text === '') return null
  const code = parseKode(text)
  if (code !== null && code.length >= '00.00'.length && areas.codes.has(code)) return 'kode'
  if (areas.bps.has(bpsDigits(text) ?? '')) return 'kode'
  const name = normaliseName(text.replace(KIND, ''))
  if (name === '' || /^\d+$/.test(name)) return null
  if (areas.villages.has(name)) return 'desa'
  return areas.kecamatan.has(name) ? 'kecamatan' : null
}

interface ColumnHits {
  readonly column: number
  readonly hits: Readonly<Record<AreaColumnKind, number>>
  /** Rows with a different text each: a kecamatan repeated beside its villages names few. */
  readonly different: number
  readonly first: number
}

function hitsOf(sheet: Sheet, column: number, areas: KnownAreas): ColumnHits {
  const hits = { desa: 0, kecamatan: 0, kode: 0 }
  const seen = new Set<string>()
  let first = -1
  for (let row = 0; row < Math.min(sheet.rows.length, LOOKED_ROWS); row++) {
    const text = textAt(sheet, row, column)
    const kind = kindOf(text, areas)
    if (kind === null || nonBlank(sheet, row) < FEWEST) continue
    // Villages are called like their kecamatan so often that a name of both counts for both.
    if (kind === 'desa' && areas.kecamatan.has(normaliseName(text.replace(KIND, '')))) hits.kecamatan += 1
    hits[kind] += 1
    if (first === -1) first = row
    seen.add(text.toUpperCase())
  }
  return { column, hits, different: seen.size, first }
}

const nonBlank = (sheet: Sheet, row: number): number => (sheet.rows[row] ?? []).filter((cell) => (cell?.text ?? '').trim() !== '').length

function placeKind({ hits, different }: ColumnHits): AreaColumnKind | null {
  const most = Math.max(hits.desa, hits.kecamatan, hits.kode)
  if (most < FEWEST) return null
  if (hits.kode === most) return 'kode'
  // A column of kecamatan repeats itself; a column of villages does not.
  if (hits.kecamatan === most && (hits.desa < most || different < most * SHARE)) return 'kecamatan'
  return 'desa'
}

function placesByContent(sheet: Sheet, areas: KnownAreas): { places: Map<number, AreaColumnKind>; first: number } | null {
  const width = Math.min(widthOf(sheet, 0, Math.min(sheet.rows.length, LOOKED_ROWS) - 1), WIDEST)
  const columns = Array.from({ length: width }, (_, column) => hitsOf(sheet, column, areas))
  const places = new Map<number, AreaColumnKind>()
  let first = -1
  for (const kind of ['desa', 'kode', 'kecamatan'] as const) {
    const best = columns
      .filter((each) => placeKind(each) === kind)
      .toSorted((a, b) => (a.different === b.different ? a.column - b.column : b.different - a.different))[0]
    if (best === undefined) continue
    places.set(best.column, kind)
    if (first === -1 || best.first < first) first = best.first
  }
  return places.size === 0 ? null : { places, first }
}

const isNumber = (text: string): boolean => /^-?\d+(?:[.,]\d+)*\s*%?$/.test(text)
const isColumnNumber = (text: string): boolean => text === '' || /^[[(]?\d{1,3}[\])]?$/.test(text)

/** `1 | 2 | 3` below the headings. */
function isNumbering(sheet: Sheet, row: number): boolean {
  const texts = Array.from({ length: widthOf(sheet, row, row) }, (_, column) => textAt(sheet, row, column))
  return texts.filter((text) => text !== '').length >= FEWEST && texts.every(isColumnNumber) && texts.includes('2')
}

/** A row of an area whose name nobody knows yet: a name, and numbers behind it. */
function looksLikeData(sheet: Sheet, row: number, column: number): boolean {
  const name = textAt(sheet, row, column)
  if (name === '' || isNumber(name) || areaHeading(normaliseHeading(name)) !== null) return false
  return (sheet.rows[row] ?? []).some((cell, at) => at > column && isNumber((cell?.text ?? '').trim()))
}

function isHeadingRow(sheet: Sheet, row: number): boolean {
  const texts = new Set<string>()
  let below = false
  for (let column = 0; column < Math.min(widthOf(sheet, row, row), WIDEST); column++) {
    const merge = mergeAt(sheet, row, column)
    if (merge !== undefined && merge.bottom > row) below = true
    const text = rangeTextAt(sheet, row, column)
    if (text !== '') texts.add(text)
  }
  return texts.size >= FEWEST || (below && texts.size > 0)
}

function headingAbove(sheet: Sheet, first: number, places: ReadonlyMap<number, AreaColumnKind>): HeadingRows | null {
  const [column] = places.keys()
  let start = first
  while (start > 0 && looksLikeData(sheet, start - 1, column ?? 0)) start -= 1
  let bottom = start - 1
  while (bottom >= 0 && (isBlankRow(sheet, bottom) || isNumbering(sheet, bottom))) bottom -= 1
  if (bottom < 0) return null
  let top = bottom
  while (top > 0 && bottom - top < DEEPEST - 1 && !isBlankRow(sheet, top - 1) && isHeadingRow(sheet, top - 1)) top -= 1
  return { top, bottom }
}

/** A column that is called one of codes, where none is found by what stands in it: codes of a system that is not known yet. */
function withCodes(places: ReadonlyMap<number, AreaColumnKind>, paths: FoundTable['paths']): ReadonlyMap<number, AreaColumnKind> {
  if ([...places.values()].includes('kode')) return places
  const named = paths.findIndex((path, column) => !places.has(column) && isCodeHeading(path.at(-1) ?? ''))
  return named === -1 ? places : new Map([...places, [named, 'kode']])
}

function isCodeHeading(text: string): boolean {
  const heading = areaHeading(normaliseHeading(text))
  return heading === 'kode' || heading === 'kodeBps'
}

function tableUnder(sheet: Sheet, { top, bottom }: HeadingRows, places: ReadonlyMap<number, AreaColumnKind>): FoundTable {
  let first = bottom + 1
  while (first < sheet.rows.length && (isBlankRow(sheet, first) || isNumbering(sheet, first))) first += 1
  const titles = sheet.rows.slice(0, top).flatMap((cells) => {
    const text = cells.map((cell) => (cell?.text ?? '').trim()).filter((each) => each !== '')
    return text.length === 0 ? [] : [text.join(' ')]
  })
  const paths = headingPaths(sheet, top, bottom)
  return { top, bottom, first, paths, places: withCodes(places, paths), titles }
}

const PLACE_OF: Readonly<Partial<Record<AreaColumn, AreaColumnKind>>> = {
  nama: 'desa',
  kecamatan: 'kecamatan',
  kode: 'kode',
  kodeBps: 'kode',
}

/** By the words of the headings, for a sheet in which no area of the district stands. */
function placesByHeading(sheet: Sheet): { places: Map<number, AreaColumnKind>; first: number } | null {
  for (let row = 0; row < Math.min(sheet.rows.length, LOOKED_ROWS / 10); row++) {
    const places = new Map<number, AreaColumnKind>()
    for (let column = 0; column < Math.min(widthOf(sheet, row, row), WIDEST); column++) {
      const heading = areaHeading(normaliseHeading(textAt(sheet, row, column)))
      const kind = heading === null ? null : (PLACE_OF[heading] ?? null)
      if (kind !== null && ![...places.values()].includes(kind)) places.set(column, kind)
    }
    if (places.size === 0 || nonBlank(sheet, row) < FEWEST) continue
    let first = row + 1
    const named = [...places.keys()][0] ?? 0
    while (
      first < sheet.rows.length &&
      (isBlankRow(sheet, first) || isNumbering(sheet, first) || cellAt(sheet, first, named) === null || textAt(sheet, first, named) === '')
    )
      first += 1
    return first < sheet.rows.length ? { places, first } : null
  }
  return null
}

/** null = no table by area is found in this sheet. */
export function findTable(sheet: Sheet, areas: KnownAreas): FoundTable | null {
  const found = placesByContent(sheet, areas) ?? placesByHeading(sheet)
  const heading = found === null ? null : headingAbove(sheet, found.first, found.places)
  return found === null || heading === null ? null : tableUnder(sheet, heading, found.places)
}

/** The table whose headings are the rows that somebody chose; null where there is no such heading, or nothing below it. */
export function tableWithHeading(sheet: Sheet, heading: HeadingRows, areas: KnownAreas): FoundTable | null {
  if (heading.top < 0 || heading.bottom < heading.top || heading.bottom - heading.top >= DEEPEST) return null
  const places = (placesByContent(sheet, areas) ?? placesByHeading(sheet))?.places ?? new Map<number, AreaColumnKind>()
  const table = tableUnder(sheet, heading, places)
  return table.first < sheet.rows.length && table.paths.some((path) => path.length > 0) ? table : null
}

const SEARCHED_ROWS = 60

/**
 * The table as a heading says it that was settled before (`isKnown`, by its texts): what the program finds by itself counts first, then any rows near the top,
 * so that a heading that somebody corrected once is found in the next file of that form.
 */
export function findKnownTable(sheet: Sheet, areas: KnownAreas, isKnown: (paths: FoundTable['paths']) => boolean): FoundTable | null {
  const found = findTable(sheet, areas)
  if (found !== null && isKnown(found.paths)) return found
  for (let bottom = 0; bottom < Math.min(sheet.rows.length, SEARCHED_ROWS); bottom++) {
    for (let top = bottom; top >= 0 && bottom - top < DEEPEST; top--) {
      if (isBlankRow(sheet, top) || !isKnown(headingPaths(sheet, top, bottom))) continue
      const table = tableWithHeading(sheet, { top, bottom }, areas)
      if (table !== null) return table
    }
  }
  return found
}
