/**
 * Packages are issued: what each village is told is frozen as the bytes that its digest is of. One that says what the newest says is not issued again.
 */
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village.ts'
import { packageText } from '@konvergen/core/village/package-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { composePackage } from './compose-package.ts'
import { gatherGround } from './gather-ground.ts'
import { newestPackages } from './newest-packages.ts'
import { requireVillage } from './own-village.ts'
import { packageDigest } from './package-digest.ts'
import { insertVillagePackages } from './package-store.ts'
import { holdVillage, readRecommendations } from './store.ts'

type Answer = AnswerOf<typeof contract.issuePackages>

export async function issuePackages(
  ctx: DistrictContext,
  { tahun: year, desa: asked }: BodyOf<typeof contract.issuePackages>,
): Promise<Answer> {
  // In the order of their codes, so that no two wait for each other.
  const chosen = asked.toSorted()
  for (const desa of chosen) await holdVillage(ctx, { desa, year })
  const ground = await gatherGround(ctx, year)
  for (const desa of chosen) requireVillage(ctx, ground, desa)
  const stored = Map.groupBy(await readRecommendations(ctx, { year }), ({ desa }) => desa)
  const newest = await newestPackages(ctx, { year })
  const composed = chosen.map((desa) => ({
    desa,
    content: composePackage(ctx, ground, desa, stored.get(desa) ?? []),
    before: newest.get(desa),
  }))
  const skipped = composed.flatMap(({ desa, content, before }): Answer['skipped'] => {
    if (before === undefined && content.recommendations.length === 0) return [{ desa, why: 'kosong' }]
    return before?.text === packageText(content) ? [{ desa, why: 'tetap' }] : []
  })
  const left = new Set(skipped.map(({ desa }) => desa))
  const issued = composed
    .filter(({ desa }) => !left.has(desa))
    .map(({ desa, content, before }) => {
      const text = packageText(content)
      const version = (before?.head.version ?? 0) + 1
      return { id: ctx.newId(), desa, year, version, digest: packageDigest(text), content: Buffer.from(text, 'utf8') }
    })
  await insertVillagePackages(ctx, issued)
  if (issued.length === 0) tellNothing(ctx)
  for (const { id, desa, version, digest } of issued)
    writeTrail(ctx, { kab: ctx.kab, act: 'village.issued', subject: id, detail: { desa, tahun: year, versi: version, sidik: digest } })
  return { issued: issued.map(({ desa, version, digest }) => ({ desa, version, digest })), skipped }
}
