/**
 * The host's side of a worker that stays for a while after its answer: the next file finds the program loaded and warm, which is half of what
 * reading a list costs. One task at a time in each worker; a file that comes meanwhile gets a worker of its own. One that was stopped, failed or
 * ran out of memory is never asked again.
 */
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { TaskAnswer, TaskRows } from './answer-worker-tasks.ts'
import type { Asked } from './ask-worker.ts'
import type { Watch } from './watch.ts'

export interface StandingLimits {
  /** For each task. */
  readonly maxSeconds: number
  readonly memory: ResourceLimits
  /** A worker without a task ends after this time. */
  readonly idleSeconds: number
}

export class StandingWorker<Task, Answer> {
  readonly #entry: URL
  readonly #limits: StandingLimits
  #idle: Worker | null = null
  #idleTimer: NodeJS.Timeout | undefined

  constructor(entry: URL, limits: StandingLimits) {
    this.#entry = entry
    this.#limits = limits
  }

  async ask(task: Task, watch?: Watch): Promise<Asked<Answer>> {
    watch?.signal.throwIfAborted()
    const worker = this.#take()
    const asked = await this.#asked(worker, task, watch)
    if (asked.end === 'answered') this.#rest(worker)
    return asked
  }

  /** Ends the worker that rests, if one does. */
  async end(): Promise<void> {
    clearTimeout(this.#idleTimer)
    await this.#idle?.terminate()
  }

  #take(): Worker {
    clearTimeout(this.#idleTimer)
    const worker = this.#idle ?? this.#start()
    this.#idle = null
    worker.ref()
    return worker
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { resourceLimits: this.#limits.memory })
    worker.on('exit', () => this.#forget(worker))
    // While it rests nobody waits for it; it ends, and the next task starts another.
    worker.on('error', () => this.#forget(worker))
    return worker
  }

  #forget(worker: Worker): void {
    if (this.#idle === worker) this.#idle = null
  }

  #asked(worker: Worker, task: Task, watch: Watch | undefined): Promise<Asked<Answer>> {
    const { promise, resolve, reject } = Promise.withResolvers<Asked<Answer>>()
    const timer = setTimeout(() => {
      resolve({ end: 'too-long' })
      void worker.terminate()
    }, this.#limits.maxSeconds * 1000)
    // Anything else that a worker posts is no answer (`node --watch` does).
    const onMessage = (message: TaskAnswer<Answer> | TaskRows | { readonly kind?: undefined }): void => {
      if (message.kind === 'task-answer') resolve({ end: 'answered', answer: message.answer })
      if (message.kind === 'task-rows') watch?.onRows(message.rows)
    }
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ end: 'too-heavy' })
      else reject(error)
    }
    const onExit = (code: number): void => reject(new Error(`the worker ended with ${code} and no answer`))
    const stop = (): void => {
      reject(watch?.signal.reason)
      void worker.terminate()
    }
    watch?.signal.addEventListener('abort', stop, { once: true })
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
    return promise.finally(() => {
      clearTimeout(timer)
      watch?.signal.removeEventListener('abort', stop)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    })
  }

  /** Unreferenced: a command may end while its worker rests. */
  #rest(worker: Worker): void {
    if (this.#idle !== null) {
      void worker.terminate()
      return
    }
    worker.unref()
    this.#idle = worker
    this.#idleTimer = setTimeout(() => {
      this.#forget(worker)
      void worker.terminate()
    }, this.#limits.idleSeconds * 1000)
    this.#idleTimer.unref()
  }
}
