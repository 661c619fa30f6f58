/**
 * A block copied from a spreadsheet, laid over the form from the chosen cell on. Where its first column holds names or codes of areas, each row goes to
 * its own area, in whatever order the sheet had them. Nothing is changed here: the plan says first what would change and what cannot be.
 */

import { blockOf } from '../../parts/clipboard-block.ts'
import { type Book, type Draft, type Drafted, withTyped } from './arrange-cells.ts'
import type { Area, Column, Sheet } from './arrange-form.ts'
import { cellKey } from './arrange-form.ts'
import type { TypedFault } from './read-typed.ts'

export interface PasteRefusal {
  /** Row and column of the block, from 1. */
  readonly baris: number
  readonly kolom: number
  readonly teks: string
  /** null where the block reaches beyond the form, or its area is not known. */
  readonly area: Area | null
  readonly column: Column | null
  readonly sebab: TypedFault | 'di-luar' | 'wilayah-asing' | 'wilayah-ganda'
  /** Its address in a template, said instead of row and column. */
  readonly sel?: string
}

export interface PastePlan {
  readonly draft: Draft
  readonly changed: number
  readonly same: number
  readonly refused: readonly PasteRefusal[]
  readonly isByName: boolean
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(desa|kelurahan|kel\.?)\s+/, '')
    .replaceAll(/[^a-z0-9]/g, '')

/** Areas that a name or code says; more than one where two bear the name. */
function areasNamed(text: string, areas: readonly Area[]): readonly Area[] {
  const wanted = plainName(text)
  return wanted === '' ? [] : areas.filter(({ kode, nama }) => plainName(nama) === wanted || plainName(kode) === wanted)
}

const isNumberLike = (text: string): boolean => /^[\d.,\s%-]*$/.test(text) && !/^\d{2}\.\d{2}\.\d{2}/.test(text)

/** True where at least half of the first column, and more than nothing, are areas of the form. */
function isNamed(block: readonly (readonly string[])[], areas: readonly Area[]): boolean {
  const named = block.filter(([first = '']) => !isNumberLike(first) && areasNamed(first, areas).length > 0)
  return block.some((row) => row.length > 1) && named.length > 0 && named.length * 2 >= block.length
}

export interface Anchor {
  /** Index of the area and of the column where the block begins. */
  readonly row: number
  readonly column: number
}

export function planPaste(text: string, anchor: Anchor, sheet: Sheet, book: Book, draft: Draft): PastePlan {
  const block = blockOf(text)
  const isByName = isNamed(block, sheet.areas)
  const refused: PasteRefusal[] = []
  let next = draft
  let [changed, same] = [0, 0]
  for (const [rowAt, cells] of block.entries()) {
    const named = isByName ? areasNamed(cells[0] ?? '', sheet.areas) : []
    const area = isByName ? (named.length === 1 ? named[0] : undefined) : sheet.areas[anchor.row + rowAt]
    const values = isByName ? cells.slice(1) : cells
    const shift = isByName ? 2 : 1
    if (isByName && named.length !== 1) {
      if (values.every((value) => value.trim() === '')) continue
      const sebab = named.length > 1 ? 'wilayah-ganda' : 'wilayah-asing'
      refused.push({ baris: rowAt + 1, kolom: 1, teks: cells[0] ?? '', area: null, column: null, sebab })
      continue
    }
    for (const [columnAt, value] of values.entries()) {
      const column = sheet.columns[anchor.column + columnAt]
      const place = { baris: rowAt + 1, kolom: columnAt + shift, teks: value.trim(), area: area ?? null, column: column ?? null }
      if (area === undefined || column === undefined) {
        if (value.trim() !== '') refused.push({ ...place, sebab: 'di-luar' })
        continue
      }
      const key = cellKey(column.key, area.kode)
      const after = withTyped(next, book, column, area.kode, value)
      const drafted = after.get(key)
      if (drafted?.kind === 'salah') refused.push({ ...place, sebab: drafted.sebab })
      else if (saysSame(drafted, next.get(key))) same += 1
      else {
        next = after
        changed += 1
      }
    }
  }
  return { draft: next, changed, same, refused, isByName }
}

export function saysSame(a: Drafted | undefined, b: Drafted | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.kind === 'salah' || b.kind === 'salah') return false
  return a.isi?.value === b.isi?.value && a.isi?.fromElsewhere === b.isi?.fromElsewhere
}
