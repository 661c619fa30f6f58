/**
 * Unfinished activities go on into the next year as copies that say where they come from; money and months are planned anew by whoever edits them, so they are copied as a start.
 */
import type * as contract from '@konvergen/contract/plan.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { totalOf } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherOffices, officeOfWord, requireWrite } from './plan-ground.ts'
import { codeOf, factsOf } from './present-activity.ts'
import { holdPlan, insertActivities, readActivities, readCarried, type StoredActivity } from './store.ts'

const isUnfinished = ({ status }: StoredActivity): boolean => status === 'direncanakan' || status === 'berjalan'

export async function listUnfinished(
  ctx: DistrictContext,
  { tahun: year, lembaga }: { readonly tahun: number; readonly lembaga: string },
): Promise<contract.Unfinished> {
  const unfinished = (await readActivities(ctx, { year, office: officeOfWord(lembaga, await gatherOffices(ctx)) })).filter(isUnfinished)
  const carried = await readCarried(
    ctx,
    year + 1,
    unfinished.map(({ id }) => id),
  )
  return unfinished.map(({ id, title, money, status }) => {
    const total = totalOf(money)
    return { id, title, total: total === null ? null : String(total), status, carried: carried.has(id) }
  })
}

export async function carryOver(
  ctx: DistrictContext,
  { office, from, activities }: BodyOf<typeof contract.carryOver>,
): Promise<AnswerOf<typeof contract.carryOver>> {
  requireWrite(ctx, office, await gatherOffices(ctx))
  const year = from + 1
  await holdPlan(ctx, { year, office })
  const chosen = new Set(activities)
  const own = (await readActivities(ctx, { year: from, office })).filter(({ id }) => chosen.has(id))
  if (own.length < chosen.size) throw new Problem('tidak-ditemukan')
  if (!own.every(isUnfinished))
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Ada kegiatan yang sudah selesai atau batal.',
      reason: 'Some are finished or called off.',
    })
  const carried = await readCarried(ctx, year, [...chosen])
  const news = own.filter(({ id }) => !carried.has(id))
  await insertActivities(
    ctx,
    news.map((activity) => ({
      id: ctx.newId(),
      office,
      year,
      revision: 1,
      facts: { ...factsOf(activity), status: 'direncanakan' },
      code: codeOf(activity),
      carriedFrom: activity.id,
      origin: null,
    })),
  )
  const detail = { dari: from, ke: year, kegiatan: news.length, sudah: carried.size }
  if (news.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'plan.carried', subject: office ?? ctx.kab, detail })
  return { carried: news.length, already: carried.size }
}
