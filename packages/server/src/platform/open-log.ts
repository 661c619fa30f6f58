/**
 * The server's own log file, kept small: what is older than the last ten megabytes is of no use on an office PC.
 */
import { createWriteStream, mkdirSync, openSync, renameSync, statSync, type WriteStream } from 'node:fs'
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

function reopen(data: string): number | null {
  try {
    return openFile(join(data, 'log'))
  } catch {
    return null
  }
}

/**
 * Throws a StartFailure when the data folder cannot be written. A disk that fills up later must not end the program, the requests themselves
 * will say so; a stream is of no use after an error, so that the next line gets a new one and the log goes on once there is room.
 */
export function openLog(data: string): LogStream {
  let stream: WriteStream | null = null
  const follow = (fd: number): WriteStream => {
    const opened = createWriteStream('', { fd })
    opened.on('error', () => {
      if (stream === opened) stream = null
    })
    return opened
  }
  stream = follow(openOrRefuse(data))
  return {
    write: (line) => {
      const fd = stream === null ? reopen(data) : null
      if (fd !== null) stream = follow(fd)
      stream?.write(line)
    },
  }
}
