/**
 * One result file, whole or not at all; a place that cannot be written to ends the command in words.
 */
import path from 'node:path'
import { writeOutputs } from './ansit/write-outputs.ts'
import { CommandFailed, say, type Terminal } from './terminal.ts'

export async function writeWhole(file: string, content: Uint8Array | string, terminal: Terminal): Promise<void> {
  try {
    await writeOutputs(path.dirname(file), [{ name: path.basename(file), content }])
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    throw new CommandFailed(say(terminal, `${file} tidak dapat ditulis (${code}).`, `${file} cannot be written (${code}).`))
  }
}
