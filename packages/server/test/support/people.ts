/**
 * People of every role, put straight into the database: for tests that walk through many roles and are not about how somebody comes in.
 */
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import { cookieOf } from '../../src/capabilities/accounts/begin-session.ts'
import { digestOf, newToken } from '../../src/capabilities/accounts/secrets.ts'
import { insertSession } from '../../src/capabilities/accounts/session-store.ts'
import { insertAccount, insertGrant } from '../../src/capabilities/accounts/store.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { acrossRoles } from '../../src/platform/database/wall.ts'
import type { Surroundings } from '../../src/platform/run-work.ts'
import { uuidsOf } from '../../src/platform/uuid-v7.ts'
import { Browser } from './browser.ts'

const HOUR_MS = 3_600_000

/** A browser in which somebody with these grants is signed in. */
export async function personWith(
  { url, work }: { url: string; work: Surroundings },
  grants: readonly Grant[],
  secondFactor = true,
): Promise<Browser> {
  const db = work.databases.main
  const now = new Date()
  const newId = uuidsOf(now)
  const [accountId, token] = [newId(), newToken()]
  const username = `o.${accountId.slice(-12)}`
  await insertAccount(db, { id: accountId, username, nama: 'Orang Uji', state: 'aktif', passwordHash: null, by: 'uji', at: now })
  await inTransaction(db, 'turunan', { kabs: [], areas: [] }, (transaction) =>
    acrossRoles(transaction, async () => {
      for (const grant of grants) await insertGrant(transaction, newId(), accountId, grant, 'uji', now)
    }),
  )
  const endsAt = new Date(now.getTime() + HOUR_MS)
  await insertSession(db, {
    id: newId(),
    accountId,
    digest: digestOf(token),
    secondFactor,
    vouched: false,
    providerSession: null,
    agent: null,
    at: now,
    endsAt,
  })
  const browser = new Browser(url)
  browser.hold('konvergen-sesi', cookieOf('utama', token))
  return browser
}
