/**
 * Which account runs the embedded PostgreSQL. PostgreSQL refuses root, and so do we: as root the database drops to an account of its own,
 * `konvergen`, made on first use; failing that to `postgres`. Never to `nobody`, which other daemons share.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { reasonOf, StartFailure } from '../../start-failure.ts'

export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const OWN_ACCOUNT = 'konvergen'
/** `useradd` is everywhere; Debian's minimal images may have only `adduser`. */
const CREATORS: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT],
  ['adduser', '--system', '--group', '--no-create-home', '--home', '/nonexistent', OWN_ACCOUNT],
]

function idOf(option: '-u' | '-g', name: string): number | null {
  const asked = spawnSync('id', [option, name], { encoding: 'utf8' })
  return asked.status === 0 ? Number(asked.stdout.trim()) : null
}

function find(name: string): Account | null {
  const uid = idOf('-u', name)
  const gid = idOf('-g', name)
  return uid === null || gid === null ? null : { name, uid, gid }
}

function create(): string {
  let reason = ''
  for (const [command, ...args] of CREATORS) {
    const made = spawnSync(command, args, { encoding: 'utf8' })
    if (made.status === 0) return ''
    reason = made.error === undefined ? made.stderr.trim() : reasonOf(made.error)
  }
  return reason
}

function ownerOf(folder: string): Account | null {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found === undefined || found.uid === 0 ? null : { name: `uid ${found.uid}`, uid: found.uid, gid: found.gid }
}

/**
 * The account that the database runs as, or null when it is our own (not root). A cluster that exists keeps its owner, so that root may
 * also start what an ordinary user made.
 */
export function databaseAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const known = ownerOf(cluster) ?? find(OWN_ACCOUNT)
  if (known !== null) return known
  const reason = create()
  const made = find(OWN_ACCOUNT) ?? find('postgres')
  if (made === null) throw new StartFailure('akun-tidak-ada', { sebab: reason })
  return made
}

/** In a container our own number may have no name. */
function ownName(): string {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.()}`
  }
}

export function accountName(account: Account | null): string {
  return account?.name ?? ownName()
}

/** What `spawn` needs to become the account; nothing when we already are. */
export function asAccount(account: Account | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid }
}
