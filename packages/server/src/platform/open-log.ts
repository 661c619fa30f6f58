/**
 * The server's own log file, kept small: what is older than the last ten megabytes is of no use on an office PC.
 */
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogStream } from './http/log-requests.ts'

const LONGEST = 10 * 1024 * 1024

export function openLog(data: string): LogStream {
  const folder = join(data, 'log')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'server.log')
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST) renameSync(path, `${path}.lama`)
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  // A full disk must not end the program; the requests themselves will say so.
  stream.on('error', () => undefined)
  return { write: (line) => void stream.write(line) }
}
