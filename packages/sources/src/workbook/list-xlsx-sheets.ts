/**
 * The names of the sheets of an xlsx, without opening any of them: from `xl/workbook.xml` (ECMA-376 part 1, 18.2.19), in its order.
 */
import { inflateEntry } from './inflate-entry.ts'
import type { ZipEntry } from './zip-directory.ts'

export interface SheetName {
  readonly name: string
  readonly hidden: boolean
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g
const NAME = /\sname="([^"]*)"|\sname='([^']*)'/
const HIDDEN = /\sstate=["'](?:hidden|veryHidden)["']/
/** Only sheets with a relation have content; the reader counts these alone. */
const RELATION = /:id=["']rId|\sr:id=/
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** A workbook's table of contents is small; whatever is larger is none. */
const LONGEST = 1_000_000

export async function listXlsxSheets(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<SheetName[]> {
  const entry = entries.find(({ name }) => /^xl\/workbook\d*\.xml$/.test(name))
  if (entry === undefined) return []
  const decoder = new TextDecoder()
  let xml = ''
  for await (const piece of inflateEntry(bytes, entry)) {
    xml += decoder.decode(piece, { stream: true })
    if (xml.length > LONGEST) break
  }
  return (xml.match(SHEET) ?? []).flatMap((tag) => {
    const name = NAME.exec(tag)
    const written = name?.[1] ?? name?.[2] ?? ''
    return written === '' || !RELATION.test(tag) ? [] : [{ name: decodeEntities(written), hidden: HIDDEN.test(tag) }]
  })
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
  })
}
