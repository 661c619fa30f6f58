/**
 * Sealing and blind indexes. What is sealed can be read only with the key whose id stands beside it, and only in the place it was sealed for
 * (AES-256-GCM, NIST SP 800-38D; the place is the associated data). A blind index is a keyed digest (HMAC-SHA-256): equal texts have equal
 * digests, so that a person is found again, and nobody without the key can try out the sixteen digits of a NIK.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto'
import { KeyedDigest } from './keyed-digest.ts'

export const KEY_BYTES = 32
const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
/** 128 bits of digest: no two of a nation's children meet by chance. */
const INDEX_BYTES = 16
/** Random bytes are asked for in stock: one call for each seal would cost more than the cipher. */
const STOCK_BYTES = IV_BYTES * 1024

export interface Keys {
  readonly current: string
  readonly keys: ReadonlyMap<string, Buffer>
  readonly index: Buffer
}

export interface Sealed {
  readonly keyId: string
  /** Initialisation vector, ciphertext, tag. */
  readonly bytes: Buffer
}

export interface BackupKey {
  readonly key: KeyObject
  readonly check: Buffer
}

/** What a blind index is of: the same digits as NIK and as something else must not look alike. */
export type IndexKind = 'nik' | 'nik12' | 'kk' | 'nama' | 'isi' | 'coba'

/** Sealed text that does not fit its key or its place: altered, or moved. */
export class SealBroken extends Error {
  constructor(place: string, options?: ErrorOptions) {
    super(`sealed bytes of ${place} cannot be opened`, options)
    this.name = 'SealBroken'
  }
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `konvergen ${purpose}`, KEY_BYTES))
}

export class KeyRing {
  // Key objects: a key given as bytes is wrapped anew for every call, which costs four times the cipher.
  readonly #sealing = new Map<string, KeyObject>()
  readonly #backup = new Map<string, Buffer>()
  readonly #files = new Map<string, Buffer>()
  readonly #checks = new Map<string, Buffer>()
  readonly #index: KeyedDigest
  readonly #trail: KeyObject
  readonly #stock = Buffer.alloc(STOCK_BYTES)
  #used = STOCK_BYTES

  readonly #reread: () => Keys | null
  #current = ''

  /** `reread`: asked when something was sealed with a key that is not known yet: keys may have been changed while this program runs. */
  constructor(keys: Keys, reread: () => Keys | null = () => null) {
    this.#reread = reread
    this.#checks.set('indeks', derive(keys.index, 'check'))
    this.#index = new KeyedDigest(derive(keys.index, 'index'))
    // Of the key that never changes: a chain must be read whole years later.
    this.#trail = createSecretKey(derive(keys.index, 'trail'))
    this.#take(keys)
  }

  #take({ current, keys }: Keys): void {
    if (!keys.has(current)) throw new TypeError(`no key ${current}`)
    for (const [id, key] of keys) {
      this.#sealing.set(id, createSecretKey(derive(key, 'seal')))
      this.#backup.set(id, derive(key, 'backup'))
      this.#files.set(id, derive(key, 'file'))
      this.#checks.set(id, derive(key, 'check'))
    }
    this.#current = current
  }

  #sealingKey(id: string): KeyObject | undefined {
    const known = this.#sealing.get(id)
    if (known !== undefined) return known
    this.reread()
    return this.#sealing.get(id)
  }

  /** Takes keys that were made since, and seals with the newest. */
  reread(): void {
    const keys = this.#reread()
    if (keys !== null) this.#take(keys)
  }

  /** Id of the key that seals now. */
  get currentId(): string {
    return this.#current
  }

  get ids(): readonly string[] {
    return [...this.#sealing.keys()]
  }

  /** `place`: what and where it is, e.g. `anak|76.01|<id>`; the same words open it. */
  seal(plain: Uint8Array | string, place: string): Sealed {
    const key = this.#sealing.get(this.#current)
    if (key === undefined) throw new TypeError(`no key ${this.#current}`)
    const iv = this.#nextIv()
    const cipher = createCipheriv(CIPHER, key, iv)
    cipher.setAAD(Buffer.from(place))
    const sealed = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
    const bytes = Buffer.concat([iv, sealed, cipher.final(), cipher.getAuthTag()])
    return { keyId: this.#current, bytes }
  }

  unseal({ keyId, bytes }: Sealed, place: string): Buffer {
    const key = this.#sealingKey(keyId)
    if (key === undefined || bytes.length < IV_BYTES + TAG_BYTES) throw new SealBroken(place)
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(place))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
    } catch (error) {
      throw new SealBroken(place, { cause: error })
    }
  }

  /** The keyed digest of a text within a district, in hex. */
  blindIndex(kind: IndexKind, kab: string, text: string): string {
    return this.#index.of(`${kind}|${kab}|${text}`).slice(0, 2 * INDEX_BYTES)
  }

  /** The keyed digest of one row of the trail. */
  trailDigest(text: string): Buffer {
    return createHmac('sha256', this.#trail).update(text).digest()
  }

  /**
   * The key of one backup file, and a digest by which it is recognised before anything is opened; null when we do not have the key `keyId`.
   * `salt`: random, the file's own: no two files share a key, so that their chunks may be counted from zero.
   */
  backupKey(keyId: string, salt: Buffer): BackupKey | null {
    const key = this.#backup.get(keyId)
    if (key === undefined) return null
    const bytes = (purpose: string) => Buffer.from(hkdfSync('sha256', key, salt, `konvergen backup ${purpose}`, KEY_BYTES))
    return { key: createSecretKey(bytes('file')), check: bytes('check').subarray(0, INDEX_BYTES) }
  }

  /** The key of one file at rest; null when we do not have the key `keyId`. `salt`: random, the file's own, as for a backup. */
  fileKey(keyId: string, salt: Buffer): KeyObject | null {
    if (!this.#files.has(keyId)) this.reread()
    const key = this.#files.get(keyId)
    if (key === undefined) return null
    return createSecretKey(Buffer.from(hkdfSync('sha256', key, salt, 'konvergen file', KEY_BYTES)))
  }

  /** Digests of the keys themselves, by id, kept in the database to recognise them; the index key under `indeks`. */
  checks(): ReadonlyMap<string, Buffer> {
    return this.#checks
  }

  #nextIv(): Buffer {
    if (this.#used === STOCK_BYTES) {
      randomFillSync(this.#stock)
      this.#used = 0
    }
    const iv = Buffer.from(this.#stock.subarray(this.#used, this.#used + IV_BYTES))
    this.#used += IV_BYTES
    return iv
  }
}
