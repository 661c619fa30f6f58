/**
 * Who looked at a child's data, at what of it and why; corrections with what stood before and after.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { documentIdsAbout } from '../documents/door.ts'
import { openFromTrail, type ToldPerson } from '../measurement/door.ts'
import { hpkOfChildren } from '../scorecard/door.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'
import { looksAtHpk } from './looks-at-hpk.ts'

type Looks = AnswerOf<typeof contract.reportChild>['looks']
type Changes = Looks[number]['changes']

/** More looks at one child than this would be a breach of another kind. */
const MOST_LOOKS = 5000

/** Lists with names that the child may have stood in: of its village and posyandu, or of the whole district, since it was first measured. */
async function listsWith(ctx: DistrictContext, { desaKode, measurements }: ToldPerson): Promise<ReadTrace[]> {
  const posyandu = new Set(measurements.map((one) => one.posyandu))
  const first = measurements.map(({ recorded_at }) => recorded_at.getTime()).toSorted((a, b) => a - b)[0]
  const taken = await readTraces(ctx.db, ctx.kab, { act: 'measurement.export-names' }, MOST_LOOKS, 0)
  return taken.filter(({ at, subject, detail }) => {
    const of = (detail as { posyandu?: string | null }).posyandu ?? null
    const isItsPlace = subject === ctx.kab || subject === desaKode
    return isItsPlace && (of === null || posyandu.has(of)) && first !== undefined && at.getTime() >= first
  })
}

/** Newest first. */
export async function looksAtChild(ctx: DistrictContext, told: ToldPerson): Promise<Looks> {
  const { childIds } = told

  const traces: ReadTrace[] = []
  const about = await documentIdsAbout(ctx, 'anak', childIds)
  const hpk = await hpkOfChildren(ctx, childIds)
  traces.push(...(await looksAtHpk(ctx, hpk)))
  for (const subject of [...childIds, ...about]) traces.push(...(await readTraces(ctx.db, ctx.kab, { subject }, MOST_LOOKS, 0)))
  traces.push(...(await listsWith(ctx, told)))
  const names = await namesOf(
    ctx.db,
    traces.map(({ actor }) => actor),
  )
  const looks: Looks = []
  for (const { id, at, actor, role, act, subject, detail } of traces.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const { tujuan, rahasia } = detail as { tujuan?: string; rahasia?: string }
    const changes = rahasia === undefined ? null : ((await openFromTrail(ctx, subject, rahasia)) as Changes)
    looks.push({ id, at: at.toISOString(), nama: names.get(actor) ?? null, role, act, purpose: tujuan ?? null, changes })
  }
  return looks
}
