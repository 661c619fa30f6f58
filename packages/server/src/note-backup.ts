/**
 * Backups and restores stand in the installation's own chapter of the trail, whoever makes them: the server each day and before an upgrade, a command by
 * hand. A backup cannot hold the row that speaks of it.
 */
import { basename } from 'node:path'
import { keepTraces, writeTrail } from './capabilities/trail/door.ts'
import { type BackUpHooks, backUpOffice, type OfficeBackup, type OfficeBackupOptions } from './platform/backup/back-up-office.ts'
import { type RestoredOffice, type RestoreOptions, restoreOffice } from './platform/backup/restore-office.ts'
import type { MadeBackup } from './platform/backup/write-backup.ts'
import { INSTALLATION, type TrailEntry } from './platform/context.ts'
import { keyFilePath } from './platform/crypto/key-file.ts'
import type { KeyRing } from './platform/crypto/key-ring.ts'
import { KeyVault } from './platform/crypto/key-vault.ts'
import { connect, type Db } from './platform/database/connect.ts'
import { findDatabase } from './platform/database/find-database.ts'
import { requireMigrated } from './platform/database/migrate.ts'
import { openFiles } from './platform/files/open-files.ts'
import { asSystem, type BareWork, runAcross } from './platform/run-work.ts'
import { sealTrail } from './seal-trail.ts'

type Entry = Omit<TrailEntry, 'kab'>

function rowsOf({ manifest }: Pick<MadeBackup, 'manifest'>): number {
  return manifest.tables.reduce((sum, { count }) => sum + count, 0)
}

function entryOf(made: MadeBackup): Entry {
  const { path, bytes, header, manifest } = made
  const detail = { jenis: header.kind, bytes, baris: rowsOf(made), dokumen: manifest.documents.count }
  return { act: 'setup.backup', subject: basename(path), detail }
}

async function note(work: BareWork, db: Db, entry: Entry): Promise<void> {
  await runAcross(asSystem(work), db, 'tulis', [INSTALLATION], async (ctx) => writeTrail(ctx, { kab: INSTALLATION, ...entry }))
}

/** Of one that the server made. */
export function noteBackup(work: BareWork, db: Db, made: MadeBackup): Promise<void> {
  return note(work, db, entryOf(made))
}

/** A command opens nothing of the program but its trail. Throws where the tables are of another version: they stay as they are. */
async function noteByCommand(data: string, appUrl: string, ringFor: (db: Db) => Promise<KeyRing>, entry: Entry): Promise<void> {
  await requireMigrated(appUrl)
  const db = connect(appUrl)
  try {
    const keys = await ringFor(db)
    const work = { keys, files: openFiles(data, keys), keepTraces, from: 'cli' }
    await sealTrail(work, db)
    await note(work, db, entry)
  } finally {
    await db.destroy()
  }
}

/** What a command could not note; null = it stands in the trail. */
export interface Noted {
  readonly unnoted: unknown
}

export async function backUpByHand(options: OfficeBackupOptions): Promise<OfficeBackup & Noted> {
  let unnoted: unknown = null
  const onMade: BackUpHooks['onMade'] = async (made, { appUrl, ring }) => {
    await noteByCommand(options.data, appUrl, () => Promise.resolve(ring), entryOf(made)).catch((error: unknown) => (unnoted = error))
  }
  const made = await backUpOffice(options, { onMade })
  return { ...made, unnoted }
}

export async function restoreByHand(options: RestoreOptions): Promise<RestoredOffice & Noted> {
  const restored = await restoreOffice(options)
  const { data } = options
  const { header } = restored
  const vault = new KeyVault(keyFilePath(data), data)
  const ringFor = async (db: Db): Promise<KeyRing> => {
    await vault.greet(db)
    return vault.ring
  }
  const detail = { jenis: header.kind, versi: header.version, baris: rowsOf(restored) }
  try {
    const { source, release } = await findDatabase(options)
    try {
      await noteByCommand(data, source.main.appUrl, ringFor, { act: 'setup.restored', subject: header.at, detail })
    } finally {
      await release()
    }
    return { ...restored, unnoted: null }
  } catch (error) {
    return { ...restored, unnoted: error }
  }
}
