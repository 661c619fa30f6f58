/**
 * Makes a new database cluster with `initdb`: checksums on, passwords only, no network. It is made under another name and renamed when
 * whole, so a power cut in the middle leaves nothing that looks like a database.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '../../start-failure.ts'
import { type Account, asAccount } from './account.ts'
import type { Binaries } from './binaries.ts'
import { type DataFolder, dataFolder } from './data-folder.ts'
import { livingPostmaster } from './postmaster.ts'
import { identify } from './process-identity.ts'

/** PostgreSQL's major version in the package; a cluster of another one cannot be opened. */
const MAJOR = '18'
export const ADMIN_ROLE = 'konvergen_admin'
export const APP_ROLE = 'konvergen_app'
/** What a cluster, or a whole restoring, is called until it is whole; then comes the number of the process that makes it. */
export const HALF_MADE = 'postgres.baru-'
const KEYS = 'konvergen-keys.json'
const LOOK_EVERY_MS = 20
const LONGEST_END_TRIES = 500

/** Passwords of the two roles, made at random, kept in a 0600 file inside the cluster so that they move with it. */
export interface Keys {
  readonly admin: string
  readonly app: string
}

function newKeys(): Keys {
  return { admin: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') }
}

function writePrivate(path: string, text: string, account: Account | null): void {
  writeFileSync(path, text, { mode: 0o600 })
  if (account !== null) chownSync(path, account.uid, account.gid)
}

/** A restoring that was killed leaves its PostgreSQL running, which would write into the folder while it is removed. */
function endOrphan(cluster: string): void {
  const orphan = livingPostmaster(cluster)
  if (orphan === null) return
  // At once: nothing that it holds is kept.
  process.kill(orphan.pid, 'SIGQUIT')
  const bell = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < LONGEST_END_TRIES && livingPostmaster(cluster) !== null; tries++) Atomics.wait(bell, 0, 0, LOOK_EVERY_MS)
}

/** What programs left behind that are gone. */
export function removeHalfMade(folder: DataFolder): void {
  for (const name of readdirSync(folder.root)) {
    if (name.startsWith(HALF_MADE) && identify(Number(name.split('-')[1])) === null) {
      endOrphan(dataFolder(join(folder.root, name)).cluster)
      rmSync(join(folder.root, name), { recursive: true, force: true })
    }
  }
}

function runInitdb(binaries: Binaries, cluster: string, passwordFile: string, account: Account | null): void {
  const args = ['--pgdata', cluster, '--username', ADMIN_ROLE, '--pwfile', passwordFile]
  args.push('--auth-local=scram-sha-256', '--auth-host=reject', '--encoding=UTF8', '--locale=C', '--data-checksums', '--no-instructions')
  const made = spawnSync(binaries.initdb, args, {
    encoding: 'utf8',
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    ...asAccount(account),
  })
  if (made.status === 0) return
  const said = `${made.error?.message ?? ''}${made.stderr}`.trim()
  if (said.includes('No space left on device')) throw new StartFailure('ruang-penuh', { folder: cluster, sisa: 0, perlu: 300 })
  throw new StartFailure('postgres-gagal', { sebab: said.split('\n').at(-1) ?? '', catatan: 'initdb' })
}

/** Makes the cluster unless there is one. True when this call made it. */
export function createCluster(folder: DataFolder, binaries: Binaries, account: Account | null): boolean {
  removeHalfMade(folder)
  if (existsSync(folder.cluster)) return false
  const half = join(folder.root, `${HALF_MADE}${process.pid}`)
  const passwordFile = `${half}.sandi`
  const keys = newKeys()
  try {
    writePrivate(passwordFile, keys.admin, account)
    runInitdb(binaries, half, passwordFile, account)
    writePrivate(join(half, KEYS), JSON.stringify(keys), account)
    renameSync(half, folder.cluster)
    return true
  } catch (error) {
    // Another start may have been quicker; then its cluster is the one.
    if (existsSync(folder.cluster)) return false
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

export function requireOwnVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== MAJOR) throw new StartFailure('versi-lain', { folder: cluster, ada: found, perlu: MAJOR })
}

export function readKeys(cluster: string): Keys {
  const path = join(cluster, KEYS)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Keys
  } catch (error) {
    throw new StartFailure('kunci-hilang', { berkas: path }, { cause: error })
  }
}
