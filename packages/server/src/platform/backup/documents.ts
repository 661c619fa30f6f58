/**
 * The folder of documents as a backup sees it: every file in one order, each with its digest, and one digest of the whole list by which two
 * folders are compared.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type Digest, digestOf } from './content-digest.ts'
import type { BackupManifest } from './records.ts'
import { BackupBroken } from './seal-stream.ts'

export const DOCUMENTS = 'dokumen'

/** Paths below the folder, with `/`, sorted by code unit. None when there is no such folder. */
export async function listDocuments(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** null when it vanished since the list was made. */
export async function openDocument(folder: string, path: string): Promise<FileHandle | null> {
  try {
    return await open(join(folder, path), 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

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
  for (const path of await listDocuments(folder)) list.add(path, await digestOf(createReadStream(join(folder, path)), 'bytes'))
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
