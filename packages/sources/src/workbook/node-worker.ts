/**
 * Reads a workbook in a Node worker with its own memory and a time limit, so that a hostile or broken file can cost nobody more than that.
 * Only hosts (server, cli) import this; the browser runs `read-workbook.ts` in a worker of its own.
 */
import { Worker } from 'node:worker_threads'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { RECAP_WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import type { WorkbookResult } from './sheet.ts'
import type { WorkerTask } from './worker-entry.ts'

/** What has just been made and not yet been looked through; left alone it grows with the machine. */
const YOUNG_MEGABYTES = 32

export function readWorkbookInWorker(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = RECAP_WORKBOOK_LIMITS,
): Promise<WorkbookResult> {
  const task: WorkerTask = { bytes, file, limits }
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  return new Promise<WorkbookResult>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ ok: false, issue: issue('buku.terlalu-lama', { file }, null, { detik: limits.maxSeconds }) })
      void worker.terminate()
    }, limits.maxSeconds * 1000)
    worker.once('message', (result: WorkbookResult) => {
      clearTimeout(timer)
      resolve(result)
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
      else resolve({ ok: false, issue: issue('buku.terlalu-berat', { file }, null, { batas: limits.maxMemoryMegabytes }) })
    })
  })
}
