/**
 * The same as `inflate-entry.ts` by Node's own zlib, for the worker that reads long lists: pieces of 128 KB instead of 16 take a third of the time.
 */
import { createInflateRaw } from 'node:zlib'
import { inflateEntry } from './inflate-entry.ts'
import type { ZipEntry } from './zip-directory.ts'

const PIECE_BYTES = 128 * 1024

export async function* inflateInNode(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) {
    yield* inflateEntry(bytes, entry)
    return
  }
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES })
  inflate.end(bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedBytes))
  for await (const piece of inflate) yield piece as Uint8Array
  // zlib stops at the end of what it understands; the streams of the web take more behind it for damage, and so do we.
  if (inflate.bytesWritten !== entry.compressedBytes) throw new Error('more bytes than were packed')
}
