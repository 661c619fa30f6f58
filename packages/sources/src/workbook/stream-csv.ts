/**
 * A csv file of any length, read in batches of rows as texts: memory stays the same for a thousand rows and for a million. For tables of
 * measurements that a command scores on the way; recaps are read whole by `read-csv.ts`.
 */
import { detectDelimiter, streamCsvRows } from 'hucre/csv'

/** End of the last whole line of `text`: a line break inside quotes ends nothing. 0 = no whole line yet. */
export function endOfLastLine(text: string): number {
  let end = 0
  let inside = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 34) inside = !inside
    else if (code === 10 && !inside) end = i + 1
  }
  return end
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  for (const cells of streamCsvRows(text, { delimiter, typeInference: false })) rows.push(cells.map((cell) => String(cell ?? '')))
  return rows
}

/** Batches in file order; the heading is the first row of the first batch. A byte-order mark is dropped. */
export async function* csvBatches(chunks: AsyncIterable<string>): AsyncGenerator<string[][]> {
  let waiting = ''
  let delimiter: string | null = null
  for await (const chunk of chunks) {
    waiting += chunk
    const end = endOfLastLine(waiting)
    if (end === 0) continue
    const whole = waiting.slice(0, end)
    delimiter ??= detectDelimiter(whole)
    yield rowsOf(whole, delimiter)
    waiting = waiting.slice(end)
  }
  if (waiting.trim() !== '') yield rowsOf(waiting, delimiter ?? detectDelimiter(waiting))
}
