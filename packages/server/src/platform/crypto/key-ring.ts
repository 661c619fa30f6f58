/**
 * Sealing and blind indexes. What is sealed can be read only with the key whose id stands beside it, and only in the place it was sealed for
 * (AES-256-GCM, NIST SP 800-38D; the place is the associated data). A blind index is a keyed digest (HMAC-SHA-256): equal texts have equal
 * digests, so that a person is found again, and nobody without the key can try out the sixteen digits of a NIK.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto'

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
export type IndexKind = 'nik' | 'nik12' | 'nama' | 'isi' | 'coba'

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
  readonly currentId: string
  readonly ids: readonly string[]
  // Key objects: a key given as bytes is wrapped anew for every call, which costs four times the cipher.
  readonly #sealing: ReadonlyMap<string, KeyObject>
  readonly #backup: ReadonlyMap<string, Buffer>
  readonly #files: ReadonlyMap<string, Buffer>
  readonly #checks: ReadonlyMap<string, Buffer>
  readonly #index: KeyObject
  readonly #trail: KeyObject
  readonly #stock = Buffer.alloc(STOCK_BYTES)
  #used = STOCK_BYTES

  constructor({ current, keys, index }: Keys) {
    if (!keys.has(current)) throw new TypeError(`no key ${current}`)
    this.currentId = current
    this.ids = [...keys.keys()]
    this.#sealing = new Map([...keys].map(([id, key]) => [id, createSecretKey(derive(key, 'seal'))]))
    this.#backup = new Map([...keys].map(([id, key]) => [id, derive(key, 'backup')]))
    this.#files = new Map([...keys].map(([id, key]) => [id, derive(key, 'file')]))
    this.#checks = new Map([...keys, ['indeks', index] as const].map(([id, key]) => [id, derive(key, 'check')]))
    this.#index = createSecretKey(derive(index, 'index'))
    // Of the key that never changes: a chain must be read whole years later.
    this.#trail = createSecretKey(derive(index, 'trail'))
  }

  /** `place`: what and where it is, e.g. `anak|76.01|<id>`; the same words open it. */
  seal(plain: Uint8Array, place: string): Sealed {
    const key = this.#sealing.get(this.currentId)
    if (key === undefined) throw new TypeError(`no key ${this.currentId}`)
    const iv = this.#nextIv()
    const cipher = createCipheriv(CIPHER, key, iv)
    cipher.setAAD(Buffer.from(place))
    const bytes = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { keyId: this.currentId, bytes }
  }

  unseal({ keyId, bytes }: Sealed, place: string): Buffer {
    const key = this.#sealing.get(keyId)
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
    return createHmac('sha256', this.#index)
      .update(`${kind}|${kab}|${text}`)
      .digest('hex')
      .slice(0, 2 * INDEX_BYTES)
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
