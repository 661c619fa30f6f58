/**
 * Goes through a backup part by part and proves on the way that each part is what its digest says and that all of them are there. Checking a
 * file and bringing it back differ only in what they do with the parts.
 */
import { ContentDigest, type Counted, type Digest, isSameDigest } from './content-digest.ts'
import { DocumentList } from './documents.ts'
import type { BackupManifest, BackupRecord } from './records.ts'
import { BackupBroken } from './seal-stream.ts'

type RecordOf<Kind extends BackupRecord['kind']> = Extract<BackupRecord, { kind: Kind }>
type Records = AsyncIterator<BackupRecord, undefined>

/** Each must take the whole content. */
export interface PartTakers {
  readonly start: (start: RecordOf<'start'>) => Promise<void>
  readonly table: (table: RecordOf<'table'>, content: AsyncIterable<Buffer>) => Promise<void>
  readonly file: (file: RecordOf<'file'>, content: AsyncIterable<Buffer>) => Promise<void>
}

async function next(records: Records): Promise<BackupRecord> {
  const { done, value } = await records.next()
  if (done === true) throw new BackupBroken('it ends too early')
  return value
}

/** The content that follows, up to its end. */
class Part {
  readonly #records: Records
  readonly #found: ContentDigest
  #written: Digest | null = null

  constructor(records: Records, counted: Counted) {
    this.#records = records
    this.#found = new ContentDigest(counted)
  }

  async *content(): AsyncGenerator<Buffer> {
    for (;;) {
      const record = await next(this.#records)
      if (record.kind === 'end') {
        this.#written = record.digest
        return
      }
      if (record.kind !== 'content') throw new BackupBroken(`${record.kind} inside a part`)
      this.#found.add(record.bytes)
      yield record.bytes
    }
  }

  proven(name: string): Digest {
    const found = this.#found.end()
    if (this.#written === null || !isSameDigest(this.#written, found)) throw new BackupBroken(`${name} is not what its digest says`)
    return found
  }
}

async function takePart(
  records: Records,
  { counted, name }: { counted: Counted; name: string },
  take: (content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<Digest> {
  const part = new Part(records, counted)
  await take(part.content())
  return part.proven(name)
}

type Met = Pick<BackupManifest, 'tables' | 'documents'>

function fingerprint({ tables, documents }: Met): string {
  const all = tables.map(({ name, count, sha256 }) => [name, count, sha256])
  return JSON.stringify([all, documents.count, documents.bytes, documents.sha256])
}

/** What the list at the end says must be what was met on the way. */
function requireAll(listed: BackupManifest, met: Met): void {
  if (fingerprint(listed) !== fingerprint(met)) throw new BackupBroken('its list does not fit its content')
}

/** The list of all parts, proven. Throws BackupBroken. */
export async function takeParts(source: AsyncIterable<BackupRecord>, takers: PartTakers): Promise<BackupManifest> {
  const records = source[Symbol.asyncIterator]() as Records
  const tables: ({ name: string } & Digest)[] = []
  const documents = new DocumentList()
  const first = await next(records)
  if (first.kind !== 'start') throw new BackupBroken('it does not begin at its start')
  await takers.start(first)
  for (;;) {
    const record = await next(records)
    if (record.kind === 'manifest') {
      requireAll(record.manifest, { tables, documents: documents.end() })
      if ((await records.next()).done !== true) throw new BackupBroken('something follows its end')
      return record.manifest
    }
    if (record.kind === 'table') {
      const digest = await takePart(records, { counted: 'rows', name: record.name }, (content) => takers.table(record, content))
      tables.push({ name: record.name, ...digest })
    } else if (record.kind === 'file') {
      documents.add(
        record.path,
        await takePart(records, { counted: 'bytes', name: 'a document' }, (content) => takers.file(record, content)),
      )
    } else {
      throw new BackupBroken(`${record.kind} in a place where it cannot be`)
    }
  }
}
