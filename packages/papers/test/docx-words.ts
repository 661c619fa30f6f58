/**
 * What stands in a Word file: its words as a reader sees them, and the names of its parts.
 */
import { inflateRawSync } from 'node:zlib'

const DIRECTORY_ENTRY = 0x02_01_4b_50

interface Entry {
  readonly name: string
  readonly size: number
  readonly local: number
}

/** The directory at the end of a zip file (APPNOTE 4.3.12): sizes at 20, lengths of name, extra and comment from 28, place at 42, name at 46. */
function entriesOf(zip: Buffer): Entry[] {
  const entries: Entry[] = []
  let at = zip.readUInt32LE(zip.length - 6)
  while (at + 4 <= zip.length && zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [length, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + length),
      size: zip.readUInt32LE(at + 20),
      local: zip.readUInt32LE(at + 42),
    })
    at += 46 + length + extra + comment
  }
  return entries
}

export function partsOf(docx: Uint8Array): string[] {
  return entriesOf(Buffer.from(docx)).map(({ name }) => name)
}

export function partOf(docx: Uint8Array, wanted: string): string {
  const zip = Buffer.from(docx)
  const entry = entriesOf(zip).find(({ name }) => name === wanted)
  if (entry === undefined) throw new RangeError(`the file has no ${wanted}`)
  const from = entry.local + 30 + zip.readUInt16LE(entry.local + 26) + zip.readUInt16LE(entry.local + 28)
  return inflateRawSync(zip.subarray(from, from + entry.size)).toString('utf8')
}

/** A line for each paragraph. */
export function wordsOf(docx: Uint8Array, part = 'word/document.xml'): string {
  return partOf(docx, part)
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
