/**
 * Who reads the trail stands in it too: once a day for each person, and again for each account whose acts they pick out. Who made a breach pack, each
 * time.
 */
import type { Context } from '../../platform/context.ts'
import { haveTold, writeTrail } from '../trail/door.ts'

const DAY_MS = 86_400_000
const ACCOUNT = /^[0-9a-f-]{36}$/

/** `whose`: whose acts are picked out. */
export async function noteReading(ctx: Context, kab: string, whose: string | undefined): Promise<void> {
  // Whoever sits at the machine reads the tables anyway.
  if (ctx.actor.kind !== 'akun') return
  const detail = { pelaku: whose !== undefined && ACCOUNT.test(whose) ? whose : null }
  const told = { act: 'trail.opened', subject: kab, detail } as const
  if (await haveTold(ctx, kab, { ...told, since: new Date(ctx.now.getTime() - DAY_MS) })) return
  writeTrail(ctx, { kab, ...told })
}

export function noteBreachPack(ctx: Context, kab: string, from: Date, to: Date): void {
  writeTrail(ctx, { kab, act: 'privacy.breach-made', subject: kab, detail: { dari: from.toISOString(), sampai: to.toISOString() } })
}
