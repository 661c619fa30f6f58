/**
 * The columns of a table as they are shown: their headings and samples, what they hold, and what they probably mean, with the reason.
 */
import type { SheetColumn, SheetTable } from '@konvergen/contract/sheets.ts'
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import { type JudgedColumn, judgeColumn } from '@konvergen/core/intake/mapping/judge-column.ts'
import { KNOWN_COLUMNS, type KnownColumn } from '@konvergen/core/intake/mapping/known-columns.ts'
import { type NamedThing, type Proposal, proposeTargets } from '@konvergen/core/intake/mapping/propose-targets.ts'
import { meansPeriod, periodTexts } from '@konvergen/core/intake/mapping/sheet-period.ts'
import { recall, signatureOf } from '@konvergen/core/intake/mapping/signature.ts'
import { NOTHING, type PlaceTarget, type Target, wholeOf } from '@konvergen/core/intake/mapping/target.ts'
import { knownKeys } from '@konvergen/sources/office-sheet/known-keys.ts'
import { columnLetters } from '@konvergen/sources/workbook/address.ts'
import type { OpenedTable } from './open-sheet.ts'
import type { KnownMapping } from './sheet-store.ts'

const SAMPLES = 4
const PREVIEWED = 6
const LONGEST = 60
const MOST_ABOVE = 40
const LONGEST_LINE = 200

export const headingOf = (path: readonly string[]): string => path.join(' > ')

/** Of each column, in the order of the sheet. */
export function headingsOf({ kept }: OpenedTable): readonly string[] {
  return kept.paths.map(headingOf)
}

export function tableSignature(table: OpenedTable): string {
  return signatureOf(headingsOf(table))
}

function textsOf({ sheet, kept }: OpenedTable, column: number): readonly string[] {
  return sheet.rows.slice(kept.first).map((cells) => (cells[column]?.text ?? '').trim())
}

const lineOf = (cells: OpenedTable['sheet']['rows'][number]): string =>
  cells
    .map((cell) => (cell?.text ?? '').trim())
    .filter((text) => text !== '')
    .join(' | ')
    .slice(0, LONGEST_LINE)

export interface ShownColumn extends JudgedColumn {
  readonly column: number
  readonly path: readonly string[]
  readonly place: PlaceTarget | null
  readonly known: KnownColumn | null
  readonly samples: readonly string[]
  /** The different texts by which rows could be picked; null = it is no such column. */
  readonly periods: readonly string[] | null
}

/** `kind`: the file's. Sums and notes below the rows are judged along; they are few. */
export function columnsOf(table: OpenedTable, kind: FileKind | null): readonly ShownColumn[] {
  const { sheet, kept } = table
  const places = new Map<number, PlaceTarget>(kept.places)
  const keys = knownKeys(kind, sheet, kept.paths)
  const known = kind === null ? {} : (KNOWN_COLUMNS[kind] ?? {})
  return kept.paths.map((path, column) => {
    const texts = textsOf(table, column)
    const cells = sheet.rows.slice(kept.first).map((row) => {
      const cell = row[column]
      return { text: cell?.text ?? '', storedAs: cell?.kind === 'angka' ? ('angka' as const) : ('teks' as const) }
    })
    const periods = places.has(column) ? null : periodTexts(headingOf(path), texts)
    return {
      column,
      path,
      ...judgeColumn(headingOf(path), cells),
      place: places.get(column) ?? (periods === null ? null : 'saring'),
      known: known[keys.get(column) ?? ''] ?? null,
      samples: texts.filter((text) => text !== '').slice(0, SAMPLES),
      periods,
    }
  })
}

/** What was remembered counts before any proposal, as far as it may still be chosen. */
function recalled(proposal: Proposal, before: Target | null, may: ReadonlySet<Target>): Pick<SheetColumn, 'usulan' | 'sebab' | 'cocok'> {
  const { target, reason, fitting } = proposal
  const cocok = [...fitting]
  const isSame = before === target && target === NOTHING
  if (before === null || isSame || !may.has(wholeOf(before))) return { usulan: target, sebab: reason, cocok }
  return { usulan: before, sebab: 'diingat', cocok }
}

const PLAIN_TARGETS = ['abaikan', 'desa', 'kode', 'kecamatan', 'saring']

export interface ShownWith {
  readonly kind: FileKind | null
  readonly things: readonly NamedThing[]
  readonly remembered: KnownMapping | null
  readonly period: string | null
}

export function presentTable(table: OpenedTable, { kind, things, remembered, period }: ShownWith): SheetTable {
  const { sheet, kept, index } = table
  const columns = columnsOf(table, kind)
  const proposals = proposeTargets(columns, things)
  const before = remembered === null ? columns.map(() => null) : recall(headingsOf(table), remembered.mapping)
  const may = new Set([...PLAIN_TARGETS, ...things.map(({ code, part }) => `${code}/${part}`)])
  const rows = sheet.rows.slice(kept.first)
  const picked = columns.find(({ place }) => place === 'saring')
  return {
    indeks: index,
    nama: kept.name,
    tersembunyi: kept.hidden,
    barisJudul: [kept.top + 1, kept.bottom + 1],
    atas: sheet.rows.slice(0, Math.min(kept.first + 2, MOST_ABOVE)).map((cells, at) => ({ baris: at + 1, teks: lineOf(cells) })),
    baris: rows.filter((cells) => cells.some((cell) => (cell?.text ?? '').trim() !== '')).length,
    kolom: columns.map(({ column, path, content, unit, samples, known }, at) => ({
      kolom: column,
      huruf: columnLetters(column),
      judul: [...path],
      isi: content,
      satuan: unit,
      contoh: samples.map((text) => text.slice(0, LONGEST)),
      ...recalled(proposals[at] as Proposal, before[at] ?? null, may),
      keterangan: known?.reason ?? null,
    })),
    pratinjau: rows.slice(0, PREVIEWED).map((cells, at) => ({
      baris: kept.first + at + 1,
      isi: columns.map(({ column }) => (cells[column]?.text ?? '').trim().slice(0, LONGEST)),
    })),
    ingatan: remembered === null ? null : { berkas: remembered.fileName, pada: remembered.at.toISOString() },
    saring: columns.flatMap(({ column, periods }) => (periods === null ? [] : [{ kolom: column, teks: [...periods] }])),
    usulanSaring: period === null ? null : (picked?.periods?.find((text) => meansPeriod(text, period)) ?? null),
  }
}
