/**
 * The part of a sheet that is being read: bytes that were unpacked and not yet gone through. What is left of one piece (half a row) stands before
 * the next. The hundred megabytes of a long sheet pass through one small array.
 */
import { LESS_THAN } from './ascii.ts'

/** Behind the last byte stands a `<`, at which every loop over a text ends, and then nothing that any tag begins with. */
export const GUARD_BYTES = 32
const FIRST_SIZE = 512 * 1024

export class ByteWindow {
  bytes: Uint8Array = new Uint8Array(FIRST_SIZE)
  /** The first byte that is not yet read, and behind the last. */
  start = 0
  end = 0

  get length(): number {
    return this.end - this.start
  }

  append(piece: Uint8Array): void {
    const length = this.length
    const needed = length + piece.length + GUARD_BYTES
    if (this.end + piece.length + GUARD_BYTES > this.bytes.length) {
      const target = needed > this.bytes.length ? new Uint8Array(needed * 2) : this.bytes
      target.set(this.bytes.subarray(this.start, this.end))
      this.bytes = target
      this.start = 0
      this.end = length
    }
    this.bytes.set(piece, this.end)
    this.end += piece.length
    this.bytes.fill(0, this.end, this.end + GUARD_BYTES)
    this.bytes[this.end] = LESS_THAN
  }
}
