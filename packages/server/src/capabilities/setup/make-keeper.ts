/**
 * The first account there is: keeper of the system, and secretariat of the district that is opened with it.
 */
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { acrossRoles } from '../../platform/database/wall.ts'
import { dayOf } from '../../platform/today.ts'
import { insertAccount, insertGrant } from '../accounts/door.ts'
import { writeTrail } from '../trail/door.ts'

export interface FirstKeeper {
  /** District that they are the secretariat of. */
  readonly kab: string
  readonly username: string
  readonly nama: string
}

/** Answers with the id of the account. */
export async function makeKeeper(ctx: Context, { kab, username, nama }: FirstKeeper, passwordHash: string): Promise<string> {
  const id = ctx.newId()
  const from = dayOf(ctx.now)
  await insertAccount(ctx.db, { id, username, nama, state: 'aktif', passwordHash, by: ctx.actor.id, at: ctx.now })
  const keeper = { role: 'pengelola-sistem', kab: EVERYWHERE, areas: [], opd: null, from, until: null } as const
  const secretariat = { role: 'admin-kab', kab, areas: [kab], opd: null, from, until: null } as const
  await acrossRoles(ctx.db, async () => {
    for (const grant of [keeper, secretariat]) await insertGrant(ctx.db, ctx.newId(), id, grant, ctx.actor.id, ctx.now)
  })
  writeTrail(ctx, { kab: INSTALLATION, act: 'setup.begin', subject: id, detail: { kab } })
  return id
}
