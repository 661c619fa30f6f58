/**
 * A store of objects with the data folder behind it: what was kept before the store was chosen, and what a backup brought back to the folder,
 * is found there still.
 */
import type { FileStore } from './file-store.ts'

export function layeredStore(first: FileStore, behind: FileStore): FileStore {
  return {
    write: first.write,
    read: async (path) => (await first.read(path)) ?? behind.read(path),
    remove: async (path) => {
      await first.remove(path)
      await behind.remove(path)
    },
    list: async () => [...new Set([...(await first.list()), ...(await behind.list())])].toSorted(),
  }
}
