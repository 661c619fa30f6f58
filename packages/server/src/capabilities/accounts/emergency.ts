/**
 * Access in an emergency: whoever may take it takes it alone, at once, for a reason; those whose data they are read it on top of every page until one
 * of them has seen it. It ends by itself, or earlier by either of them.
 */
import type * as contract from '@konvergen/contract/emergency.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { EMERGENCY_MINUTES, isWithoutNumbers } from '@konvergen/core/accounts/emergency.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { StartFailure } from '../../platform/start-failure.ts'
import { writeTrail } from '../trail/door.ts'
import { requireAreas } from './check-grant.ts'
import * as store from './emergency-store.ts'

const MINUTE_MS = 60_000

/** KONVERGEN_BREAK_GLASS_MINUTES: how long at most; the ceiling where it says nothing. */
export function longestMinutes(env: NodeJS.ProcessEnv): number {
  const { least, most } = EMERGENCY_MINUTES
  const text = env.KONVERGEN_BREAK_GLASS_MINUTES?.trim() ?? ''
  if (text === '') return most
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (minutes >= least && minutes <= most) return minutes
  throw new StartFailure('pengaturan-keliru', { nama: 'KONVERGEN_BREAK_GLASS_MINUTES', nilai: text, perlu: `${least}–${most}` })
}

function trace(
  ctx: DistrictContext,
  act: 'accounts.break-glass' | 'accounts.break-glass-ended' | 'accounts.break-glass-seen',
  id: string,
  detail = {},
) {
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail })
}

/** Whoever owns the data sees everybody's; others their own. */
function whose(ctx: DistrictContext): string | null {
  return allows(ctx, 'accounts.break-glass-watch') ? null : ctx.actor.id
}

export async function listEmergencies(ctx: DistrictContext, longest: number): Promise<AnswerOf<typeof contract.listEmergencies>> {
  const rows = await store.emergenciesOf(ctx.db, ctx.kab, whose(ctx))
  const akses = rows.map(({ id, nama, areas, reason, note, begun_at, ends_at, ended_at, seen_at, account_id }) => ({
    id,
    nama,
    areas: [...areas],
    alasan: reason,
    catatan: note,
    mulai: begun_at.toISOString(),
    sampai: ends_at.toISOString(),
    berakhir: ended_at?.toISOString() ?? null,
    isLive: ended_at === null && ends_at > ctx.now,
    isMine: account_id === ctx.actor.id,
    dilihat: seen_at?.toISOString() ?? null,
  }))
  return { menitTerlama: longest, akses }
}

function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

export async function openEmergency(
  ctx: DistrictContext,
  { wilayah, alasan, catatan, menit }: BodyOf<typeof contract.openEmergency>,
  longest: number,
): Promise<{ done: true }> {
  const { actor, db, kab, now } = ctx
  if (!actor.secondFactor) throw new Problem('faktor-kedua-perlu')
  if (menit > longest) throw unfit(`Paling lama ${longest} menit.`, `At most ${longest} minutes.`)
  if (!isWithoutNumbers(catatan)) {
    throw unfit('Tulis tanpa NIK, nomor KK, nomor telepon, dan nama.', 'Write without NIK, family card or telephone numbers, and names.')
  }
  await requireAreas(ctx, 'darurat', wilayah)
  const live = await store.liveEmergencies(db, actor.id, now)
  if (live.some((one) => one.kab === kab))
    throw unfit('Akses darurat Anda masih berlaku. Akhiri dahulu.', 'You hold emergency access already. End it first.')
  const id = ctx.newId()
  const areas = [...new Set(wilayah)].toSorted()
  const endsAt = new Date(now.getTime() + menit * MINUTE_MS)
  await store.insertEmergency(db, { id, accountId: actor.id, kab, areas, reason: alasan, note: catatan.trim(), begunAt: now, endsAt })
  trace(ctx, 'accounts.break-glass', id, { alasan, wilayah: areas.join(' '), menit })
  return { done: true }
}

export async function endEmergency(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  if (!(await store.endEmergency(ctx.db, ctx.kab, id, whose(ctx), ctx.actor.id, ctx.now))) throw new Problem('tidak-ditemukan')
  trace(ctx, 'accounts.break-glass-ended', id)
  return { done: true }
}

export async function seeEmergency(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  if (!(await store.seeEmergency(ctx.db, ctx.kab, id, ctx.actor.id, ctx.now))) throw new Problem('tidak-ditemukan')
  trace(ctx, 'accounts.break-glass-seen', id)
  return { done: true }
}
