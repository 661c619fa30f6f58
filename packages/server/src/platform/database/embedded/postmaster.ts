/**
 * The living PostgreSQL of a cluster, if there is one. After a kill -9 of Node the postmaster lives on: the next start adopts it. And a
 * `postmaster.pid` that a power cut left behind must not keep the database from starting, even when its number belongs to another program now.
 */
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from './process-identity.ts'

export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
  readonly status: string
}

const PORT = 5432

/** Lines of postmaster.pid: pid, data folder, start time, port, socket folder, listen address, shared memory, status (miscinit.h, LOCK_FILE_LINE_*). */
function readLockFile(cluster: string): readonly string[] | null {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    // Not ours to read: whoever prepares the folder says so in words.
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** A postmaster always works inside its cluster folder. Where we may not look, its name has to do. */
function servesCluster(pid: number, cluster: string): boolean {
  if (identify(pid) === null) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch (error) {
    // ENOENT: it is just going. EACCES: it runs as somebody else.
    const isHidden = (error as NodeJS.ErrnoException).code === 'EACCES'
    return isHidden && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  }
}

export function livingPostmaster(cluster: string): Postmaster | null {
  const lines = readLockFile(cluster)
  const pid = Number(lines?.[0])
  if (lines === null || !Number.isInteger(pid) || pid <= 0 || !servesCluster(pid, cluster)) return null
  return { pid, socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

/** True when a lock was left behind by a PostgreSQL that is gone, and was taken away. */
export function removeStaleLock(cluster: string, socketFolder: string): boolean {
  if (readLockFile(cluster) === null || livingPostmaster(cluster) !== null) return false
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  rmSync(join(socketFolder, `.s.PGSQL.${PORT}.lock`), { force: true })
  rmSync(join(socketFolder, `.s.PGSQL.${PORT}`), { force: true })
  return true
}
