/**
 * The host's side of the worker that compares: the server answers others meanwhile. It can be stopped at any moment, and leaves nothing.
 */
import { Worker } from 'node:worker_threads'
import type { RunStep } from '@konvergen/contract/kin.ts'
import type { FamilyPerson, KinModels, KinPair } from '@konvergen/core/linkage/link-kin.ts'
import type { LinkedPerson } from '@konvergen/core/linkage/person-columns.ts'
import type { LinkedPair } from '@konvergen/core/linkage/score-persons.ts'

export interface LinkageTask {
  readonly children: readonly LinkedPerson[]
  readonly families: readonly LinkedPerson[]
  readonly persons: readonly FamilyPerson[]
  /** Rows that are new or changed, by place; null = compare all. */
  readonly fresh: {
    readonly children: readonly boolean[]
    readonly families: readonly boolean[]
    readonly persons: readonly boolean[]
  } | null
  /** Of the last run; null = learn anew. */
  readonly models: KinModels | null
}

/** Places in the lists of the task. */
export interface LinkageAnswer {
  readonly pairs: readonly KinPair[]
  readonly models: KinModels
  readonly familyDoubles: readonly LinkedPair[]
  readonly childDoubles: readonly LinkedPair[]
}

export type WorkerMessage = { readonly kind: 'step'; readonly step: RunStep } | { readonly kind: 'answer'; readonly answer: LinkageAnswer }

/** Six districts of 30,000 children, 60,000 families and 32,000 persons one after the other take 1.1 GB. */
const MEMORY = { maxOldGenerationSizeMb: 3072 }

/** Rejects when it is stopped, when the worker fails, or when it needs more memory than there is. */
export function linkInWorker(task: LinkageTask, signal: AbortSignal, onStep: (step: RunStep) => void): Promise<LinkageAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<LinkageAnswer>()
  signal.throwIfAborted()
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), { workerData: task, resourceLimits: MEMORY })
  const stop = (): void => {
    reject(signal.reason)
    void worker.terminate()
  }
  signal.addEventListener('abort', stop, { once: true })
  // `node --watch` posts messages of its own.
  worker.on('message', (message: WorkerMessage | { readonly kind?: undefined }) => {
    if (message.kind === 'step') onStep(message.step)
    if (message.kind === 'answer') resolve(message.answer)
  })
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new Error(`linkage: the worker ended with ${code} and no answer`)))
  return promise.finally(() => signal.removeEventListener('abort', stop))
}
