/**
 * One PostgreSQL for the whole run, with a migrated database to copy from: CREATE DATABASE … TEMPLATE gives each test file its own in a
 * tenth of a second.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadNationalList } from '../../src/capabilities/wilayah/load-national-list.ts'
import { connect, withClient } from '../../src/platform/database/connect.ts'
import { APP_ROLE } from '../../src/platform/database/embedded/create-cluster.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { startEmbedded } from '../../src/platform/database/start-embedded.ts'

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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'konvergen-test-'))
  const cluster = await startEmbedded({ data: folder, say: () => undefined })
  await withClient(cluster.adminUrl('postgres'), (client) => client.query(`create database ${TEMPLATE}`))
  const adminUrl = cluster.adminUrl(TEMPLATE)
  await migrate({ adminUrl, appRole: APP_ROLE })
  const admin = connect(adminUrl)
  await loadNationalList(admin)
  await admin.destroy()
  project.provide('cluster', { adminUrl: cluster.adminUrl('DATABASE'), appUrl: cluster.appUrl('DATABASE') })
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
