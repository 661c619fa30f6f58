/**
 * Where files lie: a folder, or a store of objects. What is put there is sealed already; a store knows paths and bytes, nothing of what they
 * mean. A path is made by us, of codes and ids with `/` between them.
 */

export interface FileStore {
  /** Durable when it returns, or not there at all. */
  readonly write: (path: string, content: AsyncIterable<Buffer>) => Promise<void>
  /** null when there is none. */
  readonly read: (path: string) => Promise<AsyncIterable<Buffer> | null>
  /** As good as done when there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Every path, sorted by code unit. */
  readonly list: () => Promise<string[]>
}

/** What a backup needs of it. */
export type FileSource = Pick<FileStore, 'read' | 'list'>

export function requirePlainPath(path: string): string {
  const parts = path.split('/')
  if (parts.some((part) => !/^[\w-][\w.-]*$/.test(part))) throw new TypeError('a path of a file that we did not make')
  return path
}
