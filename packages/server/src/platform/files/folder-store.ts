/**
 * Files in a folder of this computer: written beside their place, on the disk for certain, and then moved into it.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type FileStore, requirePlainPath } from './file-store.ts'

/** A file that is being written. */
const HALF = '.setengah'

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** The new name itself must survive a power cut. Some file systems of USB disks cannot do it for a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}

export async function writeDurably(target: string, content: AsyncIterable<Buffer>): Promise<void> {
  const half = `${target}.${randomBytes(6).toString('hex')}${HALF}`
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  try {
    const file = await open(half, 'wx', 0o600)
    try {
      for await (const bytes of content) await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, target)
    await syncFolder(dirname(target))
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

/** Paths below the folder, with `/`, sorted by code unit; none when there is no such folder. What is being written is not among them. */
export async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(HALF))
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** null when it is not there; closed by its stream, whether it is read to the end or not. */
export async function openInFolder(folder: string, path: string): Promise<AsyncIterable<Buffer> | null> {
  try {
    return (await open(join(folder, path), 'r')).createReadStream()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A folder that may be missing, as a backup reads it: whatever lies in it. */
export function folderSource(folder: string): Pick<FileStore, 'read' | 'list'> {
  return { list: () => listFolder(folder), read: (path) => openInFolder(folder, path) }
}

export function folderStore(folder: string): FileStore {
  return {
    write: (path, content) => writeDurably(join(folder, requirePlainPath(path)), content),
    read: (path) => openInFolder(folder, requirePlainPath(path)),
    remove: (path) => rm(join(folder, requirePlainPath(path)), { force: true }),
    list: () => listFolder(folder),
  }
}
