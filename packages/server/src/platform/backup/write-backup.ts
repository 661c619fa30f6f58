/**
 * Writes one backup file: gathered, compressed, sealed, on the disk for certain, read back, and only then given its name. Whatever happens
 * before, a kill -9 or a power cut included, leaves no file that looks like a backup.
 */
import { open, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import type { KeyRing } from '../crypto/key-ring.ts'
import { withSnapshot } from '../database/copy-table.ts'
import type { FileSource } from '../files/file-store.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { clearPartials, namesFor } from './backup-folder.ts'
import { type BackupHeader, type BackupKind, makeHeader, type ReadHeader } from './backup-header.ts'
import { gatherRecords } from './gather-records.ts'
import { checkBackup } from './read-backup.ts'
import { type BackupManifest, encodeRecords } from './records.ts'
import { sealStream } from './seal-stream.ts'

export interface BackupOrder {
  /** Owner of the tables: whoever sees every row. */
  readonly adminUrl: string
  /** Where the documents lie. */
  readonly documents: FileSource
  /** Exists. */
  readonly folder: string
  readonly ring: KeyRing
  readonly kind: BackupKind
  readonly version: string
  readonly now: Date
  /** Gives up and leaves nothing. */
  readonly signal?: AbortSignal | undefined
}

export interface MadeBackup {
  readonly path: string
  readonly bytes: number
  readonly header: BackupHeader
  readonly manifest: BackupManifest
}

const PIECE_BYTES = 256 * 1024

async function writeSealed(path: string, order: BackupOrder, header: ReadHeader): Promise<void> {
  const own = order.ring.backupKey(header.keyId, Buffer.from(header.salt, 'base64'))
  if (own === null) throw new TypeError(`no key ${header.keyId}`)
  const seal = { key: own.key, head: header.bytes }
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(header.bytes)
    await withSnapshot(order.adminUrl, (client) =>
      pipeline(
        Readable.from(encodeRecords(gatherRecords(client, order.documents)), { objectMode: false }),
        createZstdCompress({ chunkSize: PIECE_BYTES }),
        (plain: AsyncIterable<Buffer>) => sealStream(plain, seal),
        async (sealed: AsyncIterable<Buffer>) => {
          for await (const bytes of sealed) await file.writeFile(bytes)
        },
        order.signal === undefined ? {} : { signal: order.signal },
      ),
    )
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name itself must survive a power cut too. Some file systems of USB disks cannot do it for a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}

const WRITING = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG'])

function inWords(folder: string, error: unknown): StartFailure {
  if (error instanceof StartFailure) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const sebab = reasonOf(error)
  if (WRITING.has(code)) return new StartFailure('cadangan-tak-tertulis', { folder, sebab: code }, { cause: error })
  return new StartFailure('cadangan-gagal', { sebab }, { cause: error })
}

/** Throws StartFailure. */
export async function writeBackup(order: BackupOrder): Promise<MadeBackup> {
  const { folder, kind, version, now, ring } = order
  const { path, partial } = namesFor(folder, now)
  try {
    clearPartials(folder)
    await writeSealed(partial, order, makeHeader({ kind, version, at: now.toISOString() }, ring))
    const { header, manifest } = await checkBackup(partial, ring, order.signal)
    order.signal?.throwIfAborted()
    await rename(partial, path)
    await syncFolder(folder)
    return { path, bytes: (await stat(path)).size, header, manifest }
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw inWords(folder, error)
  }
}
