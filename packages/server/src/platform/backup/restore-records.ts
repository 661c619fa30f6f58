/**
 * Puts a backup into an empty database: the tables as they were then, their rows, and the proof, by reading all of it back, that what lies
 * there now is what the backup says. In one transaction: all of it or nothing.
 */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type Client, withClient } from '../database/connect.ts'
import { copyIn, copyOut, emptyTables, gatherStatistics, isEmptyDatabase, writeSteadily } from '../database/copy-table.ts'
import { listTables, setSequences } from '../database/list-tables.ts'
import { migrateAsOf } from '../database/migrate.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { digestOf, isSameDigest } from './content-digest.ts'
import { digestDocuments, writeDocument } from './documents.ts'
import type { BackupFile } from './read-backup.ts'
import type { BackupManifest } from './records.ts'

export interface RestoreTarget {
  readonly adminUrl: string
  /** Folder that does not exist yet. */
  readonly documents: string
  /** Of the migrations; this version's by default. */
  readonly migrations?: string | undefined
}

function refuse(sebab: string): never {
  throw new StartFailure('cadangan-hasil-lain', { sebab })
}

/** Reads back what was written. */
async function proveEqual(client: Client, { documents }: RestoreTarget, manifest: BackupManifest): Promise<void> {
  const here = new Map((await listTables(client)).map((table) => [table.name, table]))
  if (here.size !== manifest.tables.length) refuse(`${here.size} ≠ ${manifest.tables.length}`)
  for (const { name, ...listed } of manifest.tables) {
    const table = here.get(name)
    const found = table === undefined ? null : await digestOf(copyOut(client, table), 'rows')
    if (found === null || !isSameDigest(found, listed)) refuse(name)
  }
  const found = await digestDocuments(documents)
  if (found.sha256 !== manifest.documents.sha256) refuse('dokumen')
}

async function fill(client: Client, file: BackupFile, target: RestoreTarget): Promise<BackupManifest> {
  if (!(await isEmptyDatabase(client))) throw new StartFailure('tempat-tidak-kosong', { tempat: 'DATABASE_URL' })
  await writeSteadily(client)
  const manifest = await file.read({
    start: async ({ migrations }) => {
      await migrateAsOf(client, migrations, target.migrations).catch((error: unknown) => refuseNewer(file, error))
      await emptyTables(client)
    },
    table: (table, content) => copyIn(client, table, content),
    file: ({ path }, content) => writeDocument(target.documents, path, content),
  })
  await setSequences(client, manifest.sequences)
  await proveEqual(client, target, manifest)
  return manifest
}

/** Tables that we do not know are those of the version that made the backup. */
function refuseNewer({ path, header }: BackupFile, error: unknown): never {
  if (!(error instanceof StartFailure)) throw error
  throw new StartFailure('cadangan-lebih-baru', { berkas: path, versi: header.version, sebab: error.text }, { cause: error })
}

/** Throws StartFailure, with nothing left behind. */
export async function restoreRecords(file: BackupFile, target: RestoreTarget): Promise<BackupManifest> {
  if (existsSync(target.documents)) throw new StartFailure('tempat-tidak-kosong', { tempat: target.documents })
  return withClient(target.adminUrl, async (client) => {
    await client.query('begin')
    try {
      const manifest = await fill(client, file, target)
      await client.query('commit')
      await gatherStatistics(client)
      return manifest
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      await rm(target.documents, { recursive: true, force: true })
      if (error instanceof StartFailure) throw error
      throw new StartFailure('pulih-gagal', { sebab: reasonOf(error) }, { cause: error })
    }
  })
}
