/**
 * The plan of an office as a sheet to fill in (XLSX): its activities, empty rows below, lists to choose from beside each cell, and a sheet of codes of villages, sub-kegiatan and
 * indicators. It comes back through `sources/plan-sheet`. The same plan gives the same bytes.
 */
import { readSubKegiatanCode } from '@konvergen/core/intake/lists/sub-kegiatan-code.ts'
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityFacts,
  MONEY_SOURCES,
  type MoneySource,
  PILLARS,
  TARGET_GROUPS,
  totalOf,
} from '@konvergen/core/plan/activity.ts'
import { headOf, ownerLineOf, type PlanOwner, SHEET_COLUMNS, type SheetColumnKey } from '@konvergen/core/plan/sheet-columns.ts'
import { KIND_WORDS, PILLAR_WORDS, PLACING_WORDS, STATUS_WORDS, TARGET_WORDS } from '@konvergen/core/plan/words.ts'
import type { Cell, CellStyle, DataValidation } from 'hucre'
import { colToLetter, writeXlsx } from 'hucre/xlsx'

export interface PlanSheet {
  readonly owner: PlanOwner
  readonly officeName: string
  readonly activities: readonly (ActivityFacts & { readonly id: string; readonly revision: number })[]
  readonly villages: readonly { readonly kode: string; readonly nama: string }[]
  /** Sub-kegiatan by normal code. */
  readonly codes: ReadonlyMap<string, string>
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
}

const EMPTY_ROWS = 200
const FIRST_ROW = 3
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1))
const HOW =
  'Satu baris satu kegiatan. Kosong = belum diketahui, 0 = nol. Lokasi: “Semua lokus”, “Seluruh kabupaten/kota”, atau kode desa dipisah titik koma, boleh dengan =volume. Bulan: 2-4, 8. Jangan ubah ID dan Revisi.'
const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'bottom' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEF0F2' } },
}
const MONEY: CellStyle = { numFmt: '#,##0' }
const TEXT: CellStyle = { numFmt: '@' }

type Value = string | number | null

const WIDTHS: Readonly<Partial<Record<SheetColumnKey, number>>> = {
  title: 44,
  subKegiatan: 20,
  subKegiatanName: 36,
  indicators: 18,
  target: 24,
  places: 36,
  responsible: 24,
  output: 30,
  outcome: 30,
  note: 30,
  id: 38,
}
const USUAL_WIDTH = 15
const SIMPLE_NUMBERS: ReadonlySet<SheetColumnKey> = new Set(['volume', 'directShare', 'revision'])

function isMoney(key: SheetColumnKey): boolean {
  return key === 'unitCost' || key === 'total' || (MONEY_SOURCES as readonly string[]).includes(key)
}

/** Up to 2^53 a spreadsheet keeps whole rupiah exactly; the contract allows fifteen digits. */
const rupiah = (digits: string | bigint | null | undefined): number | null =>
  digits === null || digits === undefined ? null : Number(digits)

function placesText({ placing, places }: ActivityFacts): string | null {
  if (placing !== 'desa') return PLACING_WORDS[placing].id
  if (places.length === 0) return null
  return places.map(({ desa, volume }) => (volume === null ? desa : `${desa}=${String(volume).replace('.', ',')}`)).join('; ')
}

function valueOf(key: SheetColumnKey, activity: PlanSheet['activities'][number], { codes }: PlanSheet): Value {
  const money = new Map<SheetColumnKey, string>(activity.money.map(({ source, rupiah: digits }) => [source, digits]))
  const code = activity.subKegiatan === null ? null : readSubKegiatanCode(activity.subKegiatan)
  switch (key) {
    case 'subKegiatanName':
      return code === null ? null : (codes.get(code.kode) ?? null)
    case 'kind':
      return KIND_WORDS[activity.kind].id
    case 'pillar':
      return activity.pillar === null ? null : (PILLAR_WORDS[activity.pillar]?.id ?? null)
    case 'indicators':
      return activity.indicators.length === 0 ? null : activity.indicators.join(', ')
    case 'target':
      return activity.target === null ? null : TARGET_WORDS[activity.target].id
    case 'places':
      return placesText(activity)
    case 'unitCost':
      return rupiah(activity.unitCost)
    case 'total':
      return rupiah(totalOf(activity.money))
    case 'months':
      return activity.months.length === 0 ? null : activity.months.join(', ')
    case 'status':
      return STATUS_WORDS[activity.status].id
    default:
      return isSource(key) ? rupiah(money.get(key)) : activity[key]
  }
}

function isSource(key: SheetColumnKey): key is MoneySource {
  return (MONEY_SOURCES as readonly string[]).includes(key)
}

const LISTS: Readonly<Partial<Record<SheetColumnKey, readonly string[]>>> = {
  kind: ACTIVITY_KINDS.map((kind) => KIND_WORDS[kind].id),
  pillar: PILLARS.map((pillar) => PILLAR_WORDS[pillar]?.id ?? ''),
  target: TARGET_GROUPS.map((target) => TARGET_WORDS[target].id),
  status: ACTIVITY_STATUSES.map((status) => STATUS_WORDS[status].id),
}

function checksOf(rows: number, { codes }: PlanSheet): DataValidation[] {
  const rangeOf = (key: SheetColumnKey) => {
    const letter = colToLetter(SHEET_COLUMNS.indexOf(key))
    return `${letter}${FIRST_ROW + 1}:${letter}${FIRST_ROW + rows}`
  }
  const shared = { type: 'list', allowBlank: true, showErrorMessage: true, errorTitle: 'Konvergen' } as const
  const lists = SHEET_COLUMNS.filter((key) => LISTS[key] !== undefined).map((key): DataValidation => {
    const at = colToLetter(2 * Object.keys(LISTS).indexOf(key))
    return {
      ...shared,
      range: rangeOf(key),
      formula1: `Pilihan!$${at}$1:$${at}$${LISTS[key]?.length ?? 1}`,
      errorMessage: 'Pilih dari daftar.',
    }
  })
  const money = SHEET_COLUMNS.filter(isMoney).map(
    (key): DataValidation => ({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Konvergen',
      errorMessage: 'Rupiah penuh, 0 atau lebih.',
      range: rangeOf(key),
    }),
  )
  if (codes.size === 0) return [...lists, ...money]
  // A code of an office's own nomenclature may be newer than the list: it is warned of, not refused.
  const own: DataValidation = {
    ...shared,
    range: rangeOf('subKegiatan'),
    formula1: `Daftar!$D$2:$D$${codes.size + 1}`,
    errorStyle: 'warning',
    errorMessage: 'Kode ini tidak ada dalam nomenklatur.',
  }
  return [...lists, ...money, own]
}

function planRows(sheet: PlanSheet): Value[][] {
  return [
    [ownerLineOf(sheet.owner)],
    [`${sheet.officeName} · ${sheet.owner.year}. ${HOW}`],
    SHEET_COLUMNS.map(headOf),
    ...sheet.activities.map((activity) => SHEET_COLUMNS.map((key) => valueOf(key, activity, sheet))),
  ]
}

function styleOf(key: SheetColumnKey): CellStyle {
  if (isMoney(key)) return MONEY
  return SIMPLE_NUMBERS.has(key) ? {} : TEXT
}

function planSheet(sheet: PlanSheet) {
  const rows = planRows(sheet)
  const all = sheet.activities.length + EMPTY_ROWS
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, key] of SHEET_COLUMNS.entries()) {
    cells.set(`${FIRST_ROW - 1},${at}`, { value: headOf(key), type: 'string', style: HEAD })
    for (let row = FIRST_ROW; row < FIRST_ROW + sheet.activities.length; row += 1) {
      const value = rows[row]?.[at] ?? null
      cells.set(`${row},${at}`, { value, type: typeof value === 'number' ? 'number' : 'string', style: styleOf(key) })
    }
  }
  return {
    name: 'Rencana',
    rows,
    cells,
    columns: SHEET_COLUMNS.map((key) => ({ width: WIDTHS[key] ?? USUAL_WIDTH })),
    freezePane: { rows: FIRST_ROW, columns: 1 },
    dataValidations: checksOf(all, sheet),
  }
}

function listSheet({ villages, codes, indicators }: PlanSheet) {
  const [desa, sub] = [villages.map(({ kode, nama }) => [kode, nama]), [...codes]]
  const longest = Math.max(desa.length, sub.length, indicators.length)
  const rows: Value[][] = [['Kode desa', 'Desa', null, 'Kode sub-kegiatan', 'Sub-kegiatan', null, 'Kode indikator', 'Indikator']]
  for (let at = 0; at < longest; at += 1) {
    const [kode = null, nama = null] = desa[at] ?? []
    const [code = null, name = null] = sub[at] ?? []
    const indicator = indicators[at]
    rows.push([kode, nama, null, code, name, null, indicator?.code ?? null, indicator?.name ?? null])
  }
  return { name: 'Daftar', rows, columns: [16, 24, 3, 20, 60, 3, 14, 60].map((width) => ({ width })), freezePane: { rows: 1, columns: 0 } }
}

/** What the cells of `Rencana` are chosen from: every second column is a list. */
function choiceSheet() {
  const lists = Object.values(LISTS)
  const longest = Math.max(...lists.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, at) => lists.flatMap((list): Value[] => [list[at] ?? null, null]))
  return { name: 'Pilihan', rows, columns: lists.flatMap(() => [{ width: 34 }, { width: 3 }]) }
}

export function writePlanSheet(sheet: PlanSheet): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [planSheet(sheet), listSheet(sheet), choiceSheet()],
    properties: { title: ownerLineOf(sheet.owner), created: NO_CLOCK, modified: NO_CLOCK },
  })
}
