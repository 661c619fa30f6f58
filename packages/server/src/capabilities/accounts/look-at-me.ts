/**
 * Who is signed in, for the pages: the same grants that the server judges by, so that a button and a guard never differ.
 */
import type { Me } from '@konvergen/contract/accounts.ts'
import { GUEST } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { readCookie } from './begin-session.ts'
import { waitOf } from './second-factor.ts'
import { findAccount, hasKeeper } from './store.ts'

/** Roles that the demo can be tried in; handed in, since the demo is made above this room. */
export type DemoRoles = (work: Work) => readonly Role[]

export async function lookAtMe(work: Work, visit: Visit, demoRoles: DemoRoles): Promise<Entered<Me>> {
  const { actor } = work.asker
  const home = visit.session === null ? 'utama' : (readCookie(visit.session)?.home ?? 'utama')
  const db = home === 'contoh' ? work.databases.demo : work.databases.main
  const account =
    actor.kind !== 'akun' || db === null ? undefined : await runAcross(work, db, 'baca', [], (ctx) => findAccount(ctx.db, actor.id))
  const isSetUp = await runAcross(work, work.databases.main, 'baca', [], (ctx) => hasKeeper(ctx.db))
  const { grants, secondFactor } = account === undefined ? GUEST : actor
  const answer: Me = {
    account:
      account === undefined
        ? null
        : {
            id: account.id,
            username: account.username,
            nama: account.nama,
            hasSecondFactor: account.totp_sealed !== null,
            ...(account.password_hash === null ? { passwordless: true as const } : {}),
            ...waitOf(account, new Date()),
          },
    grants: grants.map(({ role, kab, areas, opd, from, until }) => ({ role, kab, areas: [...areas], opd, from, until })),
    secondFactor,
    today: dayOf(new Date()),
    demo: account !== undefined && home === 'contoh',
    demoRoles: [...demoRoles(work)],
    setup: isSetUp ? 'selesai' : 'perlu',
  }
  return { answer, left: {} }
}
