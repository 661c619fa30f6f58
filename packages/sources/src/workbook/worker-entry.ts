/**
 * What runs inside the Node worker: one file in, one result out.
 */
import { workerData } from 'node:worker_threads'
import { answerFromWorker } from '../worker/answer-from-worker.ts'
import type { WorkbookLimits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'

export interface WorkerTask {
  readonly bytes: Uint8Array
  readonly file: string
  readonly limits: WorkbookLimits
}

const task = workerData as WorkerTask
answerFromWorker(await readWorkbook(task.bytes, task.file, task.limits))
