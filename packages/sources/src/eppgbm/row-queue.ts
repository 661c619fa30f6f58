/**
 * The rows of a sheet in portions of our own size, though they come in portions of the reader's.
 */
import type { StreamedRow } from '../workbook/sheet.ts'

export class RowQueue {
  readonly #batches: AsyncIterator<readonly StreamedRow[]>
  #waiting: readonly StreamedRow[] = []
  /** Of those that wait, the first that was not taken. */
  #next = 0

  constructor(batches: AsyncIterable<readonly StreamedRow[]>) {
    this.#batches = batches[Symbol.asyncIterator]()
  }

  /** The next rows, at most `most`; fewer only at the end of the sheet. */
  async take(most: number): Promise<StreamedRow[]> {
    const taken: StreamedRow[] = []
    while (taken.length < most) {
      if (this.#next === this.#waiting.length) {
        const step = await this.#batches.next()
        if (step.done === true) break
        this.#waiting = step.value
        this.#next = 0
      }
      const until = Math.min(this.#waiting.length, this.#next + most - taken.length)
      while (this.#next < until) taken.push(this.#waiting[this.#next++] as StreamedRow)
    }
    return taken
  }

  /** Nothing more will be taken. */
  async end(): Promise<void> {
    await this.#batches.return?.()
  }
}
