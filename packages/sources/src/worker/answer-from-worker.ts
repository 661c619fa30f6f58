/**
 * The worker's side: its one answer, marked as such. `node --watch` posts messages of its own from a worker, and they are no answers.
 */
import { parentPort } from 'node:worker_threads'

export interface WorkerAnswer<T> {
  readonly kind: 'answer'
  readonly answer: T
}

/** `handedOver`: buffers of the answer that move to the host instead of being copied. */
export function answerFromWorker(answer: unknown, handedOver: readonly ArrayBuffer[] = []): void {
  const message: WorkerAnswer<unknown> = { kind: 'answer', answer }
  parentPort?.postMessage(message, [...handedOver])
}
