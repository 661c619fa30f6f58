/**
 * Which code a row bears, in whichever way its sheet writes it: in one cell, in a cell together with the name, or part by part in columns beside each other; and which level it is of.
 */
import { readSubKegiatanCode } from '../intake/lists/sub-kegiatan-code.ts'
import type { RowCell } from '../plan/read-row.ts'
import { type BudgetColumn, LEVEL_COLUMNS } from './columns.ts'
import { readVillageCode } from './village-code.ts'

export type BudgetCells = Readonly<Partial<Record<BudgetColumn, RowCell>>>

export interface RowCode {
  /** As written. */
  readonly written: string
  readonly cell: string
  /** A name that stands behind it in the same cell. */
  readonly name: string | null
}

const WITH_NAME = /^([\dxX]{1,2}(?:\.[\dxX]+)*)\.?\s+[-–—]?\s*(\D.*)$/s
const PART = /^[\dxX]+(?:\.[\dxX]+)*\.?$/

function split({ text, cell }: RowCell): RowCode | null {
  const trimmed = text.trim()
  const both = WITH_NAME.exec(trimmed)
  if (both !== null) return { written: both[1] ?? '', name: (both[2] ?? '').trim(), cell }
  return trimmed === '' ? null : { written: trimmed, name: null, cell }
}

/** null = it bears none. */
export function codeOfRow(cells: BudgetCells): RowCode | null {
  if (cells.code !== undefined) return split(cells.code)
  const levels = LEVEL_COLUMNS.flatMap((column) => cells[column] ?? [])
  const parts = levels.filter(({ text }) => PART.test(text.trim()))
  const [first] = parts
  if (first !== undefined) {
    const bare = parts.map(({ text }) => text.trim().replace(/\.$/, ''))
    const whole = bare.at(-1) ?? ''
    // Columns that each write the whole code so far, or each their own part of it.
    const written = bare.length > 1 && whole.startsWith(`${bare[0]}.`) ? whole : bare.join('.')
    return { written, name: null, cell: first.cell }
  }
  return levels.map(split).findLast((code) => code !== null && code.name !== null) ?? null
}

/** Of the deepest level that says more than a code. */
export function nameOfLevels(cells: BudgetCells): string | null {
  const names = LEVEL_COLUMNS.flatMap((column) => {
    const text = cells[column]?.text.trim() ?? ''
    return text === '' || PART.test(text) ? [] : [WITH_NAME.exec(text)?.[2]?.trim() ?? text]
  })
  return names.at(-1) ?? null
}

export interface CodeStanding {
  /** Normal form; null = it has not the form of a code. */
  readonly normal: string | null
  /** It is of a programme, a kegiatan, a bidang …: its row is the total of what stands below. */
  readonly isAbove: boolean
  /** Written with two digits at its end. */
  readonly isOld: boolean
}

const ABOVE_KEGIATAN = /^(\d{1,2})(?:\.(\d{1,2}))?\.?$/

export function standingOf(written: string, isVillage: boolean): CodeStanding {
  if (isVillage) {
    const normal = readVillageCode(written)
    const above = normal === null ? ABOVE_KEGIATAN.exec(written.trim()) : null
    if (above === null) return { normal, isAbove: false, isOld: false }
    const parts = above.slice(1).filter((part) => part !== undefined)
    return { normal: parts.map((part) => part.padStart(2, '0')).join('.'), isAbove: true, isOld: false }
  }
  const code = readSubKegiatanCode(written)
  return { normal: code?.kode ?? null, isAbove: code !== null && code.level !== 'sub_kegiatan', isOld: code?.old === true }
}
