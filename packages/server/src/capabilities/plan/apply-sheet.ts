/**
 * Rows of a checked sheet are kept, all of them or none; each says the file and row that it came from.
 */
import type * as contract from '@konvergen/contract/plan.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherOffices, requireWrite } from './plan-ground.ts'
import { codeOf } from './present-activity.ts'
import { holdPlan, insertActivities, readActivities, replaceActivity, type WrittenActivity } from './store.ts'
import { gatherNameable, requireFacts } from './write-activity.ts'

type Body = BodyOf<typeof contract.applyPlanSheet>

export async function applySheet(
  ctx: DistrictContext,
  { year, office, file, rows }: Body,
): Promise<AnswerOf<typeof contract.applyPlanSheet>> {
  requireWrite(ctx, office, await gatherOffices(ctx))
  await holdPlan(ctx, { year, office })
  const nameable = await gatherNameable(ctx, year)
  const known = new Map((await readActivities(ctx, { year, office })).map((activity) => [activity.id, activity]))
  const news: WrittenActivity[] = []
  const changes: WrittenActivity[] = []
  for (const { row, id, revision, facts: body } of rows) {
    const facts = requireFacts(body, nameable)
    const shared = { office, year, facts, code: codeOf(facts), origin: `${file}, baris ${row}` }
    if (id === null) {
      news.push({ ...shared, id: ctx.newId(), revision: 1, carriedFrom: null })
      continue
    }
    const stored = known.get(id)
    if (stored === undefined) throw new Problem('tidak-ditemukan')
    if (stored.revision !== revision) throw new Problem('keadaan-berubah')
    changes.push({ ...shared, id, revision: stored.revision + 1, carriedFrom: stored.carriedFrom })
  }
  await insertActivities(ctx, news)
  for (const change of changes) if (!(await replaceActivity(ctx, change))) throw new Problem('keadaan-berubah')
  const detail = { lembaga: office, tahun: year, baru: news.length, berubah: changes.length }
  writeTrail(ctx, { kab: ctx.kab, act: 'plan.imported', subject: office ?? ctx.kab, detail })
  return { added: news.length, changed: changes.length }
}
