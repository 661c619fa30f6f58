/**
 * What runs inside the Node worker: one boundary file in, its shapes out.
 */
import { workerData } from 'node:worker_threads'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { answerFromWorker } from '../worker/answer-from-worker.ts'
import { readBoundaries } from './read-boundaries.ts'

export interface WorkerTask {
  readonly bytes: Uint8Array
  readonly district: District
  readonly file: string
}

const task = workerData as WorkerTask
answerFromWorker(readBoundaries(task.bytes, task.district, task.file))
