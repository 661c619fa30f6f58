/**
 * The table of contents of a zip container, read without opening any part of it: enough to tell an xlsx from a docx and to refuse a zip
 * bomb before it swells. Layout: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */

export interface ZipEntry {
  readonly name: string
  readonly compressedBytes: number
  readonly uncompressedBytes: number
  /** 0 = stored, 8 = deflated. */
  readonly method: number
  /** Check sum of what it swells to; 0 = none. */
  readonly crc32: number
  /** Where its data begin. */
  readonly dataStart: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
/** Stands where a zip64 record holds the true number: 4 GB and more, which no recap has. */
const ZIP64 = 0xffffffff

/** null when the directory is missing, cut off or contradicts itself. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(bytes, view, at, nameLength)
    if (entry === null) return null
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry | null {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  const compressedBytes = view.getUint32(at + 20, true)
  const uncompressedBytes = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (compressedBytes === ZIP64 || uncompressedBytes === ZIP64) return null
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) return null
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (dataStart + compressedBytes > bytes.length) return null
  // A part that claims to be empty but says that its true size follows it hides its size: nobody honest writes that.
  const sizeFollows = (view.getUint16(at + 8, true) & 8) !== 0
  if (!name.endsWith('/') && sizeFollows && compressedBytes === 0) return null
  if (uncompressedBytes === 0 && compressedBytes > 2) return null
  const method = view.getUint16(at + 10, true)
  return { name, compressedBytes, uncompressedBytes, method, crc32: view.getUint32(at + 16, true), dataStart }
}
