/**
 * How much a table or file holds, and the SHA-256 of it: made while a backup is written, again when it is read, and once more of what was
 * brought back, so that the three can be compared.
 */
import { createHash } from 'node:crypto'

/** `count`: rows of a table, bytes of a file. */
export interface Digest {
  readonly count: number
  readonly sha256: string
}

export type Counted = 'rows' | 'bytes'

const LINE_END = 10

/** Every row is one line of COPY text; a line end inside a value is written as two characters. */
function rowsIn(bytes: Buffer): number {
  let rows = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) rows += 1
  return rows
}

export class ContentDigest {
  readonly #counted: Counted
  readonly #hash = createHash('sha256')
  #count = 0

  constructor(counted: Counted) {
    this.#counted = counted
  }

  add(bytes: Buffer): void {
    this.#count += this.#counted === 'rows' ? rowsIn(bytes) : bytes.length
    this.#hash.update(bytes)
  }

  end(): Digest {
    return { count: this.#count, sha256: this.#hash.digest('hex') }
  }
}

export async function digestOf(content: AsyncIterable<Buffer>, counted: Counted): Promise<Digest> {
  const digest = new ContentDigest(counted)
  for await (const bytes of content) digest.add(bytes)
  return digest.end()
}

export function isSameDigest(a: Digest, b: Digest): boolean {
  return a.count === b.count && a.sha256 === b.sha256
}
