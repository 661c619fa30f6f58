/**
 * From pasted cells to rows of offices and officials, with an issue for each cell that could not be used. Pure; what a row means in the register is
 * asked later.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { makeDay } from '@konvergen/core/kit/day.ts'
import type { Issue, IssuePlace } from '@konvergen/core/kit/issue.ts'
import type { OfficeKind } from '@konvergen/core/opd/office.ts'
import { readEmail, readPhone } from '@konvergen/core/opd/person.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { cellAddress } from '../workbook/address.ts'
import { RECAP_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { readCsv } from '../workbook/read-csv.ts'
import { columnOf, type OfficeColumn } from './columns.ts'

export interface OfficeRow {
  /** As the person sees it, from 1. */
  readonly row: number
  readonly jenis: OfficeKind
  readonly nama: string
  readonly singkatan: string | null
  readonly wilayah: string | null
  readonly pejabat: string | null
  readonly jabatan: string | null
  readonly telepon: string | null
  readonly surel: string | null
  readonly mulai: string | null
}

export interface OfficeSheet {
  readonly rows: readonly OfficeRow[]
  readonly issues: readonly Issue[]
}

const KINDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/PUSKESMAS|PUSAT KESEHATAN/, 'puskesmas'],
  [/POSYANDU/, 'posyandu'],
  [/RUMAH SAKIT|\bRS(UD|U|IA)?\b/, 'rumah-sakit'],
  [/VERTIKAL|KEMENTERIAN|KEMENAG|STATISTIK|\bBPS\b|POLRES|KODIM/, 'instansi-vertikal'],
  [/\bOPD\b|PERANGKAT DAERAH|DINAS|BADAN|SEKRETARIAT|INSPEKTORAT|BAGIAN/, 'opd'],
  [/LEMBAGA|ORGANISASI|YAYASAN|PERGURUAN|UNIVERSITAS|USAHA|SWASTA|MASYARAKAT|PKK/, 'lembaga'],
]

/** null: the words tell nothing. */
function kindIn(text: string): OfficeKind | null {
  return KINDS.find(([pattern]) => pattern.test(text.toUpperCase()))?.[1] ?? null
}

/** `2026-01-31`, `31/01/2026`, `31-1-2026`; null when it is no day. */
function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text)
  if (iso !== null) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  return local === null ? null : makeDay(Number(local[3]), Number(local[2]), Number(local[1]))
}

/** Code of the only kecamatan or village that is meant; null when it is none, or several. */
function findArea(text: string, { kecamatan, desa }: District): string | null {
  const code = text.replace(/[^\d.]/g, '')
  const areas = [...kecamatan, ...desa]
  const byCode = areas.find(({ kode }) => kode === code)
  if (byCode !== undefined) return byCode.kode
  const key = normaliseName(text.replace(/^\s*(kecamatan|kec\.?|desa|kelurahan|kel\.?)\s+/i, ''))
  const isKecamatan = /^\s*kec/i.test(text)
  const found = (isKecamatan ? kecamatan : areas).filter(({ nama }) => normaliseName(nama) === key)
  return found.length === 1 ? (found[0]?.kode ?? null) : null
}

class RowReader {
  readonly #cells: ReadonlyMap<OfficeColumn, { text: string; column: number }>
  readonly #row: number
  readonly issues: Issue[] = []

  constructor(cells: readonly string[], columns: ReadonlyMap<OfficeColumn, number>, row: number) {
    this.#cells = new Map([...columns].map(([name, column]) => [name, { text: cells[column]?.trim() ?? '', column }]))
    this.#row = row
  }

  text(name: OfficeColumn): string | null {
    const text = this.#cells.get(name)?.text ?? ''
    return text === '' ? null : text
  }

  place(name: OfficeColumn): Partial<IssuePlace> {
    const column = this.#cells.get(name)?.column ?? 0
    return { row: this.#row, cell: cellAddress(this.#row - 1, column), column: name }
  }

  /** What the cell says by `read`; an issue where it says something that cannot be read. */
  read<Value>(name: OfficeColumn, read: (text: string) => Value | null, fault: (text: string) => Issue): Value | null {
    const text = this.text(name)
    if (text === null) return null
    const value = read(text)
    if (value === null) this.issues.push(fault(text))
    return value
  }
}

function readRow(reader: RowReader, row: number, district: District): OfficeRow | null {
  const nama = reader.text('nama')
  if (nama === null) {
    reader.issues.push(issue('lembaga.tanpa-nama', reader.place('nama'), null, {}))
    return null
  }
  const guessed = kindIn(nama) ?? 'opd'
  const jenis = reader.read('jenis', kindIn, (text) => issue('lembaga.jenis-tak-dikenal', reader.place('jenis'), text, { jenis: guessed }))
  const wilayah = reader.read(
    'wilayah',
    (text) => findArea(text, district),
    (text) => issue('lembaga.wilayah-tak-dikenal', reader.place('wilayah'), text, {}),
  )
  // Numbers and addresses of people are not repeated in an issue.
  const telepon = reader.read('telepon', readPhone, () => issue('lembaga.telepon-tak-terbaca', reader.place('telepon'), null, {}))
  const surel = reader.read('surel', readEmail, () => issue('lembaga.surel-tak-terbaca', reader.place('surel'), null, {}))
  const mulai = reader.read('mulai', readDay, (text) => issue('lembaga.tanggal-tak-terbaca', reader.place('mulai'), text, {}))
  const pejabat = reader.text('pejabat')
  const jabatan = reader.text('jabatan')
  if (pejabat !== null && jabatan === null) reader.issues.push(issue('lembaga.pejabat-tanpa-jabatan', reader.place('pejabat'), null, {}))
  return {
    row,
    jenis: jenis ?? guessed,
    nama: nama.replace(/\s+/g, ' '),
    singkatan: reader.text('singkatan'),
    wilayah,
    pejabat,
    jabatan,
    telepon,
    surel,
    mulai,
  }
}

function columnsIn(cells: readonly string[]): ReadonlyMap<OfficeColumn, number> | null {
  const columns = new Map<OfficeColumn, number>()
  cells.forEach((cell, at) => {
    const column = columnOf(cell)
    if (column !== null && !columns.has(column)) columns.set(column, at)
  })
  // One known word alone may be a title; a list of names only is headed by one cell.
  return columns.has('nama') && (columns.size > 1 || cells.filter((cell) => cell.trim() !== '').length === 1) ? columns : null
}

/** `text`: tab, semicolon or comma separated, as spreadsheets copy and save. Throws a ReadingProblem when there is too much of it. */
export function parseOffices(text: string, district: District): OfficeSheet {
  const [sheet] = readCsv(new TextEncoder().encode(text), '', RECAP_WORKBOOK_LIMITS)
  const lines = (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''))
  const head = lines.findIndex((cells) => columnsIn(cells) !== null)
  const columns = columnsIn(lines[head] ?? [])
  if (columns === null) return { rows: [], issues: [issue('lembaga.tanpa-judul', {}, null, {})] }
  const rows: OfficeRow[] = []
  const issues: Issue[] = []
  lines.slice(head + 1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const row = head + 2 + index
    const reader = new RowReader(cells, columns, row)
    const read = readRow(reader, row, district)
    issues.push(...reader.issues)
    if (read !== null) rows.push(read)
  })
  return { rows, issues }
}
