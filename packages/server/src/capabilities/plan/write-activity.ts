/**
 * Activities are added, changed and taken out. Whoever changes one says which writing of it they saw: another one since is told, and nothing is overwritten.
 */
import type * as contract from '@konvergen/contract/plan.ts'
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { type ActivityFacts, hasTwoDecimals, inOrder } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { requireActivity } from './look-at-activity.ts'
import { gatherDefinitions, gatherOffices, requireWrite } from './plan-ground.ts'
import { codeOf } from './present-activity.ts'
import { deleteActivity, holdPlan, insertActivities, replaceActivity } from './store.ts'

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** What the words of an activity may name in a year. */
export interface Nameable {
  readonly villages: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
}

export async function gatherNameable(ctx: DistrictContext, year: number): Promise<Nameable> {
  return {
    villages: new Set((await readDesa(ctx)).map(({ kode }) => kode)),
    indicators: new Set((await gatherDefinitions(ctx, year)).map(({ code }) => code)),
  }
}

/** Throws `nilai-tidak-sah` with what cannot be kept. What is only to be looked at is kept and shown. */
export function requireFacts(body: ActivityBody, { villages, indicators }: Nameable): ActivityFacts {
  const strange = body.indicators.find((code) => !indicators.has(code))
  if (strange !== undefined) throw refuse(`Indikator ${strange} tidak dikenal.`, `The indicator ${strange} is not known.`)
  const elsewhere = body.places.find(({ desa }) => !villages.has(desa))
  if (elsewhere !== undefined) throw refuse(`Desa ${elsewhere.desa} tidak ada di sini.`, `There is no village ${elsewhere.desa} here.`)
  if (new Set(body.places.map(({ desa }) => desa)).size < body.places.length)
    throw refuse('Satu desa tertulis dua kali.', 'A village stands twice.')
  if (new Set(body.money.map(({ source }) => source)).size < body.money.length)
    throw refuse('Satu sumber dana tertulis dua kali.', 'A source of money stands twice.')
  const fine = [body.volume, body.directShare, ...body.places.map(({ volume }) => volume)]
  if (!fine.every(hasTwoDecimals)) throw refuse('Paling banyak dua desimal.', 'Two decimals at most.')
  return inOrder({ ...body, title: body.title.trim() })
}

type Written = AnswerOf<typeof contract.addActivity>

export async function addActivity(ctx: DistrictContext, body: BodyOf<typeof contract.addActivity>): Promise<Written> {
  const { year, office } = body
  const onBehalf = requireWrite(ctx, office, await gatherOffices(ctx))
  const facts = requireFacts(body.facts, await gatherNameable(ctx, year))
  const id = ctx.newId()
  await holdPlan(ctx, { year, office })
  await insertActivities(ctx, [{ id, office, year, revision: 1, facts, code: codeOf(facts), carriedFrom: null, origin: null }])
  const detail = { lembaga: office, tahun: year, revisi: 1 }
  writeTrail(ctx, { kab: ctx.kab, act: onBehalf ? 'plan.written-for' : 'plan.written', subject: id, detail })
  return { id, revision: 1 }
}

export async function changeActivity(
  ctx: DistrictContext,
  id: string,
  { revision: seen, facts: body }: BodyOf<typeof contract.changeActivity>,
): Promise<Written> {
  const { office, year, carriedFrom } = await requireActivity(ctx, id)
  const onBehalf = requireWrite(ctx, office, await gatherOffices(ctx))
  const facts = requireFacts(body, await gatherNameable(ctx, year))
  await holdPlan(ctx, { year, office })
  const revision = seen + 1
  if (!(await replaceActivity(ctx, { id, office, year, revision, facts, code: codeOf(facts), carriedFrom, origin: null })))
    throw new Problem('keadaan-berubah')
  const detail = { lembaga: office, tahun: year, revisi: revision }
  writeTrail(ctx, { kab: ctx.kab, act: onBehalf ? 'plan.written-for' : 'plan.written', subject: id, detail })
  return { id, revision }
}

export async function removeActivity(
  ctx: DistrictContext,
  id: string,
  { revision }: BodyOf<typeof contract.removeActivity>,
): Promise<{ done: true }> {
  const { office, year } = await requireActivity(ctx, id)
  requireWrite(ctx, office, await gatherOffices(ctx))
  await holdPlan(ctx, { year, office })
  if (!(await deleteActivity(ctx, { id, office, year, revision }))) throw new Problem('keadaan-berubah')
  writeTrail(ctx, { kab: ctx.kab, act: 'plan.removed', subject: id, detail: { lembaga: office, tahun: year, revisi: revision } })
  return { done: true }
}
