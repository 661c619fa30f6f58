/**
 * What is held about a child, and who looked: the answer to its family (Law 27 of 2022, article 7; number not verified). Made for a purpose, and itself
 * in the trail.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { openFromTrail, tellPerson } from '../measurement/door.ts'
import { writeTrail } from '../trail/door.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'
import { readDesa } from '../wilayah/store.ts'

type Report = AnswerOf<typeof contract.reportChild>
type Changes = Report['looks'][number]['changes']

/** More looks at one child than this would be a breach of another kind. */
const MOST_LOOKS = 5000

async function looksOf(ctx: DistrictContext, childIds: readonly string[]): Promise<Report['looks']> {
  const traces: ReadTrace[] = []
  for (const subject of childIds) traces.push(...(await readTraces(ctx.db, ctx.kab, { subject }, MOST_LOOKS, 0)))
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
  const looks = await looksOf(ctx, told.childIds)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.report', subject: id, detail: { tujuan: purpose } })
  return {
    sex: told.sex,
    birth: told.birth,
    desa: names.get(told.desaKode) ?? told.desaKode,
    erasedAt: told.erasedAt,
    writings: told.writings,
    files: told.batchIds.length,
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
    looks,
  }
}
