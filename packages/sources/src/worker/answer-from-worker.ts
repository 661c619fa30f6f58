/**
 * The worker's side: its one answer, marked as such. `node --watch` posts messages of its own from a worker, and they are no answers.
 */
import { parentPort } from 'node:worker_threads'

export interface WorkerAnswer<T> {
  readonly kind: 'answer'
  readonly answer: T
}

export function answerFromWorker(answer: unknown): void {
  const message: WorkerAnswer<unknown> = { kind: 'answer', answer }
  parentPort?.postMessage(message)
}
