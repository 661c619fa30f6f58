/**
 * One server per data folder. The lock is a socket in Linux's abstract name space: the kernel frees it the moment the process is gone,
 * however it went, so there is no stale lock to clean. Whoever comes second asks it which address the first serves, and says so.
 */
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { StartFailure } from '../start-failure.ts'

export interface InstanceLock {
  /** What a second start is told. */
  readonly tellUrl: (url: string) => void
  readonly release: () => Promise<void>
}

const LONGEST_ANSWER_MS = 2000

/** The folder without links, also before it exists: both starts must reckon the same name. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

function nameOf(folder: string): string {
  return `\0konvergen-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
}

function listen(server: Server, name: string): Promise<boolean> {
  return new Promise((answer, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') answer(false)
      else reject(error)
    })
    server.listen(name, () => answer(true))
  })
}

function askUrl(name: string): Promise<string> {
  return new Promise((answer) => {
    let url = ''
    const socket = connect(name)
    socket.setTimeout(LONGEST_ANSWER_MS, () => socket.destroy())
    socket.on('data', (chunk) => {
      url += chunk.toString('utf8')
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => answer(url))
  })
}

export async function lockInstance(data: string): Promise<InstanceLock> {
  const folder = realPath(resolve(data))
  const name = nameOf(folder)
  let url = ''
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(url)
  })
  if (!(await listen(server, name))) {
    const served = await askUrl(name)
    throw new StartFailure('sudah-berjalan', { folder, alamat: served === '' ? '…' : served })
  }
  server.unref()
  return {
    tellUrl: (address) => {
      url = address
    },
    release: () => new Promise((done) => server.close(() => done())),
  }
}
