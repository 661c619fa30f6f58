/**
 * A table on disk as batches of rows, whatever its length: `.csv`, or `.csv.gz`, known by its first two bytes and not by its name.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { csvBatches } from '@konvergen/sources/workbook/stream-csv.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

const CHUNK = 1 << 20

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}

async function* textOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file, { highWaterMark: CHUNK })
  const decoder = new TextDecoder()
  for await (const chunk of (await isGzip(file)) ? bytes.pipe(createGunzip({ chunkSize: CHUNK })) : bytes) {
    yield decoder.decode(chunk as Buffer, { stream: true })
  }
  yield decoder.decode()
}

/** The heading is the first row of the first batch. A file that cannot be opened ends the command in words. */
export async function* openTable(file: string, terminal: Terminal): AsyncGenerator<string[][]> {
  try {
    yield* csvBatches(textOf(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new CommandFailed(say(terminal, `Berkas ${file} tidak dapat dibaca (${code}).`, `The file ${file} could not be read (${code}).`))
  }
}
