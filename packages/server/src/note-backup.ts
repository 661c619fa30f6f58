/**
 * Backups stand in the installation's own chapter of the trail, whoever makes them: the server each day and before an upgrade, a command by hand
 * (back-up-by-hand.ts). A backup cannot hold the row that speaks of it.
 */
import { basename } from 'node:path'
import { writeTrail } from './capabilities/trail/door.ts'
import type { MadeBackup } from './platform/backup/write-backup.ts'
import { INSTALLATION, type TrailEntry } from './platform/context.ts'
import type { Db } from './platform/database/connect.ts'
import { asSystem, type BareWork, runAcross } from './platform/run-work.ts'

export type BackupEntry = Omit<TrailEntry, 'kab'>

export function rowsOf({ manifest }: Pick<MadeBackup, 'manifest'>): number {
  return manifest.tables.reduce((sum, { count }) => sum + count, 0)
}

export function entryOf(made: MadeBackup): BackupEntry {
  const { path, bytes, header, manifest } = made
  const detail = { jenis: header.kind, bytes, baris: rowsOf(made), dokumen: manifest.documents.count }
  return { act: 'setup.backup', subject: basename(path), detail }
}

export async function note(work: BareWork, db: Db, entry: BackupEntry): Promise<void> {
  await runAcross(asSystem(work), db, 'tulis', [INSTALLATION], async (ctx) => writeTrail(ctx, { kab: INSTALLATION, ...entry }))
}

/** Of one that the server made. */
export function noteBackup(work: BareWork, db: Db, made: MadeBackup): Promise<void> {
  return note(work, db, entryOf(made))
}
