/**
 * Brings an installation back from a backup, into an empty place only: a data folder without a database, or an empty database of one's own.
 * Its keys come with it from outside, since a backup never holds them.
 */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { keyFilePath, readRawKeys, writeKeyFile } from '../crypto/key-file.ts'
import { KeyRing, type Keys } from '../crypto/key-ring.ts'
import { outsideSource } from '../database/find-database.ts'
import { lockInstance } from '../database/instance-lock.ts'
import { StartFailure } from '../start-failure.ts'
import type { BackupHeader } from './backup-header.ts'
import { openBackup } from './read-backup.ts'
import { type RestoredDatabase, requireEmptyFolder, restoreEmbedded } from './restore-embedded.ts'
import { restoreOutside } from './restore-outside.ts'

export interface RestoreOptions {
  readonly file: string
  readonly data: string
  readonly databaseUrl?: string | undefined
  /** Typed from the sheet or read from a copy of kunci.json; null: those that lie in the place already. */
  readonly keys: Keys | null
  readonly say: (text: Bilingual) => void
}

export interface RestoredOffice extends RestoredDatabase {
  readonly header: BackupHeader
}

function isSameKeys(a: Keys, b: Keys): boolean {
  const mine = new KeyRing(a).checks()
  const theirs = new KeyRing(b).checks()
  return mine.size === theirs.size && [...mine].every(([id, digest]) => theirs.get(id)?.equals(digest) === true)
}

/** The keys to restore with, refused when others lie in the place already. */
function keysFor({ data, keys }: RestoreOptions): Keys {
  const path = keyFilePath(data)
  const here = readRawKeys(path)
  if (keys !== null && here !== null && !isSameKeys(keys, here)) throw new StartFailure('kunci-lain-ada', { berkas: path })
  const found = keys ?? here
  if (found === null) throw new StartFailure('cadangan-kunci-tidak-ada', {})
  return found
}

/** Throws StartFailure; until it returns, nothing stands in the place. */
export async function restoreOffice(options: RestoreOptions): Promise<RestoredOffice> {
  const data = resolve(options.data)
  const keys = keysFor(options)
  const outside = outsideSource(options)
  if (outside === null) requireEmptyFolder(data)
  const file = await openBackup(options.file, new KeyRing(keys))
  const lock = await lockInstance(data)
  const path = keyFilePath(data)
  let isKeyOurs = false
  const layKeys = (): void => {
    isKeyOurs = writeKeyFile(path, data, keys)
  }
  try {
    if (outside !== null) layKeys()
    const restored =
      outside === null ? await restoreEmbedded(file, { data, say: options.say }, layKeys) : await restoreOutside(file, outside.main, data)
    return { header: file.header, ...restored }
  } catch (error) {
    if (isKeyOurs) rmSync(path, { force: true })
    throw error
  } finally {
    await lock.release()
  }
}
