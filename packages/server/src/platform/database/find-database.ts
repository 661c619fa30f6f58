/**
 * Which PostgreSQL we work with: an outside one when DATABASE_URL names it, our own otherwise.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type DatabaseAddress, type DatabaseSource, DEMO_DATABASE, MAIN_DATABASE } from './databases.ts'
import { keepAlive } from './keep-alive.ts'
import { startEmbedded } from './start-embedded.ts'

export interface DatabaseChoice {
  readonly data: string
  readonly databaseUrl?: string | undefined
  readonly say: (text: Bilingual) => void
}

export interface FoundDatabase {
  readonly source: DatabaseSource
  readonly release: () => Promise<void>
}

function address(appUrl: string | undefined, adminUrl: string | undefined): DatabaseAddress | null {
  const isSet = appUrl !== undefined && appUrl !== ''
  return isSet ? { appUrl, adminUrl: adminUrl === undefined || adminUrl === '' ? null : adminUrl } : null
}

/** The outside databases; null when we work with our own. */
export function outsideSource(choice: Pick<DatabaseChoice, 'databaseUrl'>, env: NodeJS.ProcessEnv = process.env): DatabaseSource | null {
  const main = address(choice.databaseUrl ?? env.DATABASE_URL, env.DATABASE_ADMIN_URL)
  const demo = address(env.DEMO_DATABASE_URL, env.DEMO_DATABASE_ADMIN_URL)
  return main === null ? null : { main, demo, makeAt: null }
}

export async function findDatabase(choice: DatabaseChoice, env: NodeJS.ProcessEnv = process.env): Promise<FoundDatabase> {
  const outside = outsideSource(choice, env)
  if (outside !== null) return { source: outside, release: () => Promise.resolve() }
  const { data, say } = choice
  const embedded = await startEmbedded({ data, say })
  const stopLooking = keepAlive(embedded, { data, say })
  const at = (name: string): DatabaseAddress => ({ appUrl: embedded.appUrl(name), adminUrl: embedded.adminUrl(name) })
  return {
    source: { main: at(MAIN_DATABASE), demo: at(DEMO_DATABASE), makeAt: embedded.adminUrl('postgres') },
    release: async () => {
      await stopLooking()
      await embedded.stop()
    },
  }
}
