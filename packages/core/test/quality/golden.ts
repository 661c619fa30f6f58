/**
 * Third-party measurements with known answers (nipnTK, mwana, growthcleanr), read from the shared folder beside the repository, which need
 * not be there: they are not ours to carry.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SHARED = path.resolve(import.meta.dirname, '../../../../../shared/data/golden')

export class GoldenTable {
  readonly #head: readonly string[]
  readonly #rows: readonly (readonly string[])[]

  constructor(text: string) {
    const [head = [], ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, plain = '', quoted]) => quoted ?? plain))
    this.#head = head
    this.#rows = rows
  }

  texts(column: string): string[] {
    const place = this.#head.indexOf(column)
    if (place < 0) throw new RangeError(`no column ${column}: ${this.#head.join(' ')}`)
    return this.#rows.map((row) => row[place] ?? '')
  }

  /** What is empty or NA is NaN. */
  numbers(column: string): number[] {
    return this.texts(column).map((text) => (text === '' || text === 'NA' ? Number.NaN : Number(text)))
  }
}

/** null when the file is absent; then `absent(name)` says so. */
export function goldenTable(name: string): GoldenTable | null {
  const file = path.join(SHARED, name)
  return existsSync(file) ? new GoldenTable(readFileSync(file, 'utf8')) : null
}

export function absent(name: string): string {
  return `absent: ../shared/data/golden/${name}`
}
