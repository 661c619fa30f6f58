/**
 * The folder of documents as a backup sees it: every file in one order, each with its digest, and one digest of the whole list by which two
 * folders are compared.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFolder } from '../files/folder-store.ts'
import { type Digest, digestOf } from './content-digest.ts'
import type { BackupManifest } from './records.ts'
import { BackupBroken } from './seal-stream.ts'

export const DOCUMENTS = 'dokumen'

/** The files in the order in which they were met. */
export class DocumentList {
  readonly #hash = createHash('sha256')
  #count = 0
  #bytes = 0

  add(path: string, { count, sha256 }: Digest): void {
    this.#count += 1
    this.#bytes += count
    this.#hash.update(`${sha256} ${path}\n`)
  }

  end(): BackupManifest['documents'] {
    return { count: this.#count, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}

export async function digestDocuments(folder: string): Promise<BackupManifest['documents']> {
  const list = new DocumentList()
  for (const path of await listFolder(folder)) list.add(path, await digestOf(createReadStream(join(folder, path)), 'bytes'))
  return list.end()
}

/** Writes a document of a backup, durably. A path that would lead out of the folder is refused. */
export async function writeDocument(folder: string, path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const parts = path.split('/')
  if (parts.some((part) => ['', '.', '..'].includes(part) || part.includes('\0'))) throw new BackupBroken('a path that leads elsewhere')
  const target = join(folder, ...parts)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const file = await open(target, 'wx', 0o600)
  try {
    for await (const bytes of content) await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
