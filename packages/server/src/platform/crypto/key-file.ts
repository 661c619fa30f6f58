/**
 * Where the keys are: one file beside the database and never in it, `kunci.json` in the data folder or wherever KONVERGEN_KEYS says. Only its
 * owner may read it. Whoever has both the database and this file can read names; whoever has lost it can not, so it is backed up apart.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accountName } from '../database/embedded/account.ts'
import { refuseFolder } from '../refuse-folder.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { KEY_BYTES, KeyRing } from './key-ring.ts'

export const KEY_FILE = 'kunci.json'
const VERSION = 1
/** Bits of whoever is not the owner. */
const OTHERS = 0o077

interface KeyFile {
  readonly versi: number
  /** Id of the key that seals from now on. */
  readonly sekarang: string
  /** Key id → 32 bytes in base64. */
  readonly kunci: Readonly<Record<string, string>>
  /** The key of the blind indexes, which can not be changed without reading every person again. */
  readonly indeks: string
}

export function keyFilePath(data: string, env: NodeJS.ProcessEnv = process.env): string {
  return env.KONVERGEN_KEYS === undefined || env.KONVERGEN_KEYS === '' ? join(data, KEY_FILE) : env.KONVERGEN_KEYS
}

function bytesOf(text: unknown): Buffer {
  const bytes = Buffer.from(String(text), 'base64')
  if (bytes.length !== KEY_BYTES) throw new TypeError('a key is not 32 bytes long')
  return bytes
}

function parse(text: string): KeyRing {
  const { versi, sekarang, kunci, indeks } = JSON.parse(text) as KeyFile
  if (versi !== VERSION) throw new TypeError(`version ${versi}`)
  return new KeyRing({
    current: sekarang,
    keys: new Map(Object.entries(kunci).map(([id, key]) => [id, bytesOf(key)])),
    index: bytesOf(indeks),
  })
}

/** null when there is no such file. Refuses one that others may read, or that is damaged. */
export function readKeyFile(path: string): KeyRing | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  if ((found.mode & OTHERS) !== 0) throw new StartFailure('kunci-data-terbuka', { berkas: path })
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new StartFailure('kunci-data-rusak', { berkas: path, sebab: reasonOf(error) }, { cause: error })
  }
}

function freshKey(): string {
  return randomBytes(KEY_BYTES).toString('base64')
}

/** Of the data folder the usual is said; another place was asked for by name. */
function refuse(path: string, data: string, error: unknown): never {
  if (dirname(path) === data) refuseFolder(data, accountName(null), 1, error)
  throw new StartFailure('kunci-data-tak-tertulis', { berkas: path, sebab: reasonOf(error) }, { cause: error })
}

/** Makes a file of new keys in the data folder, or wherever `path` is; where another start made one in the same moment, that one is taken. */
export function createKeyFile(path: string, data: string): KeyRing {
  const content: KeyFile = { versi: VERSION, sekarang: 'k1', kunci: { k1: freshKey() }, indeks: freshKey() }
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = openSync(path, 'wx', 0o600)
    try {
      writeSync(file, `${JSON.stringify(content, null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') refuse(path, data, error)
  }
  const ring = readKeyFile(path)
  if (ring === null) throw new StartFailure('kunci-data-rusak', { berkas: path, sebab: 'ENOENT' })
  return ring
}
