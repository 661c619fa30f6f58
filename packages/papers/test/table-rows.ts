/**
 * The rows of all tables of a Word file, or of slides: cell by cell, as a reader sees them.
 */
import { partOf, partsOf } from './docx-words.ts'

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** `prefix`: `w` in Word, `a` on slides. */
function rowsIn(xml: string, prefix: 'w' | 'a'): string[][] {
  const rows = xml.match(new RegExp(`<${prefix}:tr[ >].*?</${prefix}:tr>`, 'gs')) ?? []
  return rows.map((row) => (row.match(new RegExp(`<${prefix}:tc[ >].*?</${prefix}:tc>`, 'gs')) ?? []).map((cell) => plain(cell).trim()))
}

export function docxRows(docx: Uint8Array): string[][] {
  return rowsIn(partOf(docx, 'word/document.xml'), 'w')
}

export function pptxRows(pptx: Uint8Array): string[][] {
  return partsOf(pptx)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap((name) => rowsIn(partOf(pptx, name), 'a'))
}
