/**
 * The e-PPGBM individual export as rows, batch by batch, so that a list of a whole district never stands in memory at once. What is wrong with the
 * file or its columns becomes an Issue here; what is wrong with a row is noted in the row and said by `core/intake/check-child.ts`.
 */
import { CHILD_COLUMNS, type ChildColumn, type ChildListPlace, type EppgbmRow } from '@konvergen/core/intake/child-rows.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { saysNothing } from '@konvergen/core/intake/split-parents.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { normaliseHeading } from '../table/heading.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import type { SheetCell, StreamedRow } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { classifyListHeading, saysMotherFirst } from './columns.ts'
import { DATE_COLUMNS, DateColumnWatch, type DateWatches, decideOrders } from './date-order.ts'
import { chooseList, findListHeader, type ListHeader, listColumnIssues, listPlace, missingListColumns, sheetOfRows } from './find-list.ts'
import { RowReader } from './read-row.ts'
import { RowQueue } from './row-queue.ts'

export interface EppgbmBatch {
  /** Where the list stands; null when the file has none: then nothing but Issues comes. */
  readonly place: ChildListPlace | null
  readonly rows: readonly EppgbmRow[]
  /** About the file and its columns. */
  readonly issues: readonly Issue[]
}

const BATCH_ROWS = 1000
/** Rows that are looked at before the first is read: their dates say how the columns write dates. */
const LOOK_AHEAD = 2000

/** At least one batch. A file that breaks off while it is read ends with a batch without a place: nothing of it may be taken. */
export async function* parseEppgbm(source: RowSource, file: string): AsyncGenerator<EppgbmBatch> {
  try {
    const chosen = await chooseList(source)
    if (chosen === null) yield refusal([issue('anak.bukan-daftar', { file }, null, {})])
    else yield* parseSheet(source, chosen.sheet, chosen.others, file)
  } catch (error) {
    if (!(error instanceof ReadingProblem)) throw error
    yield refusal([error.issue])
  }
}

function refusal(issues: readonly Issue[]): EppgbmBatch {
  return { place: null, rows: [], issues }
}

async function* parseSheet(source: RowSource, index: number, others: readonly string[], file: string): AsyncGenerator<EppgbmBatch> {
  const name = maskNik(source.sheets[index]?.name ?? '')
  const rows = new RowQueue(source.batches(index))
  try {
    yield* parseRows(rows, name, others.map(maskNik), file)
  } finally {
    await rows.end()
  }
}

async function* parseRows(rows: RowQueue, name: string, others: readonly string[], file: string): AsyncGenerator<EppgbmBatch> {
  const first = await rows.take(LOOK_AHEAD)
  const header = findListHeader(sheetOfRows(name, first))
  if (header === null) {
    yield refusal([issue('anak.bukan-daftar', { file, sheet: name }, null, {})])
    return
  }
  const place = listPlace(header, file, name)
  const missing = missingListColumns(header, place)
  if (missing.length > 0) {
    yield refusal(missing)
    return
  }
  const issues = listColumnIssues(header, place)
  if (others.length > 0) issues.push(issue('anak.lembar-lain', { file, sheet: name }, null, { lain: others.join(', ') }))
  yield* readBatches(first, rows, header, place, issues)
}

async function* readBatches(
  first: StreamedRow[],
  rest: RowQueue,
  header: ListHeader,
  place: ChildListPlace,
  issues: Issue[],
): AsyncGenerator<EppgbmBatch> {
  const watches: DateWatches = { tglLahir: new DateColumnWatch(), tanggalPengukuran: new DateColumnWatch() }
  const below = (rows: readonly StreamedRow[]) => rows.filter(({ row }) => row > header.bottom)
  const watch = (rows: readonly StreamedRow[]) => {
    for (const { cells } of rows) for (const column of DATE_COLUMNS) watches[column].look(cells[header.columns.get(column) ?? -1] ?? null)
  }
  let pending = below(first)
  watch(pending)
  const orders = decideOrders(watches)
  const motherFirst = saysMotherFirst(header.texts.get(header.columns.get('ortu') ?? -1) ?? '')
  const reader = new RowReader(header.columns, orders, motherFirst ? 'ibu-dulu' : 'ayah-dulu')
  let count = 0
  let news: Issue[] = issues
  while (pending.length > 0) {
    const rows = pending.flatMap(({ row, cells }) => {
      const kind = kindOfRow(cells, header)
      if (kind === 'tanpa-identitas')
        news.push(issue('anak.tanpa-identitas', { file: place.file, sheet: place.sheet, row: row + 1 }, null, {}))
      return kind === 'anak' ? [reader.read(row + 1, cells)] : []
    })
    count += rows.length
    yield { place, rows, issues: news }
    news = []
    pending = await rest.take(BATCH_ROWS)
    watch(pending)
  }
  const last = DATE_COLUMNS.flatMap((column) => watches[column].issues(column, orders[column], place))
  if (count === 0) last.push(issue('anak.tanpa-baris', { file: place.file, sheet: place.sheet, row: header.bottom + 1 }, null, {}))
  yield { place, rows: [], issues: [...news, ...last] }
}

type RowKind = 'anak' | 'tanpa-identitas' | 'lewati'

const WHO = ['nik', 'nama', 'jk', 'tglLahir'] as const satisfies readonly ChildColumn[]
const WHAT = ['tanggalPengukuran', 'berat', 'tinggi'] as const satisfies readonly ChildColumn[]

/**
 * Two of NIK, name, sex and birth date make a child, or one of them beside a measurement. Blank rows, totals, signatures, a row of column
 * numbers and headings repeated on each printed page do not.
 */
function kindOfRow(cells: readonly (SheetCell | null)[], header: ListHeader): RowKind {
  const who = filledOf(WHO, cells, header)
  const what = filledOf(WHAT, cells, header)
  if (who + what < 2 || isHeadingAgain(cells, header)) return 'lewati'
  if (who === 0) return what === WHAT.length ? 'tanpa-identitas' : 'lewati'
  return who > 1 || what > 1 ? 'anak' : 'lewati'
}

function filledOf(columns: readonly ChildColumn[], cells: readonly (SheetCell | null)[], header: ListHeader): number {
  let filled = 0
  for (const column of columns) if (!saysNothing(textOf(cells, header, column))) filled++
  return filled
}

function textOf(cells: readonly (SheetCell | null)[], header: ListHeader, column: ChildColumn): string {
  return cells[header.columns.get(column) ?? -1]?.text ?? ''
}

/** The heading once more, or the column numbers 1, 2, 3 … below it. */
function isHeadingAgain(cells: readonly (SheetCell | null)[], header: ListHeader): boolean {
  const birth = textOf(cells, header, 'tglLahir').trim()
  if (/^[a-z]/i.test(birth)) return classifyListHeading([normaliseHeading(birth)]) === 'tglLahir'
  return CHILD_COLUMNS.every((column) => /^\s*\(?\d{0,2}\)?\s*$/.test(textOf(cells, header, column)))
}

export interface ParsedEppgbm {
  readonly place: ChildListPlace | null
  readonly rows: readonly EppgbmRow[]
  readonly issues: readonly Issue[]
}

/** All batches in one, for lists that fit into memory. */
export async function collectEppgbm(batches: AsyncIterable<EppgbmBatch>): Promise<ParsedEppgbm> {
  const rows: EppgbmRow[] = []
  const issues: Issue[] = []
  let place: ChildListPlace | null = null
  for await (const batch of batches) {
    place = batch.place
    rows.push(...batch.rows)
    issues.push(...batch.issues)
  }
  return { place, rows: place === null ? [] : rows, issues }
}
