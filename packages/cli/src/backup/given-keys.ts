/**
 * The keys with which a backup is opened: typed back from the recovery sheet, a copy of kunci.json, or those that lie in the data folder.
 */
import { readFile } from 'node:fs/promises'
import { keyFilePath, readRawKeys } from '@konvergen/server/platform/crypto/key-file.ts'
import { KeyRing, type Keys } from '@konvergen/server/platform/crypto/key-ring.ts'
import { readSheet } from '@konvergen/server/platform/crypto/recovery-sheet.ts'
import { StartFailure } from '@konvergen/server/platform/start-failure.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export interface GivenKeys {
  readonly lembar?: string | undefined
  readonly kunci?: string | undefined
}

/** Options by which keys are given. */
export const KEY_OPTIONS = { lembar: { type: 'string' }, kunci: { type: 'string' } } as const

async function readText(file: string, terminal: Terminal): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    throw new CommandFailed(say(terminal, `${file} tidak dapat dibaca (${code}).`, `${file} cannot be read (${code}).`))
  }
}

/** null when none were given. */
export async function readGivenKeys({ lembar, kunci }: GivenKeys, terminal: Terminal): Promise<Keys | null> {
  if (lembar !== undefined && kunci !== undefined) {
    throw new CommandFailed(say(terminal, 'Beri --lembar atau --kunci, tidak keduanya.', 'Give --lembar or --kunci, not both.'))
  }
  if (lembar !== undefined) return readSheet(await readText(lembar, terminal), lembar)
  if (kunci === undefined) return null
  const keys = readRawKeys(kunci, { anyMode: true })
  if (keys === null) throw new CommandFailed(say(terminal, `${kunci} tidak ada.`, `${kunci} does not exist.`))
  return keys
}

/** The given ones, else those of the data folder. */
export async function ringFor(given: GivenKeys, data: string, terminal: Terminal): Promise<KeyRing> {
  const keys = (await readGivenKeys(given, terminal)) ?? readRawKeys(keyFilePath(data))
  if (keys === null) throw new StartFailure('cadangan-kunci-tidak-ada', {})
  return new KeyRing(keys)
}
