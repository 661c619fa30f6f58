/**
 * What stands in the clear at the beginning of a backup file: which key opens it, when and by which version it was made. Nothing of a
 * district. It is sealed along with every chunk, so it cannot be exchanged either.
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { KeyRing } from '../crypto/key-ring.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'

/** Why it was made: by a person, by the daily round, or before an upgrade. */
export type BackupKind = 'tangan' | 'harian' | 'sebelum-pembaruan'

export interface BackupHeader {
  readonly kind: BackupKind
  /** ISO moment. */
  readonly at: string
  /** Of the program that made it. */
  readonly version: string
  readonly keyId: string
  /** base64. */
  readonly salt: string
  /** By which the right key is recognised, base64. */
  readonly check: string
}

/** The file's first bytes; the digit is the format. */
const MAGIC = Buffer.from('KVBAK1\n\0')
const MAGIC_FAMILY = MAGIC.subarray(0, 5)
const LENGTH_BYTES = 2
const LONGEST = 4096
const SALT_BYTES = 32

export interface ReadHeader extends BackupHeader {
  /** Its bytes as they stand in the file; the chunks begin after them. */
  readonly bytes: Buffer
}

export function makeHeader(facts: Pick<BackupHeader, 'kind' | 'at' | 'version'>, ring: KeyRing): ReadHeader {
  const salt = randomBytes(SALT_BYTES)
  const own = ring.backupKey(ring.currentId, salt)
  if (own === null) throw new TypeError(`no key ${ring.currentId}`)
  const header = { ...facts, keyId: ring.currentId, salt: salt.toString('base64'), check: own.check.toString('base64') }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt16BE(text.length)
  return { ...header, bytes: Buffer.concat([MAGIC, length, text]) }
}

async function readBytes(file: FileHandle, length: number, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

async function parse(file: FileHandle, berkas: string): Promise<ReadHeader> {
  const start = await readBytes(file, MAGIC.length + LENGTH_BYTES, 0)
  if (!start.subarray(0, MAGIC_FAMILY.length).equals(MAGIC_FAMILY) || start.length < MAGIC.length + LENGTH_BYTES) {
    throw new StartFailure('cadangan-bukan', { berkas })
  }
  const length = start.readUInt16BE(MAGIC.length)
  const text = await readBytes(file, Math.min(length, LONGEST), start.length)
  const header = readJson(text, berkas)
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw new StartFailure('cadangan-format-lain', { berkas, versi: header.version })
  return { ...header, bytes: Buffer.concat([start, text]) }
}

function readJson(text: Buffer, berkas: string): BackupHeader {
  try {
    return JSON.parse(text.toString('utf8')) as BackupHeader
  } catch (error) {
    throw new StartFailure('cadangan-bukan', { berkas }, { cause: error })
  }
}

export async function readHeader(path: string): Promise<ReadHeader> {
  let file: FileHandle | null = null
  try {
    file = await open(path, 'r')
    return await parse(file, path)
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure('cadangan-tidak-terbaca', { berkas: path, sebab: reasonOf(error) }, { cause: error })
  } finally {
    await file?.close()
  }
}
