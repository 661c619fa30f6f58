/**
 * Reads a backup file: finds its key, opens its seals, unpacks it and hands its parts on. Checking a file is reading it all and keeping
 * nothing.
 */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import type { KeyRing } from '../crypto/key-ring.ts'
import type { AppliedMigration } from '../database/migrate.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { type BackupHeader, type ReadHeader, readHeader } from './backup-header.ts'
import { type BackupManifest, decodeRecords } from './records.ts'
import { BackupBroken, unsealStream } from './seal-stream.ts'
import { type PartTakers, takeParts } from './take-parts.ts'

export interface BackupFile {
  readonly path: string
  readonly header: BackupHeader
  /** Throws StartFailure. What a taker throws passes through. */
  readonly read: (takers: PartTakers, signal?: AbortSignal) => Promise<BackupManifest>
}

const PIECE_BYTES = 256 * 1024
/** Errors of the file itself: a disk that is pulled out, a bad sector. */
const READING = new Set(['EIO', 'ENOENT', 'EACCES', 'EBADF', 'ENXIO'])

function inWords(path: string, error: unknown): unknown {
  if (error instanceof BackupBroken) return new StartFailure('cadangan-rusak', { berkas: path, sebab: error.message }, { cause: error })
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === 'read' && READING.has(code ?? '')) {
    return new StartFailure('cadangan-tidak-terbaca', { berkas: path, sebab: reasonOf(error) }, { cause: error })
  }
  return error
}

function fileKey(path: string, header: ReadHeader, ring: KeyRing) {
  const found = ring.backupKey(header.keyId, Buffer.from(header.salt, 'base64'))
  if (found === null || !found.check.equals(Buffer.from(header.check, 'base64')))
    throw new StartFailure('cadangan-kunci-lain', { berkas: path })
  return found.key
}

/** Refuses what is no backup, and the wrong keys, before anything else is done. */
export async function openBackup(path: string, ring: KeyRing): Promise<BackupFile> {
  const header = await readHeader(path)
  const seal = { key: fileKey(path, header, ring), head: header.bytes }
  const read = async (takers: PartTakers, signal?: AbortSignal): Promise<BackupManifest> => {
    let manifest: BackupManifest | null = null
    try {
      await pipeline(
        createReadStream(path, { start: header.bytes.length, highWaterMark: PIECE_BYTES }),
        (sealed: AsyncIterable<Buffer>) => unsealStream(sealed, seal),
        createZstdDecompress({ chunkSize: PIECE_BYTES }),
        async (plain: AsyncIterable<Buffer>) => {
          manifest = await takeParts(decodeRecords(plain), takers)
        },
        signal === undefined ? {} : { signal },
      )
    } catch (error) {
      throw inWords(path, error)
    }
    if (manifest === null) throw new StartFailure('cadangan-rusak', { berkas: path, sebab: 'manifest' })
    return manifest
  }
  return { path, header, read }
}

export interface CheckedBackup {
  readonly header: BackupHeader
  readonly migrations: readonly AppliedMigration[]
  readonly manifest: BackupManifest
}

async function drain(content: AsyncIterable<Buffer>): Promise<void> {
  const pieces = content[Symbol.asyncIterator]()
  while ((await pieces.next()).done !== true) continue
}

/** Reads the whole file: seals, counts and digests. No database is needed. */
export async function checkBackup(path: string, ring: KeyRing, signal?: AbortSignal): Promise<CheckedBackup> {
  const file = await openBackup(path, ring)
  let migrations: readonly AppliedMigration[] = []
  const takers: PartTakers = {
    start: async (start) => {
      migrations = start.migrations
      return Promise.resolve()
    },
    table: (_table, content) => drain(content),
    file: (_file, content) => drain(content),
  }
  const manifest = await file.read(takers, signal)
  return { header: file.header, migrations, manifest }
}
