/**
 * The rows of a sheet out of its bytes, while they are unpacked. Ends early, with `isWhole` false, at the first thing that it does not understand
 * for certain: then somebody else has to read on behind the rows that were given.
 */
import type { StreamedRow } from '../sheet.ts'
import { bytesOf, holdsAt } from './ascii.ts'
import type { BookFacts } from './book-facts.ts'
import { ByteWindow } from './byte-window.ts'
import { RowScanner } from './scan-row.ts'
import { LONGEST_HEAD, RestOfSheet, startOfRows } from './sheet-frame.ts'

/** A few large steps cost less than many small ones. */
const STEP_BYTES = 256 * 1024
/** A row of 36 columns has 2 KB. hucre cuts longer texts into pieces, which is no matter of ours. */
const LONGEST_ROW = 256 * 1024
const ROW_END = bytesOf('</row>')

export class SheetScan {
  readonly #pieces: AsyncIterable<Uint8Array>
  /** More than the sheet says that it has is a bomb. */
  readonly #size: number
  readonly #stepBytes: number
  readonly #rows: RowScanner
  readonly #window = new ByteWindow()
  readonly #rest = new RestOfSheet()
  #stage: 'head' | 'rows' | 'rest' | 'unusual' = 'head'
  #isBroken = false
  #read = 0

  constructor(pieces: AsyncIterable<Uint8Array>, size: number, facts: BookFacts, stepBytes = STEP_BYTES) {
    this.#pieces = pieces
    this.#size = size
    this.#stepBytes = stepBytes
    this.#rows = new RowScanner(facts)
  }

  /** After the last batch: was everything understood, down to the sheet's last byte? */
  get isWhole(): boolean {
    return this.#stage === 'rest' && !this.#isBroken && !this.#rest.holdsRows
  }

  async *batches(): AsyncGenerator<StreamedRow[]> {
    for await (const piece of this.#unbroken()) {
      this.#read += piece.length
      if (this.#read > this.#size) {
        this.#stage = 'unusual'
        return
      }
      this.#window.append(piece)
      if (this.#window.length < this.#stepBytes) continue
      yield this.#step()
      if (this.#stage === 'unusual') return
    }
    yield this.#step()
  }

  /** Where the packed bytes are damaged, the sheet ends: what to say about it is hucre's. */
  async *#unbroken(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of this.#pieces) yield piece
    } catch {
      this.#isBroken = true
    }
  }

  #step(): StreamedRow[] {
    const window = this.#window
    if (this.#stage === 'head') {
      const start = startOfRows(window.bytes.subarray(window.start, window.end))
      if (start !== null) this.#stage = 'rows'
      else if (window.length > LONGEST_HEAD) this.#stage = 'unusual'
      window.start += start ?? 0
    }
    const rows = this.#stage === 'rows' ? this.#takeRows() : []
    if (this.#stage === 'rest') {
      this.#rest.look(window.bytes.subarray(window.start, window.end))
      window.start = window.end
    }
    return rows
  }

  #takeRows(): StreamedRow[] {
    const window = this.#window
    const scanner = this.#rows
    const rows: StreamedRow[] = []
    for (;;) {
      const end = scanner.scan(window.bytes, window.start)
      if (end === 'unusual') {
        // Perhaps only because the rest of it is still to come.
        if (this.#holdsRowEnd() || window.length > LONGEST_ROW) this.#stage = 'unusual'
        return rows
      }
      window.start = scanner.at
      if (end === 'over') {
        this.#stage = 'rest'
        return rows
      }
      rows.push({ row: scanner.row, cells: scanner.cells() })
    }
  }

  #holdsRowEnd(): boolean {
    const { bytes, start, end } = this.#window
    for (let at = start; at < end; at++) if (holdsAt(bytes, at, ROW_END)) return true
    return false
  }
}
