/**
 * The host's side: starts a worker with a task and waits for its answer, for so long and with so much memory. A file that needs more is a
 * fact about the file and is answered as such; a worker that fails in another way, or ends without an answer, rejects.
 */
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { WorkerAnswer } from './answer-from-worker.ts'
import type { Watch } from './watch.ts'

export interface WorkerLimits {
  readonly maxSeconds: number
  readonly memory: ResourceLimits
}

export type Asked<T> = { readonly end: 'answered'; readonly answer: T } | { readonly end: 'too-long' | 'too-heavy' }

type Message<T> = WorkerAnswer<T> | { readonly kind?: undefined }

/** Stopped by `signal`, it rejects with the signal's reason. */
export function askWorker<T>(entry: URL, task: unknown, { maxSeconds, memory }: WorkerLimits, signal?: Watch['signal']): Promise<Asked<T>> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Asked<T>>()
  const worker = new Worker(entry, { workerData: task, resourceLimits: memory })
  const timer = setTimeout(() => {
    resolve({ end: 'too-long' })
    void worker.terminate()
  }, maxSeconds * 1000)
  const stop = (): void => {
    reject(signal?.reason)
    void worker.terminate()
  }
  signal?.addEventListener('abort', stop, { once: true })
  worker.on('message', (message: Message<T>) => {
    if (message.kind === 'answer') resolve({ end: 'answered', answer: message.answer })
  })
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ end: 'too-heavy' })
    else reject(error)
  })
  worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} and no answer`)))
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  })
}
