/**
 * The recovery sheet as a file to print, readable by its owner alone. PDF or plain text, by the ending of its name.
 */
import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RecoverySheet } from '@konvergen/papers/recovery/recovery-words.ts'
import { keyFilePath, readRawKeys } from '@konvergen/server/platform/crypto/key-file.ts'
import { sheetLines } from '@konvergen/server/platform/crypto/recovery-sheet.ts'
import { StartFailure } from '@konvergen/server/platform/start-failure.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import { VERSION } from '../version.ts'

async function contentFor(file: string, sheet: RecoverySheet, terminal: Terminal): Promise<string | Uint8Array> {
  const ending = path.extname(file).toLowerCase()
  if (ending === '.pdf') return (await import('@konvergen/papers/recovery/write-pdf.ts')).writeRecoveryPdf(sheet)
  if (ending === '.txt') return (await import('@konvergen/papers/recovery/write-text.ts')).writeRecoveryText(sheet)
  throw new CommandFailed(
    say(terminal, 'Lembar pemulihan ditulis sebagai .pdf atau .txt.', 'The recovery sheet is written as .pdf or .txt.'),
  )
}

/** Whole or not at all, and never readable by others, not even for a moment. */
async function writePrivate(file: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  try {
    await writeFile(draft, content, { mode: 0o600, flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    throw new CommandFailed(say(terminal, `${file} tidak dapat ditulis (${code}).`, `${file} cannot be written (${code}).`))
  }
}

export async function writeSheet(file: string, data: string, terminal: Terminal): Promise<ExitCode> {
  const source = keyFilePath(data)
  const keys = readRawKeys(source)
  if (keys === null) throw new StartFailure('kunci-tidak-ada', { berkas: source })
  const content = await contentFor(file, { lines: sheetLines(keys), day: today(), version: VERSION }, terminal)
  await writePrivate(file, content, terminal)
  terminal.out(
    say(
      terminal,
      `Lembar pemulihan ditulis: ${file}\nCetak dua lembar, simpan terkunci di dua tempat terpisah dari komputer ini, lalu hapus berkasnya.`,
      `The recovery sheet was written: ${file}\nPrint two, keep them locked away in two places apart from this computer, then delete the file.`,
    ),
  )
  return EXIT.done
}
