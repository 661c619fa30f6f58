/**
 * Reads a list of children in a Node worker with its own memory and a time limit.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { askWorker } from '../worker/ask-worker.ts'
import type { ListDigest } from './digest-list.ts'
import type { ListTask } from './list-worker-entry.ts'

/** With more, Node lets the rubbish of a stream pile up; measured in bench/parse-eppgbm.ts. */
const YOUNG_MEGABYTES = 12

/** null when the file is no such list; then nothing was read of it but its first rows. */
export async function digestListInWorker(bytes: Uint8Array, file: string, received: Day): Promise<ListDigest | null> {
  const { maxSeconds, maxMemoryMegabytes } = LIST_WORKBOOK_LIMITS
  const task: ListTask = { bytes, file, received }
  const memory = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  const asked = await askWorker<ListDigest | null>(new URL('./list-worker-entry.ts', import.meta.url), task, { maxSeconds, memory })
  if (asked.end === 'answered') return asked.answer
  if (asked.end === 'too-long') return { ok: false, issues: [issue('buku.terlalu-lama', { file }, null, { detik: maxSeconds })] }
  return { ok: false, issues: [issue('buku.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes })] }
}
