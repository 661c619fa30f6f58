/**
 * What a file is, from its bytes alone. The ending of its name is never asked: e-PPGBM's ".xls" is an HTML table, and a photo renamed
 * ".xlsx" is still a photo.
 */
import { decodeText, unicodeKind } from './decode-text.ts'
import type { WorkbookKind } from './sheet.ts'
import { readZipDirectory } from './zip-directory.ts'

/** `jenis` names in words what a file is that is no table. */
export type Sniffed =
  | { readonly kind: WorkbookKind }
  | { readonly kind: 'kosong' | 'rusak' | 'terkunci' }
  | { readonly kind: 'lain'; readonly jenis: string }

const OTHER_FILES: readonly (readonly [jenis: string, start: string, at?: number])[] = [
  ['gambar PNG', '89504e470d0a1a0a'],
  ['gambar JPEG', 'ffd8ff'],
  ['gambar GIF', '47494638'],
  ['gambar BMP', '424d'],
  ['gambar TIFF', '49492a00'],
  ['gambar WebP', '57454250', 8],
  ['gambar HEIC atau video', '66747970', 4],
  ['dokumen PDF', '255044462d'],
  ['dokumen RTF', '7b5c727466'],
  ['arsip RAR', '526172211a07'],
  ['arsip 7-Zip', '377abcaf271c'],
  ['arsip GZip', '1f8b08'],
  ['program Windows', '4d5a9000'],
]

export function sniffKind(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'kosong' }
  if (startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506')) return sniffZip(bytes)
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return sniffCompound(bytes)
  if (isBareBiff(bytes)) return { kind: 'xls' }
  const other = OTHER_FILES.find(([, start, at]) => startsWith(bytes, start, at ?? 0))
  if (other !== undefined) return { kind: 'lain', jenis: other[0] }
  return sniffText(bytes)
}

function startsWith(bytes: Uint8Array, hex: string, at = 0): boolean {
  return (hex.match(/../g) ?? []).every((pair, index) => bytes[at + index] === Number.parseInt(pair, 16))
}

/** Excel 2 to 4 wrote its records without a container: BOF record 0x0009 with version 0, 2, 4 (or 8) and its short length. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = readZipDirectory(bytes)
  if (entries === null) return { kind: 'rusak' }
  const has = (start: string) => entries.some((entry) => entry.name.startsWith(start))
  if (has('xl/workbook.bin')) return { kind: 'lain', jenis: 'buku kerja biner Excel (.xlsb)' }
  if (has('xl/')) return { kind: 'xlsx' }
  if (has('word/')) return { kind: 'lain', jenis: 'dokumen Word' }
  if (has('ppt/')) return { kind: 'lain', jenis: 'presentasi PowerPoint' }
  const mime = entries.find((entry) => entry.name === 'mimetype')
  if (mime === undefined) return { kind: 'lain', jenis: 'arsip ZIP' }
  const kind = new TextDecoder().decode(bytes.subarray(mime.dataStart, mime.dataStart + mime.compressedBytes))
  return kind.includes('opendocument.spreadsheet') ? { kind: 'ods' } : { kind: 'lain', jenis: 'dokumen OpenDocument' }
}

/** Old Office container: its stream names are UTF-16 text in the file. */
function sniffCompound(bytes: Uint8Array): Sniffed {
  if (containsWide(bytes, 'EncryptedPackage')) return { kind: 'terkunci' }
  if (containsWide(bytes, 'Workbook') || containsWide(bytes, 'Book')) return { kind: 'xls' }
  return { kind: 'lain', jenis: containsWide(bytes, 'WordDocument') ? 'dokumen Word lama' : 'dokumen Office lama yang bukan Excel' }
}

function containsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])
  const first = wanted[0] as number
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function sniffText(bytes: Uint8Array): Sniffed {
  const sample = bytes.subarray(0, 100_000)
  if (unicodeKind(bytes) === null && sample.includes(0)) return { kind: 'lain', jenis: 'data biner' }
  const start = decodeText(sample).trimStart().slice(0, 50_000)
  if (start === '') return { kind: 'kosong' }
  if (!start.startsWith('<')) return { kind: 'csv' }
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && /<(?:\w+:)?Workbook\b/.test(start)) return { kind: 'xls' }
  if (/<table\b/i.test(decodeText(bytes))) return { kind: 'html' }
  return { kind: 'lain', jenis: 'halaman web tanpa tabel' }
}
