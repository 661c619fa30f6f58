/**
 * Everything that an installation holds, as the records of a backup: the tables as they stand in one moment, then the documents. The database
 * first: a document is written before the row that speaks of it, so each row's document is there when its turn comes, or is said to be gone.
 */
import type { Client } from '../database/connect.ts'
import { copyOut } from '../database/copy-table.ts'
import { listSequences, listTables } from '../database/list-tables.ts'
import { appliedMigrations } from '../database/migrate.ts'
import type { FileSource } from '../files/file-store.ts'
import { ContentDigest, type Digest } from './content-digest.ts'
import { DocumentList } from './documents.ts'
import type { BackupManifest, BackupRecord } from './records.ts'
import { readTrailEnds } from './trail-ends.ts'

async function* contentWith(source: AsyncIterable<Buffer>, digest: ContentDigest): AsyncGenerator<BackupRecord> {
  for await (const bytes of source) {
    digest.add(bytes)
    yield { kind: 'content', bytes }
  }
}

/** `client`: inside a snapshot. `documents`: wherever they lie. */
export async function* gatherRecords(client: Client, documents: FileSource): AsyncGenerator<BackupRecord> {
  yield { kind: 'start', migrations: await appliedMigrations(client) }
  const tables: ({ name: string } & Digest)[] = []
  for (const table of await listTables(client)) {
    yield { kind: 'table', name: table.name, columns: table.columns }
    const content = new ContentDigest('rows')
    yield* contentWith(copyOut(client, table), content)
    const digest = content.end()
    tables.push({ name: table.name, ...digest })
    yield { kind: 'end', digest }
  }
  const sequences = await listSequences(client)
  const trailEnds = await readTrailEnds(client)
  const [list, vanished]: [DocumentList, string[]] = [new DocumentList(), []]
  for (const path of await documents.list()) {
    const file = await documents.read(path)
    if (file === null) {
      vanished.push(path)
      continue
    }
    yield { kind: 'file', path }
    const content = new ContentDigest('bytes')
    yield* contentWith(file, content)
    const digest = content.end()
    list.add(path, digest)
    yield { kind: 'end', digest }
  }
  const manifest: BackupManifest = { tables, sequences, documents: list.end(), vanished, trailEnds }
  yield { kind: 'manifest', manifest }
}
