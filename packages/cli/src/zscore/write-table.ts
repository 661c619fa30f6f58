/**
 * A csv table written row by row, under another name until it is whole.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

const NEEDS_QUOTES = /[",\n\r]/

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export interface TableWriter {
  readonly write: (rows: readonly (readonly string[])[]) => Promise<void>
  /** Gives the table its name. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

export async function openTableWriter(file: string): Promise<TableWriter> {
  const draft = `${file}.sebagian`
  const stream = createWriteStream(draft)
  await once(stream, 'open')
  const end = async (): Promise<void> => {
    stream.end()
    await once(stream, 'close')
  }
  return {
    write: async (rows) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')
      if (!stream.write(text)) await once(stream, 'drain')
    },
    finish: async () => {
      await end()
      await rename(draft, file)
    },
    discard: async () => {
      await end()
      await rm(draft, { force: true })
    },
  }
}
