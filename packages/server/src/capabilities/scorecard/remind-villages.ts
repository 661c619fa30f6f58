/**
 * Villages that did not hand in a quarter get a task each, once a day at most, with the way to their families; it settles itself once they hand in. One act of
 * whoever coordinates them.
 */
import type { AnswerOf, BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard-files.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { openTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readDesa, wasOn } from '../wilayah/store.ts'
import { boundsOf, isLocked, requireBegun, requireQuarter } from './gather-village.ts'
import { insertHpkReminders, type NewReminder, remindedOn } from './reminder-store.ts'
import { holdQuarters, readReports } from './report-store.ts'

const DAY_MS = 86_400_000
/** House rule, no regulation's. */
const DAYS_TO_DO = 7

export async function remindScoredVillages(
  ctx: DistrictContext,
  { periode }: ParamsOf<typeof contract.remindScoredVillages>,
  { desa }: BodyOf<typeof contract.remindScoredVillages>,
): Promise<AnswerOf<typeof contract.remindScoredVillages>> {
  const quarter = requireQuarter(periode)
  requireBegun(ctx, quarter)
  // Two who remind at once follow each other: nobody is reminded twice.
  await holdQuarters(ctx)
  const { until } = boundsOf(quarter)
  const names = new Map((await readDesa(ctx)).filter((village) => wasOn(village, until)).map(({ kode, nama }) => [kode, nama]))
  const wanted = [...new Set(desa)].toSorted()
  if (wanted.some((kode) => !isOwnArea(ctx, kode) || !names.has(kode))) throw new Problem('tidak-ditemukan')
  if (await isLocked(ctx, periode)) throw new Problem('keadaan-berubah')
  const reports = await readReports(ctx, periode)
  const today = dayOf(ctx.now)
  const silent = wanted.filter((kode) => !reports.has(kode))
  const already = await remindedOn(ctx, periode, today)
  const told: NewReminder[] = []
  for (const kode of silent.filter((each) => !already.has(each))) {
    const nama = names.get(kode) ?? kode
    const words = sayPeriod(periode, 'id')
    const { row } = await openTask(ctx, {
      title: `Kirim skor konvergensi ${nama}, ${words}`,
      detail: `Desa ini belum mengirim skor konvergensi ${words}, sehingga belum punya skor. Isi layanan keluarga 1.000 HPK, lalu kirim; tugas ini selesai sendiri.`,
      to: { kind: 'wilayah', code: kode },
      due: dayOf(new Date(ctx.now.getTime() + DAYS_TO_DO * DAY_MS)),
      link: { kind: 'desa', id: kode, label: nama, path: `layanan-hpk/${kode}?periode=${periode}` },
    })
    told.push({ desa: kode, task: row.id })
  }
  await insertHpkReminders(ctx, { quarter: periode, day: today, told })
  if (told.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.reminded', subject: periode, detail: { desa: told.length } })
  return { diingatkan: told.length, sudah: silent.length - told.length }
}
