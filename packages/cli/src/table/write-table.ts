/**
 * A csv table written row by row, under another name until it is whole.
 */
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

const NEEDS_QUOTES = /[",\n\r]/

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export interface TableWriter {
  readonly write: (rows: readonly (readonly string[])[]) => Promise<void>
  /** Gives the table its name. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>
}

async function openDraft(file: string, draft: string, terminal: Terminal): Promise<WriteStream> {
  try {
    const stream = createWriteStream(draft)
    await once(stream, 'open')
    return stream
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    throw new CommandFailed(say(terminal, `${file} tidak dapat ditulis (${code}).`, `${file} cannot be written (${code}).`))
  }
}

/** A place that cannot be written to ends the command in words. */
export async function openTableWriter(file: string, terminal: Terminal): Promise<TableWriter> {
  const draft = `${file}.sebagian`
  const stream = await openDraft(file, draft, terminal)
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

/** A table that is held in memory, all or none of it. */
export async function writeTable(file: string, rows: readonly (readonly string[])[], terminal: Terminal): Promise<void> {
  const writer = await openTableWriter(file, terminal)
  try {
    await writer.write(rows)
    await writer.finish()
  } catch (error) {
    await writer.discard()
    throw error
  }
}
