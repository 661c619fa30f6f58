/**
 * Brings a backup back into an empty database of somebody's own PostgreSQL; the documents come to the data folder.
 */
import { join } from 'node:path'
import type { DatabaseAddress } from '../database/databases.ts'
import { migrate } from '../database/migrate.ts'
import { requireHumble } from '../database/require-humble.ts'
import { StartFailure } from '../start-failure.ts'
import { DOCUMENTS } from './documents.ts'
import type { BackupFile } from './read-backup.ts'
import type { RestoredDatabase } from './restore-embedded.ts'
import { restoreRecords } from './restore-records.ts'

export async function restoreOutside(file: BackupFile, { appUrl, adminUrl }: DatabaseAddress, data: string): Promise<RestoredDatabase> {
  if (adminUrl === null) throw new StartFailure('cadangan-tanpa-pemilik', {})
  const documents = join(data, DOCUMENTS)
  const appRole = await requireHumble(appUrl)
  const manifest = await restoreRecords(file, { adminUrl, documents })
  return { manifest, migratedOn: await migrate({ adminUrl, appRole }) }
}
