/**
 * Reads a list of families, persons or things in a Node worker with its own memory and a time limit.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { StandingWorker } from '../worker/standing-worker.ts'
import type { Watch } from '../worker/watch.ts'
import type { RecordDigest } from './digest-records.ts'
import type { RecordTask } from './records-worker-entry.ts'

/** As for lists of children (eppgbm/list-node-worker.ts). */
const YOUNG_MEGABYTES = 24
const IDLE_SECONDS = 60

const { maxSeconds, maxMemoryMegabytes } = LIST_WORKBOOK_LIMITS
const worker = new StandingWorker<RecordTask, RecordDigest | null>(new URL('./records-worker-entry.ts', import.meta.url), {
  maxSeconds,
  memory: { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  idleSeconds: IDLE_SECONDS,
})

/** null when the file is no such list; then nothing was read of it but its first rows. */
export async function digestRecordsInWorker(bytes: Uint8Array, file: string, watch?: Watch): Promise<RecordDigest | null> {
  const asked = await worker.ask({ bytes, file }, watch)
  if (asked.end === 'answered') return asked.answer
  if (asked.end === 'too-long') return { ok: false, issues: [issue('buku.terlalu-lama', { file }, null, { detik: maxSeconds })] }
  return { ok: false, issues: [issue('buku.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes })] }
}
