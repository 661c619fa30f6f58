/**
 * Reads a boundary file in a Node worker with its own memory and a time limit: the files of a GIS office are large, and a server that reads
 * one must go on answering everybody else. Only hosts (server, cli) import this.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { askWorker } from '../worker/ask-worker.ts'
import { nothing } from './read-boundaries.ts'
import type { Boundaries } from './shape.ts'
import type { WorkerTask } from './worker-entry.ts'

export interface BoundaryLimits {
  readonly maxSeconds: number
  readonly maxMemoryMegabytes: number
}

export const BOUNDARY_LIMITS: BoundaryLimits = { maxSeconds: 60, maxMemoryMegabytes: 1536 }

export async function readBoundariesInWorker(
  bytes: Uint8Array,
  district: District,
  file: string,
  { maxSeconds, maxMemoryMegabytes }: BoundaryLimits = BOUNDARY_LIMITS,
): Promise<Boundaries> {
  const task: WorkerTask = { bytes, district, file }
  const memory = { maxOldGenerationSizeMb: maxMemoryMegabytes }
  const asked = await askWorker<Boundaries>(new URL('./worker-entry.ts', import.meta.url), task, { maxSeconds, memory })
  if (asked.end === 'answered') return asked.answer
  if (asked.end === 'too-long') return nothing(district, issue('batas.terlalu-lama', { file }, null, { detik: maxSeconds }))
  return nothing(district, issue('batas.terlalu-berat', { file }, null, { batas: maxMemoryMegabytes }))
}
