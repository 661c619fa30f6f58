/**
 * Reads a list of children in a Node worker with its own memory and a time limit.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { StandingWorker } from '../worker/standing-worker.ts'
import type { Watch } from '../worker/watch.ts'
import type { RowCells } from './cells-of-row.ts'
import type { ListDigest } from './digest-list.ts'
import type { ListAnswer, ListTask } from './list-worker-entry.ts'

/** With more, Node lets the rubbish of a stream pile up; measured in bench/parse-eppgbm.ts. */
const YOUNG_MEGABYTES = 24
/** Puskesmas send their lists one after the other. */
const IDLE_SECONDS = 180

const { maxSeconds, maxMemoryMegabytes } = LIST_WORKBOOK_LIMITS
const worker = new StandingWorker<ListTask, ListAnswer>(new URL('./list-worker-entry.ts', import.meta.url), {
  maxSeconds,
  memory: { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  idleSeconds: IDLE_SECONDS,
})

/** null when the file is no such list; then nothing was read of it but its first rows. */
export async function digestListInWorker(bytes: Uint8Array, file: string, received: Day, watch?: Watch): Promise<ListDigest | null> {
  const asked = await worker.ask({ wanted: 'digest', bytes, file, received }, watch)
  if (asked.end === 'answered') return asked.answer as ListDigest | null
  if (asked.end === 'too-long') return { ok: false, issues: [issue('buku.terlalu-lama', { file }, null, { detik: maxSeconds })] }
  return { ok: false, issues: [issue('buku.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes })] }
}

/** The cells of one row of a list that was read before; null when it has no such row. `row` from 1. */
export async function cellsOfRowInWorker(bytes: Uint8Array, file: string, row: number): Promise<RowCells | null> {
  const asked = await worker.ask({ wanted: 'cells', bytes, file, row })
  if (asked.end !== 'answered') throw new Error(`a list that was read before could not be read again: ${asked.end}`)
  return asked.answer as RowCells | null
}
