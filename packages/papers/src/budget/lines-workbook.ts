/**
 * Budget lines as a sheet that can be read back, and an empty one to fill in: its heads are those that `core/budget/columns.ts` knows. Money is written as a number, what is not known as an
 * empty cell; a text that a spreadsheet would take for a formula stays a text.
 */
import type { BudgetLineShown } from '@konvergen/contract/budget.ts'
import { type BudgetStage, isVillageStage } from '@konvergen/core/budget/line.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { writeCsv } from '../xlsx/write-csv.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

type Value = string | number | null

interface Column extends SheetColumn {
  readonly of: (line: BudgetLineShown) => Value
}

const words = (head: string, width: number, of: Column['of']): Column => ({ head, format: 'teks', width, of })
const whole = (head: string, of: Column['of']): Column => ({ head, format: 'bulat', width: 18, of })
const amount = (digits: string | null): number | null => (digits === null ? null : Number(digits))

/** What somebody fills in, and what the program writes beside it for a line that it knows. */
function columnsOf(stage: BudgetStage): readonly Column[] {
  const isVillage = isVillageStage(stage)
  return [
    isVillage ? words('Desa', 16, ({ owner }) => owner) : words('Perangkat daerah', 30, ({ ownerName }) => ownerName),
    words(isVillage ? 'Kode kegiatan' : 'Kode sub kegiatan', 20, ({ code }) => code),
    words('Uraian', 60, ({ title }) => title),
    words('Kode rekening', 18, ({ account }) => account),
    words('Sumber dana', 20, ({ source, sourceText }) => sourceText ?? (source === null ? null : SOURCE_WORDS[source].id)),
    { head: 'Volume', format: 'perseratus', width: 12, of: ({ volume }) => volume },
    words('Satuan', 12, ({ unit }) => unit),
    whole('Harga satuan', ({ unitCost }) => amount(unitCost)),
    whole('Pagu', ({ rupiah }) => amount(rupiah)),
    words('Lokasi', 40, ({ places, placeText }) => placeText ?? (places.length === 0 ? null : places.join('; '))),
    { head: 'Porsi (%)', format: 'perseratus', width: 10, of: ({ share }) => share },
    words('Indikator', 40, ({ indicator }) => indicator),
    words('Target', 20, ({ target }) => target),
    { head: 'Tahun', format: 'tahun', width: 8, of: ({ year }) => year },
    words('Tahap', 10, ({ stage: own }) => STAGE_WORDS[own].id),
  ]
}

const ORIGIN: readonly Column[] = [
  words('Nama pemilik', 24, ({ ownerName }) => ownerName),
  words('Berkas', 30, ({ fileName }) => fileName),
  { head: 'Baris berkas', format: 'tahun', width: 12, of: ({ row }) => row },
  words('ID', 38, ({ id }) => id),
]

const sheetOf = (stage: BudgetStage, columns: readonly Column[], lines: readonly BudgetLineShown[]): Sheet => ({
  name: STAGE_WORDS[stage].id,
  columns: columns.map(({ head, format, width }) => ({ head, format, width })),
  rows: lines.map((line) => columns.map(({ of }) => of(line))),
  frozenColumns: 3,
})

export function writeBudgetLines(stage: BudgetStage, lines: readonly BudgetLineShown[]): Promise<Uint8Array> {
  return writeWorkbook([sheetOf(stage, [...columnsOf(stage), ...ORIGIN], lines)])
}

const HOW: readonly (readonly [string, string])[] = [
  ['Perangkat daerah / Desa', 'Nama seperti di daftar lembaga, atau kode desa. Boleh kosong bila dipilih saat mengunggah.'],
  [
    'Kode',
    'Sub-kegiatan seperti 1.02.02.2.02.0015; desa: kode kegiatan seperti 02.02.03. Baris program dan kegiatan dibaca sebagai jumlah dan dibandingkan.',
  ],
  ['Pagu, harga satuan', 'Rupiah penuh. Kosong berarti belum diketahui; tulis 0 bila tanpa biaya.'],
  ['Lokasi', 'Nama atau kode desa, dipisah titik koma.'],
  ['Porsi (%)', 'Berapa persen yang dimaksud untuk ini menurut dokumennya; kosong bila tidak disebut.'],
]

/** `tahun`: rows are prepared with it, so that a sheet of another year is seen. */
export function writeBudgetTemplate(stage: BudgetStage, year: number): Promise<Uint8Array> {
  const columns = columnsOf(stage)
  const empty = columns.map(({ head }): Value => (head === 'Tahun' ? year : head === 'Tahap' ? STAGE_WORDS[stage].id : null))
  const how: Sheet = {
    name: 'Cara mengisi',
    columns: [
      { head: 'Kolom', format: 'teks', width: 26 },
      { head: 'Isi', format: 'teks', width: 100 },
    ],
    rows: HOW.map((line) => [...line]),
  }
  return writeWorkbook([{ ...sheetOf(stage, columns, []), rows: [empty] }, how])
}

export function writeBudgetCsv(stage: BudgetStage, lines: readonly BudgetLineShown[]): string {
  const columns = [...columnsOf(stage), ...ORIGIN]
  return writeCsv(
    columns.map(({ head }) => head),
    lines.map((line) => columns.map(({ of }) => of(line))),
  )
}
