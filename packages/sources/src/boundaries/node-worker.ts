/**
 * Reads a boundary file in a Node worker with its own memory and a time limit: the files of a GIS office are large, and a server that reads
 * one must go on answering everybody else. Only hosts (server, cli) import this.
 */
import { Worker } from 'node:worker_threads'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { nothing } from './read-boundaries.ts'
import type { Boundaries } from './shape.ts'
import type { WorkerTask } from './worker-entry.ts'

export interface BoundaryLimits {
  readonly maxSeconds: number
  readonly maxMemoryMegabytes: number
}

export const BOUNDARY_LIMITS: BoundaryLimits = { maxSeconds: 60, maxMemoryMegabytes: 1536 }

export function readBoundariesInWorker(
  bytes: Uint8Array,
  district: District,
  file: string,
  { maxSeconds, maxMemoryMegabytes }: BoundaryLimits = BOUNDARY_LIMITS,
): Promise<Boundaries> {
  const task: WorkerTask = { bytes, district, file }
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMegabytes },
  })
  return new Promise<Boundaries>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(nothing(district, issue('batas.terlalu-lama', { file }, null, { detik: maxSeconds })))
      void worker.terminate()
    }, maxSeconds * 1000)
    worker.once('message', (boundaries: Boundaries) => {
      clearTimeout(timer)
      resolve(boundaries)
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
      else resolve(nothing(district, issue('batas.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes })))
    })
  })
}
