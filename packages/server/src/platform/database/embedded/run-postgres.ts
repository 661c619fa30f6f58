/**
 * Starts PostgreSQL on a cluster and waits until it answers. It runs in a process group of its own: Ctrl-C in the terminal reaches us first,
 * we finish the requests under way and then stop it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartFailure } from '../../start-failure.ts'
import { type Account, asAccount } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { livingPostmaster, type Postmaster } from './postmaster.ts'

const MEGABYTE = 1024 * 1024
const LONGEST_LOG = 10 * MEGABYTE
const LOOK_EVERY_MS = 15
/** Recovery after a power cut replays up to `max_wal_size`; on a slow disk that takes minutes, not hours. */
const LONGEST_RECOVERY_MS = 10 * 60_000
/** How much of its log goes into the message. */
const SAID_LINES = 3
/** The children of a killed postmaster need a moment to notice and go. */
const LONGEST_ORPHANS_MS = 15_000

/** What served in our measurements (docs/runbook/database.md): a sixteenth of the memory for buffers, within 128–512 MB. */
function settings(socketFolder: string): Record<string, string> {
  const buffers = Math.min(512, Math.max(128, Math.floor(totalmem() / MEGABYTE / 16)))
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    shared_buffers: `${buffers}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '4GB',
    min_wal_size: '80MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    // No personal data in the log: neither the failed statement nor the row that it spoke of.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_line_prefix: '%m [%p] ',
  }
}

function openLog(path: string): { handle: number; from: number } {
  const handle = openSync(path, 'a', 0o600)
  const { size } = fstatSync(handle)
  if (size <= LONGEST_LOG) return { handle, from: size }
  truncateSync(path)
  return { handle, from: 0 }
}

function launch(folder: DataFolder, binaries: Binaries, account: Account | null, socketFolder: string, handle: number): ChildProcess {
  const options = Object.entries(settings(socketFolder)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', folder.cluster, ...options], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', handle, handle],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    ...asAccount(account),
  })
  child.unref()
  return child
}

function lastWords(path: string, from: number): string {
  return readFileSync(path).subarray(from).toString('utf8').trim()
}

function failureOf(words: string, folder: DataFolder, log: string): StartFailure {
  if (words.includes('No space left on device')) return new StartFailure('ruang-penuh', { folder: folder.root, sisa: 0, perlu: 300 })
  const last = words.split('\n').slice(-SAID_LINES)
  return new StartFailure('postgres-gagal', { sebab: last.map((line) => line.replace(/^.*?\] /, '')).join(' '), catatan: log })
}

/** Waits until the cluster's postmaster says `ready`; null when there is none (any more). */
export async function untilReady(cluster: string, hasEnded: () => boolean): Promise<Postmaster | null> {
  const deadline = Date.now() + LONGEST_RECOVERY_MS
  while (Date.now() < deadline) {
    const postmaster = livingPostmaster(cluster)
    if (postmaster?.status === 'ready') return postmaster
    if (hasEnded()) return null
    await wait(LOOK_EVERY_MS)
  }
  return null
}

export async function runPostgres(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | null,
  socketFolder: string,
): Promise<Postmaster> {
  const path = join(folder.log, 'postgres.log')
  const deadline = Date.now() + LONGEST_ORPHANS_MS
  for (;;) {
    const { handle, from } = openLog(path)
    const child = launch(folder, binaries, account, socketFolder, handle)
    closeSync(handle)
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    child.once('error', () => {
      ended = true
    })
    const ready = await untilReady(folder.cluster, () => ended)
    if (ready !== null) return ready
    const words = lastWords(path, from)
    const orphansRemain = words.includes('pre-existing shared memory block')
    // Another start won the race for the lock: its postmaster is the one to use.
    const lostRace = words.includes('lock file "postmaster.pid" already exists')
    if (Date.now() > deadline || !(orphansRemain || lostRace)) throw failureOf(words, folder, path)
    await wait(200)
    if (lostRace) {
      const other = await untilReady(folder.cluster, () => livingPostmaster(folder.cluster) === null)
      if (other !== null) return other
    }
  }
}
