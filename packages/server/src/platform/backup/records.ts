/**
 * What a backup is made of, before it is compressed and sealed: what was run on the database, then each table and each document with its
 * content and its digest, at last the list of all that must be there. In bytes: kind (1), length (4), then JSON or content.
 */
import type { TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import type { SequenceState } from '../database/list-tables.ts'
import type { AppliedMigration } from '../database/migrate.ts'
import type { Digest } from './content-digest.ts'
import { BackupBroken } from './seal-stream.ts'

export interface BackupManifest {
  readonly tables: readonly ({ readonly name: string } & Digest)[]
  readonly sequences: readonly SequenceState[]
  /** `sha256`: of the list of all documents with their digests. */
  readonly documents: { readonly count: number; readonly bytes: number; readonly sha256: string }
  /** Documents that were there when the list was made and gone when they were to be read. */
  readonly vanished: readonly string[]
  /** Where each trail ended; absent in backups from before it was kept. */
  readonly trailEnds?: readonly TrailEnd[]
}

export type BackupRecord =
  | { readonly kind: 'start'; readonly migrations: readonly AppliedMigration[] }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'content'; readonly bytes: Buffer }
  | { readonly kind: 'end'; readonly digest: Digest }
  | { readonly kind: 'manifest'; readonly manifest: BackupManifest }

const CONTENT = 0
const WORDS = 1
const HEAD_BYTES = 5
const TOGETHER_BYTES = 256 * 1024

function headOf(kind: number, length: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt8(kind)
  head.writeUInt32BE(length, 1)
  return head
}

/** Small records go on together: each piece costs the compressor a journey to another thread. */
export async function* encodeRecords(records: AsyncIterable<BackupRecord>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let held = 0
  for await (const record of records) {
    const isContent = record.kind === 'content'
    const bytes = isContent ? record.bytes : Buffer.from(JSON.stringify(record))
    pieces.push(headOf(isContent ? CONTENT : WORDS, bytes.length), bytes)
    held += HEAD_BYTES + bytes.length
    if (held >= TOGETHER_BYTES) {
      yield Buffer.concat(pieces)
      ;[pieces, held] = [[], 0]
    }
  }
  yield Buffer.concat(pieces)
}

function decode(kind: number, bytes: Buffer): BackupRecord {
  return kind === CONTENT ? { kind: 'content', bytes } : (JSON.parse(bytes.toString('utf8')) as BackupRecord)
}

export async function* decodeRecords(source: AsyncIterable<Buffer>): AsyncGenerator<BackupRecord> {
  let held = Buffer.alloc(0)
  for await (const bytes of source) {
    held = Buffer.concat([held, bytes])
    let at = 0
    while (held.length - at >= HEAD_BYTES) {
      const end = at + HEAD_BYTES + held.readUInt32BE(at + 1)
      if (held.length < end) break
      yield decode(held.readUInt8(at), held.subarray(at + HEAD_BYTES, end))
      at = end
    }
    held = held.subarray(at)
  }
  if (held.length > 0) throw new BackupBroken('half a record')
}
