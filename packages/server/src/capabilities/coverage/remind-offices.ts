/**
 * Offices that have not handed in get a task that says of which period, what is missing and until when, with the way to their form; it settles itself once they
 * hand in. Sent by the secretariat, or by the program before the last day where the district said so.
 */

import type { OfficeProgress } from '@konvergen/core/indicators/not-reported.ts'
import { dayToDo, isTimeToRemind, REMINDER_RULE, whomToRemind } from '@konvergen/core/indicators/remind-offices.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { openTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherPeriod } from './gather-period.ts'
import { readPeriods } from './period-store.ts'
import { insertCoverageReminder, readReminderRule } from './reminder-store.ts'
import { type Silent, silentOffices } from './silent-offices.ts'

export interface Reminded {
  readonly diingatkan: number
  /** Reminded a short while ago, and so not again. */
  readonly barusan: number
}

const NAMED = 10

function sayMissing({ asked, entered, areasSilent }: OfficeProgress, names: ReadonlyMap<string, string>): string {
  const named = areasSilent.slice(0, NAMED).map((kode) => names.get(kode) ?? kode)
  const more = areasSilent.length > NAMED ? ` dan ${areasSilent.length - NAMED} lagi` : ''
  const silent = named.length === 0 ? '' : ` Belum ada angka: ${named.join(', ')}${more}.`
  return `Terisi ${entered} dari ${asked} angka, dan belum diajukan.${silent} Buka isian, lengkapi, lalu ajukan; tugas ini selesai sendiri.`
}

async function remindOne(
  ctx: DistrictContext,
  text: string,
  due: string | null,
  one: OfficeProgress,
  names: Silent['names'],
  automatic: boolean,
): Promise<void> {
  const { office } = one
  const words = sayPeriod(text, 'id')
  const query = office === null ? '' : `?lembaga=${office}`
  const { row } = await openTask(ctx, {
    title: `Laporkan angka ${words}`,
    detail: sayMissing(one, names),
    to: { kind: 'opd', code: office ?? 'admin-kab' },
    due: dayToDo(due, dayOf(ctx.now)),
    link: { kind: 'halaman', id: `cakupan ${text}`, label: `Isian ${words}`, path: `cakupan/${text}/isian${query}` },
  })
  await insertCoverageReminder(ctx, { period: text, officeId: office, taskId: row.id, automatic })
}

async function remind(
  ctx: DistrictContext,
  text: string,
  wanted: readonly (string | null)[] | undefined,
  automatic: boolean,
): Promise<Reminded> {
  const { progress, names, owners } = await silentOffices(ctx, text)
  const { stored, rule, remindedAt } = await gatherPeriod(ctx, text, owners)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  if (stored.state === 'terkunci') throw new Problem('keadaan-berubah')
  const chosen = progress.filter(({ office }) => wanted === undefined || wanted.includes(office))
  const silent = chosen.map(({ office }) => {
    const last = remindedAt(office)
    return { office, remindedOn: last === null ? null : dayOf(last) }
  })
  const { now, lately } = whomToRemind(silent, dayOf(ctx.now), rule)
  for (const one of chosen) if (now.includes(one.office)) await remindOne(ctx, text, stored.due, one, names, automatic)
  if (now.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'coverage.reminded', subject: text, detail: { lembaga: now.length, barusan: lately.length } })
  return { diingatkan: now.length, barusan: lately.length }
}

export function remindOffices(ctx: DistrictContext, text: string, wanted: readonly (string | null)[] | undefined): Promise<Reminded> {
  return remind(ctx, text, wanted, false)
}

/** What the program does by itself today, in all open periods. */
export async function remindBeforeDue(ctx: DistrictContext): Promise<number> {
  const rule = (await readReminderRule(ctx)) ?? REMINDER_RULE
  const today = dayOf(ctx.now)
  const due = (await readPeriods(ctx)).filter((each) => each.state === 'terbuka' && isTimeToRemind(each.due, today, rule))
  let reminded = 0
  for (const { period } of due) reminded += (await remind(ctx, period, undefined, true)).diingatkan
  if (reminded === 0) tellNothing(ctx)
  return reminded
}
