/**
 * The keys of this installation, made known to its databases. A database remembers digests of the keys that it was written with: with other
 * keys, or without any, the program does not start, since it would write what nobody can read together.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from '../database/connect.ts'
import { addKeyCheck, type KeyCheck, readKeyChecks } from '../database/key-checks.ts'
import { StartFailure } from '../start-failure.ts'
import { createKeyFile, readKeyFile, readRawKeys, replaceKeyFile } from './key-file.ts'
import { KEY_BYTES, type KeyRing, type Keys } from './key-ring.ts'

export class KeyVault {
  readonly #path: string
  readonly #data: string
  #ring: KeyRing | null

  /** `data`: the data folder. */
  constructor(path: string, data: string) {
    this.#path = path
    this.#data = data
    this.#ring = readKeyFile(path)
  }

  /** Once a database was greeted. */
  get ring(): KeyRing {
    if (this.#ring === null) throw new TypeError('no database was greeted yet')
    return this.#ring
  }

  /** Every database at its opening. The first one ever gets new keys. */
  async greet(db: Db): Promise<void> {
    const checks = this.ringFor(await readKeyChecks(db)).checks()
    for (const [key_id, digest] of checks) await addKeyCheck(db, { key_id, digest })
  }

  #rawKeys(): Keys {
    const keys = readRawKeys(this.#path)
    if (keys === null) throw new StartFailure('kunci-data-hilang', { berkas: this.#path })
    return keys
  }

  /** A new key that seals from now on; the others still open what they sealed. Databases must be greeted again. Its id. */
  addKey(): string {
    const { keys, index } = this.#rawKeys()
    const id = nextId(keys.keys())
    replaceKeyFile(this.#path, this.#data, { current: id, keys: new Map([...keys, [id, randomBytes(KEY_BYTES)]]), index })
    this.#ring?.reread()
    return id
  }

  /** Forgets keys that nothing is sealed with any more; databases must have forgotten them first. */
  dropKeys(ids: readonly string[]): void {
    const { current, keys, index } = this.#rawKeys()
    const left = new Map([...keys].filter(([id]) => !ids.includes(id) || id === current))
    replaceKeyFile(this.#path, this.#data, { current, keys: left, index })
  }

  /** The keys for a database that remembers `known`; refuses when they are not the ones it was written with. */
  ringFor(known: readonly KeyCheck[]): KeyRing {
    if (this.#ring === null && known.length > 0) throw new StartFailure('kunci-data-hilang', { berkas: this.#path })
    this.#ring ??= createKeyFile(this.#path, this.#data)
    const checks = this.#ring.checks()
    const isForeign = known.some(({ key_id, digest }) => !isSame(checks.get(key_id), digest))
    if (isForeign) throw new StartFailure('kunci-data-lain', { berkas: this.#path })
    return this.#ring
  }
}

function nextId(ids: Iterable<string>): string {
  const numbers = Array.from(ids, (id) => Number(id.replace(/^k/, ''))).filter((number) => Number.isInteger(number))
  return `k${Math.max(0, ...numbers) + 1}`
}

function isSame(a: Buffer | undefined, b: Buffer): boolean {
  return a !== undefined && a.length === b.length && timingSafeEqual(a, b)
}
