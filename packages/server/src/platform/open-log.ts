/**
 * The server's own log file, kept small: what is older than the last ten megabytes is of no use on an office PC.
 */
import { createWriteStream, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { accountName } from './database/embedded/account.ts'
import type { LogStream } from './http/log-requests.ts'
import { refuseFolder } from './refuse-folder.ts'

const LONGEST_MEGABYTES = 10

function openFile(folder: string): number {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'server.log')
  const length = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (length > LONGEST_MEGABYTES * 1024 * 1024) renameSync(path, `${path}.lama`)
  return openSync(path, 'a', 0o600)
}

function openOrRefuse(data: string): number {
  try {
    return openFile(join(data, 'log'))
  } catch (error) {
    return refuseFolder(data, accountName(null), LONGEST_MEGABYTES, error)
  }
}

/** Throws a StartFailure when the data folder cannot be written. */
export function openLog(data: string): LogStream {
  const stream = createWriteStream('', { fd: openOrRefuse(data) })
  // A disk that fills up later must not end the program; the requests themselves will say so.
  stream.on('error', () => undefined)
  return { write: (line) => void stream.write(line) }
}
