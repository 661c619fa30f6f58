/**
 * The worker's side of a standing worker: answers every task that comes, until it is ended.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'

export interface TaskAnswer<T> {
  readonly kind: 'task-answer'
  readonly answer: T
}

export interface TaskRows {
  readonly kind: 'task-rows'
  readonly rows: number
}

export interface Answered<T> {
  readonly answer: T
  /** Buffers of the answer that move to the host instead of being copied. */
  readonly handedOver: readonly ArrayBuffer[]
}

type Collector = (options: { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort' }) => void

/** Has everything cleared away and given back to the system. Node offers no other way to ask for it. */
function memoryCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collector
  return () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

function tellRows(rows: number): void {
  const message: TaskRows = { kind: 'task-rows', rows }
  parentPort?.postMessage(message)
}

/** `work` is given every task as the host posted it, and may say how far it is. A fault of it ends the worker, and the host hears of it. */
export function answerTasks<Answer>(work: (task: unknown, onRows: (rows: number) => void) => Promise<Answered<Answer>>): void {
  const collectMemory = memoryCollector()
  const answerOne = async (task: unknown): Promise<void> => {
    const { answer, handedOver } = await work(task, tellRows)
    const message: TaskAnswer<Answer> = { kind: 'task-answer', answer }
    parentPort?.postMessage(message, [...handedOver])
    // A worker that rests gives back what a file of a hundred megabytes has left behind.
    setImmediate(collectMemory)
  }
  parentPort?.on('message', (task: unknown) => void answerOne(task))
}
