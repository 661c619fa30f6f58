/**
 * A backup made by hand, beside a running server or without one. It opens the database as it is and changes nothing in it: no migration runs. Whoever
 * wants to note that it was made is told while the database is still open.
 */
import { existsSync } from 'node:fs'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { keyFilePath } from '../crypto/key-file.ts'
import type { KeyRing } from '../crypto/key-ring.ts'
import { KeyVault } from '../crypto/key-vault.ts'
import { dataFolder } from '../database/embedded/data-folder.ts'
import { findDatabase, outsideSource } from '../database/find-database.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { Backups } from './backups.ts'
import type { MadeBackup } from './write-backup.ts'

export interface OfficeBackupOptions {
  readonly data: string
  readonly databaseUrl?: string | undefined
  /** A folder that a person named. */
  readonly to?: string | undefined
  readonly say: (text: Bilingual) => void
}

export interface OfficeBackup extends MadeBackup {
  readonly isOnSameDisk: boolean
}

export interface BackUpHooks {
  /** Throws nothing. `appUrl`: the program's account. */
  readonly onMade: (made: MadeBackup, at: { readonly appUrl: string; readonly ring: KeyRing }) => Promise<void>
}

/** Throws StartFailure. */
export async function backUpOffice(options: OfficeBackupOptions, { onMade }: BackUpHooks): Promise<OfficeBackup> {
  const { data, to, say } = options
  if (outsideSource(options) === null && !existsSync(dataFolder(data).cluster)) {
    throw new StartFailure('cadangan-belum-ada-data', { folder: data })
  }
  const { source, release } = await findDatabase(options)
  try {
    const backups = new Backups({ data, adminUrl: source.main.adminUrl, say })
    const ring = await backups.ringOf(new KeyVault(keyFilePath(data), data))
    const made = await backups.make('tangan', ring, { to })
    await onMade(made, { appUrl: source.main.appUrl, ring })
    return { ...made, isOnSameDisk: backups.isOnSameDisk(to) }
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure('cadangan-gagal', { sebab: reasonOf(error) }, { cause: error })
  } finally {
    await release()
  }
}
