/**
 * Brings a backup back into a PostgreSQL of our own. Everything is made and proven under another name, in a folder that any later start clears
 * away when it finds it without its program, and takes its place by renaming at the end: a restoring that was cut off leaves nothing that
 * could be taken for a district's data.
 */
import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { MAIN_DATABASE, makeDatabase } from '../database/databases.ts'
import { databaseAccount } from '../database/embedded/account.ts'
import { APP_ROLE, HALF_MADE, removeHalfMade } from '../database/embedded/create-cluster.ts'
import { type DataFolder, dataFolder, prepareDataFolder } from '../database/embedded/data-folder.ts'
import { migrate } from '../database/migrate.ts'
import { startEmbedded } from '../database/start-embedded.ts'
import { StartFailure } from '../start-failure.ts'
import { DOCUMENTS } from './documents.ts'
import type { BackupFile } from './read-backup.ts'
import type { BackupManifest } from './records.ts'
import { restoreRecords } from './restore-records.ts'

export interface RestoredDatabase {
  readonly manifest: BackupManifest
  /** Migrations of this version that the backup did not have yet, run on it now. */
  readonly migratedOn: readonly string[]
}

export interface EmbeddedTarget {
  /** Data folder, with its real path. */
  readonly data: string
  readonly say: (text: Bilingual) => void
}

export function requireEmptyFolder(data: string): void {
  const taken = [dataFolder(data).cluster, join(data, DOCUMENTS)].find((path) => existsSync(path))
  if (taken !== undefined) throw new StartFailure('tempat-tidak-kosong', { tempat: taken })
}

async function restoreApart(file: BackupFile, apart: DataFolder, say: EmbeddedTarget['say']): Promise<RestoredDatabase> {
  const embedded = await startEmbedded({ data: apart.root, say })
  try {
    await makeDatabase(embedded.adminUrl('postgres'), MAIN_DATABASE)
    const adminUrl = embedded.adminUrl(MAIN_DATABASE)
    const manifest = await restoreRecords(file, { adminUrl, documents: join(apart.root, DOCUMENTS) })
    return { manifest, migratedOn: await migrate({ adminUrl, appRole: APP_ROLE }) }
  } finally {
    await embedded.stop()
  }
}

/** A folder that was not there before goes again. One in which something lies is left alone. */
function removeIfEmpty(...folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}

/** Throws StartFailure, with nothing left behind. `beforeTakingPlace`: the last that can still refuse. */
export async function restoreEmbedded(
  file: BackupFile,
  { data, say }: EmbeddedTarget,
  beforeTakingPlace: () => void,
): Promise<RestoredDatabase> {
  const folder = dataFolder(data)
  const wasThere = existsSync(data)
  requireEmptyFolder(data)
  prepareDataFolder(folder, databaseAccount(folder.cluster))
  removeHalfMade(folder)
  const apart = dataFolder(join(data, `${HALF_MADE}${process.pid}-pulih`))
  try {
    const restored = await restoreApart(file, apart, say)
    beforeTakingPlace()
    if (existsSync(join(apart.root, DOCUMENTS))) renameSync(join(apart.root, DOCUMENTS), join(data, DOCUMENTS))
    renameSync(apart.cluster, folder.cluster)
    return restored
  } finally {
    rmSync(apart.root, { recursive: true, force: true })
    if (!wasThere && !existsSync(folder.cluster)) removeIfEmpty(folder.log, data)
  }
}
