/**
 * Where the database's socket lies. A socket path ends at 107 bytes (sockaddr_un of Linux), so a long data path needs a short folder
 * elsewhere; wherever it is, only the database's account may enter.
 */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '../../start-failure.ts'
import { type Account, accountName } from './account.ts'
import { type DataFolder, makePrivate } from './data-folder.ts'

const LONGEST = 107
const SOCKET = '.s.PGSQL.5432'

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET)) <= LONGEST
}

function runtimeFolder(folder: DataFolder, account: Account | null, env: NodeJS.ProcessEnv): string {
  const name = `konvergen-${createHash('sha256').update(folder.root).digest('hex').slice(0, 12)}`
  if (account !== null) return join('/run', name)
  return join(env.XDG_RUNTIME_DIR ?? '/tmp', `${name}-${process.getuid?.() ?? 0}`)
}

export function socketFolder(folder: DataFolder, account: Account | null, env: NodeJS.ProcessEnv = process.env): string {
  return fits(folder.run) ? folder.run : runtimeFolder(folder, account, env)
}

/** In /tmp anybody may have made the folder first: then it is not ours and not used. */
export function makeSocketFolder(path: string, account: Account | null): void {
  const before = lstatSync(path, { throwIfNoEntry: false })
  const trusted = account === null ? [process.getuid?.()] : [account.uid, 0]
  if (before !== undefined && (before.isSymbolicLink() || !trusted.includes(before.uid))) {
    throw new StartFailure('folder-bukan-milik', { folder: path, akun: accountName(account), pemilik: `uid ${before.uid}` })
  }
  makePrivate(path, account)
}
