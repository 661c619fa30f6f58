/**
 * What was kept long enough is destroyed: once a day, district by district, and once for the whole installation, each in a transaction of its own
 * with its trace for each rule. The rules are those of `core/accounts/retention.ts`.
 */
import { FORGOTTEN_ACCOUNT } from '@konvergen/core/accounts/forgotten-account.ts'
import { type RetentionName, retentionDays } from '@konvergen/core/accounts/retention.ts'
import { type Context, type DistrictContext, INSTALLATION } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { closedBefore, forgetClosed, forgetEnded, forgetNotes, forgetUnseenDevices } from '../accounts/door.ts'
import { forgetFeeds } from '../calendar/door.ts'
import { destroyFiles, listsWithFilesBefore } from '../intake/door.ts'
import { unlinkAccounts } from '../opd/door.ts'
import { forgetFollowed } from '../scorecard/door.ts'
import { forgetAttendance, forgetContacts, forgetMessages, forgetRead } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'

const DAY_MS = 86_400_000

type Settings = Readonly<Record<string, string | undefined>>
/** How many went, by rule; only those of which some went. */
export type Gone = Partial<Readonly<Record<RetentionName, number>>>
type Rule<Ctx> = (ctx: Ctx, before: Date) => Promise<number>

const IN_DISTRICT: Partial<Readonly<Record<RetentionName, Rule<DistrictContext>>>> = {
  'berkas-asli': async (ctx, before) => destroyFiles(ctx, await listsWithFilesBefore(ctx, before)),
  pemberitahuan: forgetRead,
  surel: forgetMessages,
  darurat: forgetNotes,
  // Where somebody of the register had such an account, where mails to it went, and its feeds of the calendar: the account itself is nobody's district.
  'akun-ditutup': async (ctx, before) => {
    const ids = await closedBefore(ctx.db, before)
    return (await forgetContacts(ctx, ids)) + (await forgetFeeds(ctx, ids)) + (await unlinkAccounts(ctx, ids))
  },
  'identitas-hpk': forgetFollowed,
  hadir: (ctx, before) => forgetAttendance(ctx, dayOf(before)),
}

const IN_INSTALLATION: Partial<Readonly<Record<RetentionName, Rule<Context>>>> = {
  sesi: ({ db }, before) => forgetEnded(db, before),
  'akun-ditutup': ({ db, now }, before) => forgetClosed(db, now, before, FORGOTTEN_ACCOUNT.id),
  perangkat: ({ db }, before) => forgetUnseenDevices(db, before),
}

async function keepRules<Ctx extends Context>(
  ctx: Ctx,
  kab: string,
  rules: Partial<Readonly<Record<RetentionName, Rule<Ctx>>>>,
  settings: Settings,
): Promise<Gone> {
  const gone: Partial<Record<RetentionName, number>> = {}
  for (const [name, forget] of Object.entries(rules) as [RetentionName, Rule<Ctx>][]) {
    const hari = retentionDays(name, settings)
    if (hari === null) continue
    const count = await forget(ctx, new Date(ctx.now.getTime() - hari * DAY_MS))
    if (count === 0) continue
    gone[name] = count
    const detail = name === 'berkas-asli' ? { berkas: count, hari } : { baris: count, hari }
    writeTrail(ctx, { kab, act: 'privacy.retention', subject: name, detail })
  }
  if (Object.keys(gone).length === 0) tellNothing(ctx)
  return gone
}

export function keepRetention(ctx: DistrictContext, settings: Settings): Promise<Gone> {
  return keepRules(ctx, ctx.kab, IN_DISTRICT, settings)
}

/** What belongs to no district: sessions and what lets somebody in. */
export function keepInstallationRetention(ctx: Context, settings: Settings): Promise<Gone> {
  return keepRules(ctx, INSTALLATION, IN_INSTALLATION, settings)
}
