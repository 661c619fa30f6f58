/**
 * Where the keys are: one file beside the database and never in it, `kunci.json` in the data folder or wherever KONVERGEN_KEYS says. Only its
 * owner may read it. Whoever has both the database and this file can read names; whoever has lost it can not, so it is backed up apart.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accountName } from '../database/embedded/account.ts'
import { refuseFolder } from '../refuse-folder.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { KEY_BYTES, KeyRing, type Keys } from './key-ring.ts'

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

function parse(text: string): Keys {
  const { versi, sekarang, kunci, indeks } = JSON.parse(text) as KeyFile
  if (versi !== VERSION) throw new TypeError(`version ${versi}`)
  const keys = new Map(Object.entries(kunci).map(([id, key]) => [id, bytesOf(key)]))
  if (!keys.has(sekarang)) throw new TypeError(`no key ${sekarang}`)
  return { current: sekarang, keys, index: bytesOf(indeks) }
}

/**
 * The keys themselves, for a recovery sheet and for bringing a backup back. null when there is no such file. Refuses one that is damaged, and
 * one that others may read unless `anyMode` (a copy on a USB disk has no owner).
 */
export function readRawKeys(path: string, { anyMode = false }: { anyMode?: boolean } = {}): Keys | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!anyMode && (found.mode & OTHERS) !== 0) throw new StartFailure('kunci-data-terbuka', { berkas: path })
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new StartFailure('kunci-data-rusak', { berkas: path, sebab: reasonOf(error) }, { cause: error })
  }
}

/** null when there is no such file. Refuses one that others may read, or that is damaged. */
export function readKeyFile(path: string): KeyRing | null {
  const keys = readRawKeys(path)
  return keys === null ? null : new KeyRing(keys, () => readRawKeys(path))
}

function contentOf({ current, keys, index }: Keys): KeyFile {
  const kunci = Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')]))
  return { versi: VERSION, sekarang: current, kunci, indeks: index.toString('base64') }
}

/** Of the data folder the usual is said; another place was asked for by name. */
function refuse(path: string, data: string, error: unknown): never {
  if (dirname(path) === data) refuseFolder(data, accountName(null), 1, error)
  throw new StartFailure('kunci-data-tak-tertulis', { berkas: path, sebab: reasonOf(error) }, { cause: error })
}

function writeNew(path: string, keys: Keys): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, `${JSON.stringify(contentOf(keys), null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes keys where there is no file yet. False: there is one, and it was left alone. */
export function writeKeyFile(path: string, data: string, keys: Keys): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeNew(path, keys)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return refuse(path, data, error)
  }
}

/** Other keys in the place of those that are there: written whole beside them first, so that at no moment there are none. */
export function replaceKeyFile(path: string, data: string, keys: Keys): void {
  const beside = `${path}.baru`
  try {
    rmSync(beside, { force: true })
    writeNew(beside, keys)
    renameSync(beside, path)
  } catch (error) {
    refuse(path, data, error)
  }
}

/** Makes a file of new keys in the data folder, or wherever `path` is; where another start made one in the same moment, that one is taken. */
export function createKeyFile(path: string, data: string): KeyRing {
  writeKeyFile(path, data, { current: 'k1', keys: new Map([['k1', randomBytes(KEY_BYTES)]]), index: randomBytes(KEY_BYTES) })
  const ring = readKeyFile(path)
  if (ring === null) throw new StartFailure('kunci-data-rusak', { berkas: path, sebab: 'ENOENT' })
  return ring
}
