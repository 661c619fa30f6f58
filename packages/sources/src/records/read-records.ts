/**
 * A list of any length as typed rows, batch by batch: sixty thousand families never stand in memory at once. The sheet is the one whose heading
 * names most columns; blank rows, repeated headings, totals and signatures are no rows.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { NumberCounts } from '@konvergen/core/intake/records/number-issues.ts'
import type { RecordColumns, RecordPlace, RecordRow } from '@konvergen/core/intake/records/record-kind.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { sheetOfRows, TOP_ROWS, topRows } from '../eppgbm/find-list.ts'
import { RowQueue } from '../eppgbm/row-queue.ts'
import { findHeader, type Header } from '../table/find-header.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import type { StreamedRow } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { columnIssues, missingColumns, placeOfHeader, titleOf } from './record-header.ts'
import type { RecordReading } from './record-reading.ts'
import { readRow } from './record-row.ts'

export interface RecordBatch<Columns extends RecordColumns> {
  /** null when the file has no such list: then nothing but Issues comes. */
  readonly place: RecordPlace<Columns> | null
  /** Headings as written, by column key. */
  readonly headings: Readonly<Partial<Record<keyof Columns, string>>>
  readonly rows: readonly RecordRow<Columns>[]
  readonly issues: readonly Issue[]
}

const BATCH_ROWS = 1000
const MOST_SHEETS = 100

/** At least one batch. A file that breaks off ends with a batch without a place: nothing of it may be taken. `jenis`: what list it should be. */
export async function* readRecords<Columns extends RecordColumns>(
  source: RowSource,
  file: string,
  reading: RecordReading<Columns>,
  jenis: string,
): AsyncGenerator<RecordBatch<Columns>> {
  const refused = (issues: readonly Issue[]): RecordBatch<Columns> => ({
    place: null,
    headings: {} as RecordBatch<Columns>['headings'],
    rows: [],
    issues,
  })
  try {
    const chosen = await chooseList(source, reading)
    if (chosen === null) {
      yield refused([issue('berkas.bukan-daftar-ini', { file }, null, { jenis })])
      return
    }
    const name = maskNik(source.sheets[chosen.sheet]?.name ?? '')
    const place = { ...placeOfHeader(chosen.header, file, name), title: chosen.title }
    const missing = missingColumns(chosen.header, reading, place)
    if (missing.length > 0) {
      yield refused(missing)
      return
    }
    const lain = chosen.others.map(maskNik).join(', ')
    const others = lain === '' ? [] : [issue('baris.lembar-lain', { file, sheet: name }, null, { lain })]
    yield* readSheet(source, chosen.sheet, chosen.header, reading, place, [...others, ...columnIssues(chosen.header, reading, place)])
  } catch (error) {
    if (!(error instanceof ReadingProblem)) throw error
    yield refused([error.issue])
  }
}

interface ChosenList<Column extends string> {
  readonly sheet: number
  readonly header: Header<Column>
  readonly title: string
  readonly others: readonly string[]
}

export async function chooseList<Columns extends RecordColumns>(
  source: RowSource,
  reading: RecordReading<Columns>,
): Promise<ChosenList<keyof Columns & string> | null> {
  const found: (Omit<ChosenList<keyof Columns & string>, 'others'> & { readonly rank: number })[] = []
  for (const [sheet, { name, hidden }] of source.sheets.slice(0, MOST_SHEETS).entries()) {
    const top = sheetOfRows(name, await topRows(source, sheet))
    const header = headerOf(top, reading)
    if (header !== null) found.push({ sheet, header, title: titleOf(top, header), rank: header.columns.size + (hidden ? 0 : 1000) })
  }
  const best = found.toSorted((a, b) => b.rank - a.rank)[0]
  if (best === undefined) return null
  return { ...best, others: found.filter(({ sheet }) => sheet !== best.sheet).map(({ sheet }) => source.sheets[sheet]?.name ?? '') }
}

export function headerOf<Columns extends RecordColumns>(
  sheet: Parameters<typeof findHeader>[0],
  { classify, required, least, deepest }: RecordReading<Columns>,
): Header<keyof Columns & string> | null {
  return findHeader(sheet, classify, required, least, deepest)
}

async function* readSheet<Columns extends RecordColumns>(
  source: RowSource,
  sheet: number,
  header: Header<keyof Columns & string>,
  reading: RecordReading<Columns>,
  place: RecordPlace<Columns>,
  aboutColumns: readonly Issue[],
): AsyncGenerator<RecordBatch<Columns>> {
  const queue = new RowQueue(source.batches(sheet))
  const numbers = new NumberCounts(reading.columns)
  const headings = Object.fromEntries([...header.columns].map(([key, column]) => [key, header.texts.get(column) ?? '']))
  let count = 0
  let news: Issue[] = [...aboutColumns]
  try {
    for (let taken = await queue.take(BATCH_ROWS); taken.length > 0; taken = await queue.take(BATCH_ROWS)) {
      const rows = taken.filter(({ row }) => row > header.bottom).flatMap((cells) => rowOf(cells, header, reading, place, news))
      for (const row of rows) numbers.add(row.unread)
      count += rows.length
      yield { place, headings: headings as RecordBatch<Columns>['headings'], rows, issues: news }
      news = []
    }
  } finally {
    await queue.end()
  }
  const last = numbers.issues(place, reading.columns)
  if (count === 0) last.push(issue('baris.tanpa-baris', { file: place.file, sheet: place.sheet, row: header.bottom + 1 }, null, {}))
  yield { place, headings: headings as RecordBatch<Columns>['headings'], rows: [], issues: last }
}

const TOTAL = /^\s*(?:GRAND\s+)?(?:TOTAL|JUMLAH|JML)\b/i
/** `1 2 3 …` below the headings. */
const COLUMN_NUMBER = /^\(?\d{1,3}\)?$/

function rowOf<Columns extends RecordColumns>(
  { row, cells }: StreamedRow,
  header: Header<keyof Columns & string>,
  reading: RecordReading<Columns>,
  place: RecordPlace<Columns>,
  news: Issue[],
): RecordRow<Columns>[] {
  const texts = [...header.columns.values()].map((column) => (cells[column]?.text ?? '').trim()).filter((text) => text !== '')
  if (texts.length === 0) return []
  const total = cells.map((cell) => cell?.text ?? '').find((text) => text.trim() !== '')
  if (total !== undefined && TOTAL.test(total) && texts.length <= header.columns.size / 2 + 1) {
    news.push(
      issue('baris.jumlah-dilewati', { file: place.file, sheet: place.sheet, row: row + 1 }, TOTAL.exec(total)?.[0]?.trim() ?? null, {}),
    )
    return []
  }
  const who = reading.who.filter((column) => {
    const text = (cells[header.columns.get(column) ?? -1]?.text ?? '').trim()
    return !/^[-–—]*$/.test(text)
  })
  if (who.length === 0) return []
  if (row <= header.bottom + 2 && texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text)) && isCounting(texts)) return []
  if (row < TOP_ROWS * 100 && repeatsHeading(cells, header)) return []
  return [readRow(row + 1, cells, header, reading, place, news)]
}

function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/\D/g, '')))
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

/** Printed pages repeat their heading. */
function repeatsHeading<Column extends string>(cells: StreamedRow['cells'], header: Header<Column>): boolean {
  const filled = [...header.columns.values()].flatMap((column) => {
    const text = (cells[column]?.text ?? '').replace(/\s+/g, ' ').trim()
    return text.length < SHORTEST_HEADING ? [] : [{ column, text }]
  })
  const same = filled.filter(({ column, text }) => (header.texts.get(column) ?? '').split(' > ').includes(text))
  return same.length >= 2 && same.length >= filled.length / 2
}

const SHORTEST_HEADING = 2
