/**
 * What is held about a child, and who looked: the answer to its family (Law 27 of 2022, article 7; number not verified). Made for a purpose, and itself
 * in the trail.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { documentIdsAbout, tellDocuments } from '../documents/door.ts'
import { openFromTrail, type ToldPerson, tellPerson } from '../measurement/door.ts'
import { hpkOfChildren, tellHpk } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { looksAtHpk } from './looks-at-hpk.ts'

type Report = AnswerOf<typeof contract.reportChild>
type Changes = Report['looks'][number]['changes']

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

async function looksOf(ctx: DistrictContext, told: ToldPerson): Promise<Report['looks']> {
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
  const looks: Report['looks'] = []
  for (const { id, at, actor, role, act, subject, detail } of traces.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const { tujuan, rahasia } = detail as { tujuan?: string; rahasia?: string }
    const changes = rahasia === undefined ? null : ((await openFromTrail(ctx, subject, rahasia)) as Changes)
    looks.push({ id, at: at.toISOString(), nama: names.get(actor) ?? null, role, act, purpose: tujuan ?? null, changes })
  }
  return looks
}

export async function reportChild(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<Report> {
  const told = await tellPerson(ctx, id)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const looks = await looksOf(ctx, told)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.report', subject: id, detail: { tujuan: purpose } })
  return {
    sex: told.sex,
    birth: told.birth,
    desa: names.get(told.desaKode) ?? told.desaKode,
    erasedAt: told.erasedAt,
    writings: told.writings,
    files: told.batchIds.length,
    documents: (await tellDocuments(ctx, 'anak', told.childIds)).map((each) => ({ ...each, addedAt: each.addedAt.toISOString() })),
    measurements: told.measurements.map(({ day, weight, lenhei, armc, posyandu, z_len, z_wei, z_wfl, state }) => ({
      day,
      weight,
      lenhei,
      armc,
      posyandu,
      zLen: z_len,
      zWei: z_wei,
      zWfl: z_wfl,
      undone: state === 'undone',
    })),
    hpk: await tellHpk(ctx, await hpkOfChildren(ctx, told.childIds)),
    looks,
  }
}
