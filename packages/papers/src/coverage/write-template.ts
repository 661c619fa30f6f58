/**
 * The template of an office for a period as XLSX: one sheet for each level of areas; codes, names, governed numbers and the period before are locked, what is to
 * be filled in is white and checked. Empty = not reported, 0 = zero, TB = tidak berlaku (does not apply).
 */

import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import type { Level, Unit } from '@konvergen/core/indicators/indicator.ts'
import { AREA_TOKEN, columnToken, ownerLine, type TemplateOwner } from '@konvergen/core/indicators/template.ts'
import type { Cell, CellStyle, DataValidation } from 'hucre'
import { colToLetter, writeXlsx } from 'hucre/xlsx'

export interface TemplateColumn {
  readonly code: string
  readonly part: Part
  readonly name: string
  readonly unit: Unit
  /** The governed number below, by area; null = there is none. */
  readonly base: { readonly name: string; readonly byArea: ReadonlyMap<string, number | null> } | null
  /** By area; null = does not apply. */
  readonly now: ReadonlyMap<string, number | null>
  readonly before: ReadonlyMap<string, number | null>
}

export interface TemplateSheet {
  readonly level: Level
  readonly areas: readonly { readonly kode: string; readonly nama: string; readonly kecamatan: string }[]
  readonly columns: readonly TemplateColumn[]
}

export interface Template {
  readonly owner: TemplateOwner
  readonly office: string
  readonly periodName: string
  readonly periodBefore: string
  readonly sheets: readonly TemplateSheet[]
}

const SHEET_NAMES: Readonly<Record<Level, string>> = { desa: 'Desa', kec: 'Kecamatan', kab: 'Kabupaten' }
const HOW = 'Isi sel putih saja. Kosong = belum dilaporkan, 0 = nol, TB = tidak berlaku. Baris boleh diurutkan; jangan ubah kode.'
const FIRST_ROW = 4
const LOCKED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEF0F2' } } }
const HEAD: CellStyle = { ...LOCKED, font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' } }
const OPEN: CellStyle = { protection: { locked: false }, numFmt: '#,##0' }
const NOT_APPLICABLE = 'TB'
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1))

type Value = string | number | null
interface Written {
  readonly head: string
  readonly token: string
  readonly isOpen: boolean
  readonly width: number
  readonly unit: Unit | null
  readonly valueOf: (kode: string) => Value
}

function shown(value: number | null | undefined, unit: Unit): Value {
  if (value === undefined) return null
  if (value === null) return NOT_APPLICABLE
  return unit === 'tanda' || unit === 'ya-tidak' ? (value === 1 ? 'Ya' : 'Tidak') : value
}

function beside(head: string, unit: Unit, byArea: ReadonlyMap<string, number | null>): Written {
  return { head, token: '', isOpen: false, width: 12, unit: null, valueOf: (kode) => shown(byArea.get(kode), unit) }
}

function written({ code, part, name, unit, base, now, before }: TemplateColumn, periodBefore: string): readonly Written[] {
  const own: Written = {
    head: `${code} ${name}`,
    token: columnToken(code, part),
    isOpen: true,
    width: 18,
    unit,
    valueOf: (kode) => shown(now.get(kode), unit),
  }
  const numbers = base === null ? [] : [beside(`Sasaran: ${base.name}`, 'jumlah', base.byArea)]
  return [own, ...numbers, beside(`${code} ${periodBefore}`, unit, before)]
}

function checkOf({ unit }: Written, column: number, rows: number): DataValidation {
  const letter = colToLetter(column)
  const [first, last] = [FIRST_ROW + 1, FIRST_ROW + rows]
  const range = `${letter}${first}:${letter}${last}`
  const shared = { range, allowBlank: true, showErrorMessage: true, errorTitle: 'Konvergen' } as const
  if (unit === 'tanda' || unit === 'ya-tidak')
    return { ...shared, type: 'list', values: ['Ya', 'Tidak', NOT_APPLICABLE], errorMessage: 'Pilih Ya, Tidak atau TB.' }
  const cell = `${letter}${first}`
  const formula1 = `OR(AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell})),UPPER(${cell})="${NOT_APPLICABLE}")`
  return { ...shared, type: 'custom', formula1, errorMessage: 'Isi bilangan bulat, 0 atau lebih, bukan persen; TB bila tidak berlaku.' }
}

function sheetOf({ owner, office, periodName, periodBefore }: Template, { level, areas, columns }: TemplateSheet) {
  const fixed: readonly Written[] = [
    { head: 'Kode', token: AREA_TOKEN, isOpen: false, width: 15, unit: null, valueOf: (kode) => kode },
    ...(level === 'desa'
      ? [
          {
            head: 'Kecamatan',
            token: '',
            isOpen: false,
            width: 16,
            unit: null,
            valueOf: (kode: string) => areas.find((area) => area.kode === kode)?.kecamatan ?? '',
          },
        ]
      : []),
    {
      head: 'Wilayah',
      token: '',
      isOpen: false,
      width: 22,
      unit: null,
      valueOf: (kode) => areas.find((area) => area.kode === kode)?.nama ?? '',
    },
  ]
  const all = [...fixed, ...columns.flatMap((column) => written(column, periodBefore))]
  const rows: Value[][] = [
    [ownerLine(owner)],
    [`${office} · ${periodName}. ${HOW}`],
    all.map(({ head }) => head),
    all.map(({ token }) => token),
    ...areas.map(({ kode }) => all.map(({ valueOf }) => valueOf(kode))),
  ]
  const styled = (row: number, column: number): CellStyle => {
    if (row < FIRST_ROW) return HEAD
    return all[column]?.isOpen === true ? OPEN : LOCKED
  }
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, values] of rows.entries()) {
    for (let column = 0; column < (row < 2 ? 1 : all.length); column += 1) {
      const value = values[column] ?? null
      cells.set(`${row},${column}`, {
        value,
        type: typeof value === 'number' ? 'number' : 'string',
        style: row < 2 ? {} : styled(row, column),
      })
    }
  }
  return {
    name: SHEET_NAMES[level],
    rows,
    cells,
    columns: all.map(({ width }) => ({ width })),
    freezePane: { rows: FIRST_ROW, columns: fixed.length },
    dataValidations: all.flatMap((column, at) => (column.isOpen ? [checkOf(column, at, areas.length)] : [])),
    // Whoever sorts or widens is not in the way; only what is locked cannot be typed over.
    protection: { sheet: true, sort: true, autoFilter: true, formatColumns: true, formatRows: true },
  }
}

/** The same bytes for the same figures. */
export function writeTemplate(template: Template): Promise<Uint8Array> {
  return writeXlsx({
    sheets: template.sheets.map((sheet) => sheetOf(template, sheet)),
    properties: { title: ownerLine(template.owner), created: NO_CLOCK, modified: NO_CLOCK },
  })
}
