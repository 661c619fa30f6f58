/** What the scan of bytes understands by itself, before hucre is called to help. */

import { inflateEntry } from '../../../src/workbook/inflate-entry.ts'
import type { StreamedRow } from '../../../src/workbook/sheet.ts'
import { askHucre } from '../../../src/workbook/sheet-bytes/ask-hucre.ts'
import type { BookFacts } from '../../../src/workbook/sheet-bytes/book-facts.ts'
import { SheetScan } from '../../../src/workbook/sheet-bytes/scan-sheet.ts'
import { readZipDirectory } from '../../../src/workbook/zip-directory.ts'
import { given } from '../../given.ts'
import { bookOf } from './book-of.ts'

export interface Scanned {
  readonly rows: readonly StreamedRow[]
  readonly isWhole: boolean
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

/** What the workbook of `bookOf` says outside of its sheet. */
export async function factsOfBook(): Promise<BookFacts> {
  const bytes = bookOf('<worksheet><sheetData/></worksheet>')
  return given(await askHucre(bytes, given(readZipDirectory(bytes)), 0, inflateEntry)).facts
}

/** `size` of the pieces in which the sheet arrives, `step` after how many bytes each it is looked at. */
export async function scanned(sheet: string | Uint8Array, facts: BookFacts, size = 1000, step = 1): Promise<Scanned> {
  const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet
  const scan = new SheetScan(inPieces(bytes, size), bytes.length, facts, step)
  const rows: StreamedRow[] = []
  for await (const batch of scan.batches()) rows.push(...batch)
  return { rows, isWhole: scan.isWhole }
}
