/**
 * The texts that the cells of a workbook only point to (ECMA-376 part 1, 18.4.9). A list of three hundred thousand families has two million of them: they stay the
 * bytes that they are in the file, and a text is made when a cell points to it. Understood is what programs write, `<si><t>…</t></si>`; anything else is left to hucre.
 */
import type { Inflate } from '../inflate-entry.ts'
import type { SheetCell } from '../sheet.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { afterBlanks, bytesOf, holdsAt, LESS_THAN } from './ascii.ts'
import { cellOfBytes, type SharedTexts } from './book-facts.ts'
import { GUARD_BYTES } from './byte-window.ts'
import { checkSum } from './check-sum.ts'
import { KnownCells } from './known-cells.ts'
import { NOWHERE, TagScanner } from './scan-tag.ts'

/** Larger tables are none that an office has. */
const LARGEST = 512 * 1024 * 1024
const HEAD = /^(?:\u00EF\u00BB\u00BF)?(?:<\?xml[^<>?]*\?>)?\s*<sst(?:\s+[\w:.-]+="[^"<>&]*")*\s*>/
const LONGEST_HEAD = 4096
const ITEM = bytesOf('<si>')
const ITEM_END = bytesOf('</si>')
const TEXT = bytesOf('<t')
const TEXT_END = bytesOf('</t>')
const TABLE_END = bytesOf('</sst>')
const FIRST_TEXTS = 4096

const noDates = (): Date => new Date(Number.NaN)

class TextTable implements SharedTexts {
  readonly #bytes: Uint8Array
  /** Where each text begins and ends, one after the other. */
  #places = new Uint32Array(2 * FIRST_TEXTS)
  #count = 0
  readonly #known = new KnownCells((meaning, written) => cellOfBytes(meaning, written, noDates))

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  add(from: number, to: number): void {
    if (2 * this.#count === this.#places.length) {
      const wider = new Uint32Array(2 * this.#places.length)
      wider.set(this.#places)
      this.#places = wider
    }
    this.#places[2 * this.#count] = from
    this.#places[2 * this.#count + 1] = to
    this.#count++
  }

  at(number: number): SheetCell | null | undefined {
    if (number >= this.#count) return undefined
    const [from, to] = [this.#places[2 * number] as number, this.#places[2 * number + 1] as number]
    if (from === to) return null
    let hash = 0
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (this.#bytes[at] as number)) | 0
    return this.#known.of('text', this.#bytes, from, to, hash)
  }
}

/** With a guard behind the last byte; null where the part is not what it says that it is. */
async function unpacked(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Promise<Uint8Array | null> {
  const { uncompressedBytes: size, crc32 } = entry
  if (size > LARGEST) return null
  const all = new Uint8Array(size + GUARD_BYTES)
  let length = 0
  for await (const piece of inflate(bytes, entry)) {
    if (length + piece.length > size) return null
    all.set(piece, length)
    length += piece.length
  }
  if (length !== size || (crc32 !== 0 && checkSum(all.subarray(0, size)) !== crc32)) return null
  all[size] = LESS_THAN
  return all
}

/** Throws like `inflate` where the part is damaged; null where anything stands in it that is not understood for certain. */
export async function scanSharedTexts(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Promise<SharedTexts | null> {
  const all = await unpacked(bytes, entry, inflate)
  if (all === null) return null
  const head = HEAD.exec(new TextDecoder('latin1').decode(all.subarray(0, LONGEST_HEAD)))
  if (head === null) return null
  const table = new TextTable(all)
  const tag = new TagScanner()
  for (let at = afterBlanks(all, head[0].length); ; at = afterBlanks(all, at)) {
    if (holdsAt(all, at, TABLE_END)) return afterBlanks(all, at + TABLE_END.length) === entry.uncompressedBytes ? table : null
    if (!holdsAt(all, at, ITEM) || !holdsAt(all, at + ITEM.length, TEXT)) return null
    const from = tag.skip(all, at + ITEM.length + TEXT.length)
    if (from === NOWHERE) return null
    let to = from
    if (!tag.isEmpty) {
      to = all.indexOf(LESS_THAN, from)
      if (!holdsAt(all, to, TEXT_END)) return null
    }
    const end = tag.isEmpty ? to : to + TEXT_END.length
    if (!holdsAt(all, end, ITEM_END)) return null
    table.add(from, to)
    at = end + ITEM_END.length
  }
}
