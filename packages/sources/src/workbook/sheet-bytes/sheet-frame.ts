/**
 * What stands in a sheet before its rows and behind them. Neither matters for its cells, but both must be such that nothing in them can be taken
 * for rows, or rows for something else: no comments, no declarations, no quotes but double ones, and nowhere the name of the table of rows.
 */

/** UTF-8's byte order mark, read as single bytes; then XML's first line. */
const HEAD = /(?:\u00EF\u00BB\u00BF)?(?:<\?xml[^<>?]*\?>)?[^<]*/y
const TAG = /<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"]*")*\s*\/?>[^<]*/y
const DATA = '<sheetData>'
const DATA_NAME = 'sheetData'
/** The columns of a sheet may all be described before its rows. */
export const LONGEST_HEAD = 256 * 1024

/** One letter a byte: names of tags are ASCII, and nothing else is looked at. */
const decoder = new TextDecoder('latin1')

/** Where the first row may stand; null when it cannot be said, or not yet. */
export function startOfRows(bytes: Uint8Array): number | null {
  const text = decoder.decode(bytes.subarray(0, LONGEST_HEAD))
  HEAD.lastIndex = 0
  HEAD.exec(text)
  let at = HEAD.lastIndex
  while (!text.startsWith(DATA, at)) {
    TAG.lastIndex = at
    const tag = TAG.exec(text)?.[0]
    if (tag === undefined || tag.includes(DATA_NAME)) return null
    at = TAG.lastIndex
  }
  return at + DATA.length
}

/** Watches that no second table of rows follows the first. */
export class RestOfSheet {
  #last = ''
  holdsRows = false

  look(bytes: Uint8Array): void {
    const text = this.#last + decoder.decode(bytes)
    this.holdsRows ||= text.includes(DATA_NAME)
    this.#last = text.slice(-DATA_NAME.length)
  }
}
