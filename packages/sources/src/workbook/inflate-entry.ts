/**
 * One part of a zip container, piece by piece as it inflates, so that whoever reads it can stop at any point.
 */
import type { ZipEntry } from './zip-directory.ts'

/** Throws where the packed bytes are damaged. */
export type Inflate = (bytes: Uint8Array, entry: ZipEntry) => AsyncIterable<Uint8Array>

export async function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = bytes.slice(entry.dataStart, entry.dataStart + entry.compressedBytes)
  if (entry.method === 0) {
    yield packed
    return
  }
  const source = new Blob([packed]).stream()
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
