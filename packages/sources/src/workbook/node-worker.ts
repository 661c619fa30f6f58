/**
 * Reads a workbook in a Node worker with its own memory and a time limit, so that a hostile or broken file can cost nobody more than that.
 * Only hosts (server, cli) import this; the browser runs `read-workbook.ts` in a worker of its own.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { askWorker } from '../worker/ask-worker.ts'
import type { Watch } from '../worker/watch.ts'
import { RECAP_WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import type { WorkbookResult } from './sheet.ts'
import type { WorkerTask } from './worker-entry.ts'

/** What has just been made and not yet been looked through; left alone it grows with the machine. */
const YOUNG_MEGABYTES = 32

export async function readWorkbookInWorker(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = RECAP_WORKBOOK_LIMITS,
  signal?: Watch['signal'],
): Promise<WorkbookResult> {
  const { maxSeconds, maxMemoryMegabytes } = limits
  const task: WorkerTask = { bytes, file, limits }
  const memory = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  const asked = await askWorker<WorkbookResult>(new URL('./worker-entry.ts', import.meta.url), task, { maxSeconds, memory }, signal)
  if (asked.end === 'answered') return asked.answer
  if (asked.end === 'too-long') return { ok: false, issue: issue('buku.terlalu-lama', { file }, null, { detik: maxSeconds }) }
  return { ok: false, issue: issue('buku.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes }) }
}
