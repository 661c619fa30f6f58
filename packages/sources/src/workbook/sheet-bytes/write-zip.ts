/**
 * A zip container out of parts that are packed already. Layout: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
 */
import type { ZipEntry } from '../zip-directory.ts'

export interface ZipPart extends Omit<ZipEntry, 'dataStart' | 'compressedBytes'> {
  readonly packed: Uint8Array
}

const LOCAL_HEADER = 0x04034b50
const LOCAL_LENGTH = 30
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_LENGTH = 46
const END_OF_DIRECTORY = 0x06054b50
const END_LENGTH = 22

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const named = parts.map((part) => ({ part, name: new TextEncoder().encode(part.name) }))
  const size = named.reduce(
    (sum, { part, name }) => sum + LOCAL_LENGTH + DIRECTORY_LENGTH + 2 * name.length + part.packed.length,
    END_LENGTH,
  )
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  const starts: number[] = []
  let at = 0
  const put = (content: Uint8Array): void => {
    bytes.set(content, at)
    at += content.length
  }
  for (const { part, name } of named) {
    starts.push(at)
    view.setUint32(at, LOCAL_HEADER, true)
    writeCommon(view, at + 4, part, name.length)
    at += LOCAL_LENGTH
    put(name)
    put(part.packed)
  }
  const directory = at
  for (const [index, { part, name }] of named.entries()) {
    view.setUint32(at, DIRECTORY_ENTRY, true)
    writeCommon(view, at + 6, part, name.length)
    view.setUint32(at + 42, starts[index] ?? 0, true)
    at += DIRECTORY_LENGTH
    put(name)
  }
  view.setUint32(at, END_OF_DIRECTORY, true)
  view.setUint16(at + 8, parts.length, true)
  view.setUint16(at + 10, parts.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

function writeCommon(view: DataView, at: number, { method, crc32, packed, uncompressedBytes }: ZipPart, nameLength: number): void {
  view.setUint16(at + 4, method, true)
  view.setUint32(at + 10, crc32, true)
  view.setUint32(at + 14, packed.length, true)
  view.setUint32(at + 18, uncompressedBytes, true)
  view.setUint16(at + 22, nameLength, true)
}
