/**
 * The database of an office PC: a real PostgreSQL of our own, started from npm's binaries without installing anything. Adopts one that
 * still lives, starts one otherwise, and hands out two addresses: one for migrations, one (without power) for all other work.
 * Which failures it has to stand is listed in docs/runbook/database.md.
 */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Account, databaseAccount } from './embedded/account.ts'
import { runnableBinaries } from './embedded/binaries.ts'
import { ADMIN_ROLE, APP_ROLE, createCluster, type Keys, readKeys, requireOwnVersion } from './embedded/create-cluster.ts'
import { type DataFolder, dataFolder, prepareDataFolder } from './embedded/data-folder.ts'
import { mayStop, writeStarter } from './embedded/ownership.ts'
import { livingPostmaster, type Postmaster, removeStaleLock } from './embedded/postmaster.ts'
import { ensureAppRole, othersConnected } from './embedded/roles.ts'
import { runPostgres, untilReady } from './embedded/run-postgres.ts'
import { makeSocketFolder, socketFolder } from './embedded/socket-folder.ts'

export interface EmbeddedOptions {
  readonly data: string
  readonly say: (text: Bilingual) => void
}

export interface EmbeddedDatabase {
  /** Address of a database in the cluster, as owner: migrations, making and dropping databases. */
  readonly adminUrl: (database: string) => string
  /** Address without power: all other work. */
  readonly appUrl: (database: string) => string
  /** True when this start made the cluster. */
  readonly created: boolean
  /** True when PostgreSQL was already running. */
  readonly adopted: boolean
  readonly pid: number
  readonly isAlive: () => boolean
  /** Stops PostgreSQL unless somebody else uses it. Close your own connections first. */
  readonly stop: () => Promise<void>
}

const LOOK_EVERY_MS = 20
const LONGEST_STOP_MS = 60_000

function urlOf(role: string, password: string, database: string, folder: string): string {
  return `postgres://${role}:${password}@localhost/${database}?host=${encodeURIComponent(folder)}`
}

async function adopt(folder: DataFolder): Promise<Postmaster | null> {
  const living = livingPostmaster(folder.cluster)
  if (living === null) return null
  requireOwnVersion(folder.cluster)
  return untilReady(folder.cluster, () => livingPostmaster(folder.cluster) === null)
}

async function start(
  folder: DataFolder,
  account: Account | null,
  say: EmbeddedOptions['say'],
): Promise<{ postmaster: Postmaster; created: boolean }> {
  prepareDataFolder(folder, account)
  const binaries = runnableBinaries(folder.bin, account)
  const created = createCluster(folder, binaries, account)
  if (created) say({ id: 'Basis data baru dibuat.', en: 'A new database was created.' })
  requireOwnVersion(folder.cluster)
  const sockets = socketFolder(folder, account)
  if (removeStaleLock(folder.cluster, sockets)) {
    say({
      id: 'Konvergen sebelumnya tidak berhenti dengan baik (listrik padam?). Kunci lamanya dibersihkan dan basis data dipulihkan.',
      en: 'Konvergen did not stop cleanly last time (power cut?). Its old lock was removed and the database recovers.',
    })
  }
  makeSocketFolder(sockets, account)
  const postmaster = await runPostgres(folder, binaries, account, sockets)
  writeStarter(folder.cluster)
  return { postmaster, created }
}

async function stop(folder: DataFolder, keys: Keys): Promise<void> {
  const postmaster = livingPostmaster(folder.cluster)
  if (postmaster === null) return
  const url = urlOf(ADMIN_ROLE, keys.admin, 'postgres', postmaster.socketFolder)
  if (!mayStop(folder.cluster) || (await othersConnected(url))) return
  process.kill(postmaster.pid, 'SIGINT')
  const deadline = Date.now() + LONGEST_STOP_MS
  while (livingPostmaster(folder.cluster) !== null && Date.now() < deadline) await wait(LOOK_EVERY_MS)
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = dataFolder(resolve(options.data))
  const account = databaseAccount(folder.cluster)
  const living = await adopt(folder)
  const { postmaster, created } = living === null ? await start(folder, account, options.say) : { postmaster: living, created: false }
  const keys = readKeys(realpathSync(folder.cluster))
  const sockets = postmaster.socketFolder
  const adminUrl = (database: string): string => urlOf(ADMIN_ROLE, keys.admin, database, sockets)
  await ensureAppRole(adminUrl('postgres'), APP_ROLE, keys.app)
  return {
    adminUrl,
    appUrl: (database) => urlOf(APP_ROLE, keys.app, database, sockets),
    created,
    adopted: living !== null,
    pid: postmaster.pid,
    isAlive: () => livingPostmaster(folder.cluster) !== null,
    stop: () => stop(folder, keys),
  }
}
