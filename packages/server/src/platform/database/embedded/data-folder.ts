/**
 * The data folder: where it is by default, that it is ours, writable, private, and that the disk has room. Everything that a district keeps
 * on an office PC lies below it:
 *
 *     <data>/postgres   the database cluster (0700, owned by the account that runs it)
 *     <data>/bin        a private copy of the database programs, only where node_modules cannot be used as it is
 *     <data>/log        what the database and the server said
 *     <data>/run        the socket
 *     <data>/dokumen    the files that belong to the data (dokumen-contoh: the demo’s), unless KONVERGEN_S3_URL says elsewhere
 *     <data>/unggahan   files that are still coming in
 *     <data>/cadangan   backups, unless KONVERGEN_BACKUP_FOLDER says elsewhere
 *     <data>/kunci.json the keys of personal data (0600), unless KONVERGEN_KEYS says elsewhere
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { refuseFolder } from '../../refuse-folder.ts'
import { StartFailure } from '../../start-failure.ts'
import { type Account, accountName } from './account.ts'
import { canEnter } from './can-enter.ts'

const OURS = new Set(['postgres', 'bin', 'log', 'run', 'dokumen', 'dokumen-contoh', 'unggahan', 'cadangan', 'kunci.json', 'lost+found'])
const MEGABYTE = 1024 * 1024
/** A new cluster with the national list takes about 130 MB, half of it write-ahead log. */
const ROOM_TO_CREATE = 300
/** Below this PostgreSQL may not even be able to recover its log. */
const ROOM_TO_START = 32

export interface DataFolder {
  readonly root: string
  readonly cluster: string
  readonly bin: string
  readonly log: string
  readonly run: string
}

export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env, uid: number | undefined = process.getuid?.()): string {
  if (env.KONVERGEN_DATA !== undefined && env.KONVERGEN_DATA !== '') return env.KONVERGEN_DATA
  return uid === 0 ? '/var/lib/konvergen' : join(homedir(), '.local/share/konvergen')
}

export function dataFolder(root: string): DataFolder {
  return { root, cluster: join(root, 'postgres'), bin: join(root, 'bin'), log: join(root, 'log'), run: join(root, 'run') }
}

function isOurs(name: string): boolean {
  return OURS.has(name) || name.startsWith('postgres.baru-')
}

function requireRoom(folder: DataFolder, isNew: boolean): void {
  const disk = statfsSync(folder.root)
  const left = Math.floor((disk.bavail * disk.bsize) / MEGABYTE)
  const needed = isNew ? ROOM_TO_CREATE : ROOM_TO_START
  if (left < needed) throw new StartFailure('ruang-penuh', { folder: folder.root, sisa: left, perlu: needed })
}

/** Makes a folder that only the account can enter. */
export function makePrivate(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account !== null) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
}

/** PostgreSQL wants its cluster 0700 and its own; a copy restored by root or with other modes is put right rather than refused. */
function claimCluster(cluster: string, account: Account | null): void {
  const found = statSync(cluster)
  if (account !== null && found.uid === 0) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster])
  chmodSync(cluster, 0o700)
}

/** Creates what is missing and refuses, before anything is touched, a folder that is not ours, not writable or on a full disk. */
export function prepareDataFolder(folder: DataFolder, account: Account | null): void {
  try {
    mkdirSync(folder.root, { recursive: true, mode: 0o700 })
    if (!readdirSync(folder.root).every(isOurs)) throw new StartFailure('folder-berisi-lain', { folder: folder.root })
    const isNew = statSync(folder.cluster, { throwIfNoEntry: false }) === undefined
    requireRoom(folder, isNew)
    for (const each of [folder.root, folder.log]) makePrivate(each, account)
    if (!isNew) claimCluster(folder.cluster, account)
  } catch (error) {
    if (error instanceof StartFailure) throw error
    refuseFolder(folder.root, accountName(account), ROOM_TO_CREATE, error)
  }
  if (!canEnter(folder.root, account)) {
    throw new StartFailure('folder-tak-terjangkau', { akun: accountName(account), folder: folder.root })
  }
}
