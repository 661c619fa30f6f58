/**
 * An office that has not handed in a quarter when its days are gone is given a task, once; handing in settles it.
 */

import { type Day, daysBetween, partsOf } from '@konvergen/core/kit/day.ts'
import { dueDayOf, timeOf } from '@konvergen/core/realisation/lateness.ts'
import { QUARTERS, type QuarterOfOffice } from '@konvergen/core/realisation/realisation.ts'
import { quarterWords } from '@konvergen/core/realisation/words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { isKnown, openTask, readDirectory, settleTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherWholeYear, quarterOf, standingAt } from './gather-year.ts'
import { closeQuarterTasks, insertQuarterTask, readQuarterTasks } from './task-store.ts'

/** Who begins to report late in the year is not asked for quarters that are long gone. */
const ASKED_FOR_DAYS = 92

/** Of a year: quarters of offices that are late and hold a due activity. */
async function lateIn(ctx: DistrictContext, year: number): Promise<QuarterOfOffice[]> {
  const realised = await gatherWholeYear(ctx, year)
  const today = dayOf(ctx.now)
  const offices = [...Map.groupBy(realised.tracked, ({ plan }) => plan.office)]
  const recent = QUARTERS.filter((quarter) => daysBetween(dueDayOf(year, quarter, realised.rules), today as Day) <= ASKED_FOR_DAYS)
  return recent.flatMap((quarter) =>
    offices.flatMap(([office, tracked]) => {
      const { state } = quarterOf(realised, office, quarter)
      const isDue = tracked.some((one) => standingAt(one, quarter, realised.rules).isDue)
      const isLate = timeOf({ year, quarter, state, isDue }, realised.rules, today) === 'terlambat'
      return isLate ? [{ year, office, quarter }] : []
    }),
  )
}

const SECRETARIAT = { kind: 'opd', code: 'admin-kab' } as const

/** What an office that is there no more was to do, the secretariat sees to. */
async function addressee(ctx: DistrictContext, office: string | null) {
  if (office === null) return SECRETARIAT
  const one = { kind: 'opd', code: office } as const
  const viewer = { id: ctx.actor.id, roles: [], offices: [], areas: [], coordinates: '*' as const }
  return isKnown(await readDirectory(ctx), one, viewer) ? one : SECRETARIAT
}

async function giveTask(ctx: DistrictContext, { year, office, quarter }: QuarterOfOffice): Promise<void> {
  const word = quarterWords(quarter).id
  const { row } = await openTask(ctx, {
    title: `Serahkan realisasi ${word} ${year}`,
    detail: 'Batas waktunya lewat dan triwulan ini belum diserahkan. Tugas ini selesai sendiri saat triwulannya diserahkan.',
    to: await addressee(ctx, office),
    due: dayOf(ctx.now),
    link: {
      kind: 'halaman',
      id: `realisasi ${year} ${quarter} ${office ?? 'sekretariat'}`,
      label: 'Realisasi',
      path: `realisasi/lembaga?tahun=${year}&triwulan=${quarter}&lembaga=${office ?? 'sekretariat'}`,
    },
  })
  await insertQuarterTask(ctx, { task_id: row.id, office_id: office, year, quarter })
}

/** What the program does by itself today: of this year and the one before. */
export async function remindLateOffices(ctx: DistrictContext): Promise<number> {
  const { year } = partsOf(dayOf(ctx.now) as Day)
  const late = [...(await lateIn(ctx, year - 1)), ...(await lateIn(ctx, year))]
  const given = await readQuarterTasks(ctx, [year - 1, year])
  const news = late.filter(
    (one) => !given.some((task) => task.office_id === one.office && task.year === one.year && task.quarter === one.quarter),
  )
  for (const one of news) await giveTask(ctx, one)
  if (news.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'realisation.reminded', subject: ctx.kab, detail: { lembaga: news.length } })
  return news.length
}

export async function settleLateTasks(ctx: DistrictContext, of: QuarterOfOffice): Promise<void> {
  for (const taskId of await closeQuarterTasks(ctx, of)) await settleTask(ctx, taskId, 'Realisasi triwulan ini sudah diserahkan.')
}
