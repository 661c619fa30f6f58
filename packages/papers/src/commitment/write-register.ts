/**
 * The register as a workbook and as CSV, column by column the same. What is not told is an empty cell.
 */
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { officeCsv } from '../ansit/write-issues-csv.ts'
import { type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'
import { nameIn, placesIn, REGISTER_WORDS, type Register } from './register.ts'

type Cell = string | number | null

interface RegisterColumn extends Omit<SheetColumn, 'head'> {
  readonly word: keyof typeof REGISTER_WORDS
  readonly cell: (line: CommitmentLine, language: Language) => Cell
}

const amount = (digits: string | null): number | null => (digits === null ? null : Number(digits))
const yes = (is: boolean, language: Language): string => REGISTER_WORDS[is ? 'yes' : 'no'][language]

const COLUMNS: readonly RegisterColumn[] = [
  { word: 'kind', format: 'teks', width: 26, cell: ({ pihak }, language) => PLEDGER_WORDS[pihak][language] },
  { word: 'name', format: 'teks', width: 34, cell: nameIn },
  { word: 'what', format: 'teks', width: 60, cell: ({ uraian }) => uraian },
  { word: 'indicator', format: 'teks', width: 26, cell: ({ indikator }) => indikator },
  { word: 'volume', format: 'perseratus', width: 12, cell: ({ volume }) => volume },
  { word: 'unit', format: 'teks', width: 14, cell: ({ satuan }) => satuan },
  { word: 'done', format: 'perseratus', width: 14, cell: ({ perkembangan }) => perkembangan.volume },
  { word: 'rupiah', format: 'bulat', width: 18, cell: ({ rupiah }) => amount(rupiah) },
  { word: 'paid', format: 'bulat', width: 18, cell: ({ perkembangan }) => amount(perkembangan.rupiah) },
  { word: 'source', format: 'teks', width: 20, cell: ({ sumber }, language) => (sumber === null ? null : SOURCE_WORDS[sumber][language]) },
  { word: 'places', format: 'teks', width: 40, cell: placesIn },
  { word: 'due', format: 'teks', width: 12, cell: ({ tenggat }) => tenggat },
  { word: 'state', format: 'teks', width: 14, cell: ({ keadaan }, language) => PLEDGE_STATE_WORDS[keadaan][language] },
  { word: 'overdue', format: 'teks', width: 14, cell: ({ terlambat }, language) => yes(terlambat, language) },
  { word: 'reason', format: 'teks', width: 40, cell: ({ alasan }) => alasan },
  { word: 'contact', format: 'teks', width: 26, cell: ({ kontak }) => kontak },
  { word: 'fromClause', format: 'teks', width: 14, cell: ({ butir }, language) => yes(butir !== null, language) },
]

function rowsOf({ lines }: Register, language: Language): Cell[][] {
  return lines.map((line) => COLUMNS.map(({ cell }) => cell(line, language)))
}

export function writeRegisterXlsx(register: Register, language: Language): Promise<Uint8Array> {
  const columns = COLUMNS.map(({ word, format, width }) => ({ head: REGISTER_WORDS[word][language], format, width }))
  const name = `${REGISTER_WORDS.what[language]} ${register.year}`
  return writeWorkbook([{ name, columns, rows: rowsOf(register, language), frozenColumns: 2 }])
}

export function writeRegisterCsv(register: Register, language: Language): string {
  return officeCsv([COLUMNS.map(({ word }) => REGISTER_WORDS[word][language]), ...rowsOf(register, language)])
}
