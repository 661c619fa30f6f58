/**
 * A backup and a restore by a command, noted in the trail where that can be: what was made stands also where it cannot.
 */
import { keepTraces } from './capabilities/trail/door.ts'
import { type BackupEntry, entryOf, note, rowsOf } from './note-backup.ts'
import { type BackUpHooks, backUpOffice, type OfficeBackup, type OfficeBackupOptions } from './platform/backup/back-up-office.ts'
import { type RestoredOffice, type RestoreOptions, restoreOffice } from './platform/backup/restore-office.ts'
import { keyFilePath } from './platform/crypto/key-file.ts'
import type { KeyRing } from './platform/crypto/key-ring.ts'
import { KeyVault } from './platform/crypto/key-vault.ts'
import { connect, type Db } from './platform/database/connect.ts'
import { findDatabase } from './platform/database/find-database.ts'
import { requireMigrated } from './platform/database/migrate.ts'
import { openFiles } from './platform/files/open-files.ts'
import { sealTrail } from './seal-trail.ts'

/** A command opens nothing of the program but its trail. Throws where the tables are of another version: they stay as they are. */
async function noteByCommand(data: string, appUrl: string, ringFor: (db: Db) => Promise<KeyRing>, entry: BackupEntry): Promise<void> {
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
