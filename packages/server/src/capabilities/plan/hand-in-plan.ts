/**
 * The plan of an office and year is handed in as a version, with its bytes; while one is on its way there is no other. Later changes of activities are the next version's.
 */
import { createHash } from 'node:crypto'
import type * as contract from '@konvergen/contract/plan-versions.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { planText } from '@konvergen/core/plan/plan-content.ts'
import { isOnItsWay } from '@konvergen/core/plan/plan-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherOffices, mayWrite, officeOfWord, requireWrite } from './plan-ground.ts'
import { holdPlan } from './store.ts'
import { type OfficeYear, planNow, presentHeads, standVersions } from './version-standing.ts'
import { insertVersion, listVersions } from './version-store.ts'

export async function listPlanVersions(
  ctx: DistrictContext,
  { tahun: year, lembaga }: { readonly tahun: number; readonly lembaga: string },
): Promise<contract.PlanVersions> {
  const offices = await gatherOffices(ctx)
  const office = officeOfWord(lembaga, offices)
  const versions = await standVersions(ctx, await listVersions(ctx, { year, office }))
  const [newest] = versions
  const now = await planNow(ctx, { office, year }, offices)
  const changed = newest === undefined ? null : planText(now) !== planText(newest.content)
  const isOpen = newest === undefined || (!isOnItsWay(newest.state) && (newest.state !== 'final' || changed === true))
  return {
    versions: await presentHeads(ctx, versions, offices),
    mayHandIn: mayWrite(ctx, office) && now.activities.length > 0 && isOpen,
    changed,
  }
}

export async function handInPlan(ctx: DistrictContext, { office, year }: OfficeYear): Promise<AnswerOf<typeof contract.handInPlan>> {
  const offices = await gatherOffices(ctx)
  requireWrite(ctx, office, offices)
  await holdPlan(ctx, { year, office })
  const [newest] = await standVersions(ctx, (await listVersions(ctx, { year, office })).slice(0, 1))
  if (newest !== undefined && isOnItsWay(newest.state)) throw new Problem('keadaan-berubah')
  const content = await planNow(ctx, { office, year }, offices)
  if (content.activities.length === 0)
    throw new Problem('nilai-tidak-sah', { sebab: 'Rencana ini masih kosong.', reason: 'This plan is empty.' })
  const bytes = Buffer.from(planText(content), 'utf8')
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (newest?.state === 'final' && newest.stored.digest === digest)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Tidak ada yang berubah sejak versi final.',
      reason: 'Nothing has changed since the final version.',
    })
  const id = ctx.newId()
  const version = (newest?.stored.version ?? 0) + 1
  await insertVersion(ctx, { id, office, year, version, digest, content: bytes })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'plan.handed-in',
    subject: id,
    detail: { lembaga: office, tahun: year, versi: version, sidik: digest },
  })
  return { id, version, digest }
}
