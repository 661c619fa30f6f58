/**
 * Reads a list of children in a Node worker with its own memory and a time limit. Whether a file is such a list is seen from its first rows,
 * without reading the rest.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { detectEppgbmList, detectSource } from '../detect.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import type { Sheet, StreamedRow } from '../workbook/sheet.ts'
import { openRows, type RowSource } from '../workbook/stream-rows.ts'
import { askWorker } from '../worker/ask-worker.ts'
import type { ListDigest } from './digest-list.ts'
import { sheetOfRows, TOP_ROWS } from './find-list.ts'
import type { ListTask } from './list-worker-entry.ts'

/** With more, Node lets the rubbish of a stream pile up; measured in bench/parse-eppgbm.ts. */
const YOUNG_MEGABYTES = 12
/** A workbook may hold a sheet for each month or village. */
const MOST_SHEETS = 100

async function topOf(source: RowSource, sheet: number): Promise<Sheet> {
  const rows: StreamedRow[] = []
  for await (const row of source.rows(sheet)) {
    if (row.row >= TOP_ROWS) break
    rows.push(row)
  }
  return { ...sheetOfRows(source.sheets[sheet]?.name ?? '', rows), hidden: source.sheets[sheet]?.hidden ?? false }
}

/** True when a sheet begins with the headings of e-PPGBM's list of children, and no other is a recap, which would go before it. */
export async function holdsChildList(bytes: Uint8Array, file: string): Promise<boolean> {
  try {
    const opened = await openRows(bytes, file)
    if (!opened.ok) return false
    const tops: Sheet[] = []
    for (let sheet = 0; sheet < Math.min(opened.source.sheets.length, MOST_SHEETS); sheet += 1) tops.push(await topOf(opened.source, sheet))
    return detectEppgbmList(tops) !== null && detectSource(tops, file).kind === 'unknown'
  } catch (error) {
    // What is wrong with the file is said by whoever reads it whole.
    if (error instanceof ReadingProblem) return false
    throw error
  }
}

export async function digestListInWorker(bytes: Uint8Array, file: string, received: Day): Promise<ListDigest> {
  const { maxSeconds, maxMemoryMegabytes } = LIST_WORKBOOK_LIMITS
  const task: ListTask = { bytes, file, received }
  const memory = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  const asked = await askWorker<ListDigest>(new URL('./list-worker-entry.ts', import.meta.url), task, { maxSeconds, memory })
  if (asked.end === 'answered') return asked.answer
  if (asked.end === 'too-long') return { ok: false, issues: [issue('buku.terlalu-lama', { file }, null, { detik: maxSeconds })] }
  return { ok: false, issues: [issue('buku.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes })] }
}
