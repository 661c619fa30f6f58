/**
 * A folder in which nothing can be written, said as the person who starts the program can act on it.
 */
import { statSync } from 'node:fs'
import { StartFailure } from './start-failure.ts'

function ownerOf(folder: string): string {
  try {
    return `uid ${statSync(folder).uid}`
  } catch {
    return '?'
  }
}

/** `needed` in megabytes: said when the disk is full. */
export function refuseFolder(folder: string, account: string, needed: number, cause: unknown): never {
  const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  if (isFull) throw new StartFailure('ruang-penuh', { folder, sisa: 0, perlu: needed }, { cause })
  throw new StartFailure('folder-bukan-milik', { folder, akun: account, pemilik: ownerOf(folder) }, { cause })
}
