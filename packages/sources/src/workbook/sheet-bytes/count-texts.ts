/**
 * How many texts a workbook's table of shared texts (ECMA-376 part 1, 18.4.9) may hold: at least as many as it does, without building any of them.
 */
import { inflateEntry } from '../inflate-entry.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { bytesOf } from './ascii.ts'

const ITEM = bytesOf('<si')

/** Throws like `inflateEntry` where the part is damaged; null when it swells beyond what it declares. */
export async function countSharedTexts(bytes: Uint8Array, entry: ZipEntry): Promise<number | null> {
  let count = 0
  let size = 0
  let matched = 0
  for await (const piece of inflateEntry(bytes, entry)) {
    size += piece.length
    if (size > entry.uncompressedBytes) return null
    for (const byte of piece) {
      if (byte === ITEM[matched]) matched++
      else matched = byte === ITEM[0] ? 1 : 0
      if (matched === ITEM.length) {
        count++
        matched = 0
      }
    }
  }
  return count
}
