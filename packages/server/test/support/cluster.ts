/**
 * One PostgreSQL for the whole run, with a migrated database to copy from: CREATE DATABASE … TEMPLATE gives each test file its own in a
 * tenth of a second. TEST_DATABASE_ADMIN_URL (a superuser's address of an empty PostgreSQL) runs the same tests on another version.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadNationalList } from '../../src/capabilities/wilayah/load-national-list.ts'
import { connect, withClient } from '../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../src/platform/database/embedded/create-cluster.ts'
import { ensureAppRole } from '../../src/platform/database/embedded/roles.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { type EmbeddedDatabase, startEmbedded } from '../../src/platform/database/start-embedded.ts'

export const TEMPLATE = 'konvergen_template'

export interface ClusterAddress {
  /** With `DATABASE` in the place of the database's name. */
  readonly adminUrl: string
  readonly appUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly cluster: ClusterAddress
  }
}

type Cluster = Pick<EmbeddedDatabase, 'adminUrl' | 'appUrl'> & { readonly end: () => Promise<void> }

/** Its databases are thrown away: nothing need outlive a power cut. */
const CARELESS = ['fsync', 'full_page_writes', 'synchronous_commit']

async function ownCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'konvergen-test-'))
  const cluster = await startEmbedded({ data: folder, say: () => undefined })
  await withClient(cluster.adminUrl('postgres'), async (client) => {
    for (const setting of CARELESS) await client.query(`alter system set ${setting} = off`)
    await client.query('select pg_reload_conf()')
  })
  const end = async (): Promise<void> => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...cluster, end }
}

async function outsideCluster(url: string): Promise<Cluster> {
  const password = randomBytes(12).toString('hex')
  await ensureAppRole(url, APP_ROLE, password)
  await withClient(url, (client) => client.query(`alter role ${APP_ROLE} password '${password}'`))
  const at = (database: string, role?: string): string => {
    const address = new URL(url)
    address.pathname = `/${database}`
    if (role !== undefined) [address.username, address.password] = [role, password]
    return address.href
  }
  return { adminUrl: (database) => at(database), appUrl: (database) => at(database, APP_ROLE), end: () => Promise.resolve() }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outside = process.env.TEST_DATABASE_ADMIN_URL
  const cluster = outside === undefined ? await ownCluster() : await outsideCluster(outside)
  await withClient(cluster.adminUrl('postgres'), (client) => client.query(`create database ${TEMPLATE}`))
  const adminUrl = cluster.adminUrl(TEMPLATE)
  await migrate({ adminUrl, appRole: APP_ROLE })
  const admin = connect(adminUrl)
  await loadNationalList(admin)
  await admin.destroy()
  project.provide('cluster', { adminUrl: cluster.adminUrl('DATABASE'), appUrl: cluster.appUrl('DATABASE') })
  return cluster.end
}
