/**
 * A token for the command line. It lives for months and does what its maker may, so the password is asked again: an unlocked computer is not its owner.
 */
import { INSTALLATION } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { requireShown } from './own-secrets.ts'
import { digestOf, newToken } from './secrets.ts'
import { insertToken } from './session-store.ts'

const DAY_MS = 86_400_000

export interface NewToken {
  readonly nama: string
  /** Days. */
  readonly hari: number
  readonly sandi?: string | undefined
}

/** With names only where it was made with a second factor. */
export async function makeOwnToken(work: Work, db: Db, { nama, hari, sandi }: NewToken): Promise<{ token: string }> {
  await requireShown(work, db, sandi)
  const token = newToken()
  return runAcross(work, db, 'tulis', [INSTALLATION], async (ctx) => {
    const { now, actor } = ctx
    const id = ctx.newId()
    const endsAt = new Date(now.getTime() + hari * DAY_MS)
    await insertToken(ctx.db, { id, accountId: actor.id, nama, digest: digestOf(token), secondFactor: actor.secondFactor, at: now, endsAt })
    writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.token-made', subject: actor.id, detail: { token: id, hari } })
    return { token }
  })
}
