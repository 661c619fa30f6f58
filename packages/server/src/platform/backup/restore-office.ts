/**
 * Brings an installation back from a backup, into an empty place only: a data folder without a database, or an empty database of one's own.
 * Its keys come with it from outside, since a backup never holds them.
 */
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { keyFilePath, readRawKeys, writeKeyFile } from '../crypto/key-file.ts'
import { KeyRing, type Keys } from '../crypto/key-ring.ts'
import type { DatabaseAddress } from '../database/databases.ts'
import { outsideSource } from '../database/find-database.ts'
import { lockInstance } from '../database/instance-lock.ts'
import { migrate } from '../database/migrate.ts'
import { requireHumble } from '../database/require-humble.ts'
import { StartFailure } from '../start-failure.ts'
import type { BackupHeader } from './backup-header.ts'
import { DOCUMENTS } from './documents.ts'
import { type BackupFile, openBackup } from './read-backup.ts'
import { type RestoredDatabase, requireEmptyFolder, restoreEmbedded } from './restore-embedded.ts'
import { restoreRecords } from './restore-records.ts'

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

async function restoreOutside(file: BackupFile, { appUrl, adminUrl }: DatabaseAddress, data: string): Promise<RestoredDatabase> {
  if (adminUrl === null) throw new StartFailure('cadangan-tanpa-pemilik', {})
  const documents = join(data, DOCUMENTS)
  if (existsSync(documents)) throw new StartFailure('tempat-tidak-kosong', { tempat: documents })
  const appRole = await requireHumble(appUrl)
  const manifest = await restoreRecords(file, { adminUrl, documents })
  return { manifest, migratedOn: await migrate({ adminUrl, appRole }) }
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
