/**
 * Unit costs and the mapping of sub-kegiatan: recorded, withdrawn, tied and untied by the secretariat.
 */
import type * as contract from '@konvergen/contract/plan-reference.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { readSubKegiatanCode } from '@konvergen/core/intake/lists/sub-kegiatan-code.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { gatherDefinitions } from './plan-ground.ts'
import { yearNow } from './read-reference.ts'
import { insertMapping, insertUnitCost, withdrawUnitCost as withdraw } from './reference-store.ts'

export async function addUnitCost(ctx: DistrictContext, body: BodyOf<typeof contract.addUnitCost>): Promise<{ id: string }> {
  const id = ctx.newId()
  await insertUnitCost(ctx, { id, ...body })
  writeTrail(ctx, { kab: ctx.kab, act: 'plan.unit-cost', subject: id, detail: { tahun: body.year, rupiah: body.rupiah } })
  return { id }
}

export async function withdrawUnitCost(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  const done = await withdraw(ctx, id)
  if (done !== 'dicabut') throw new Problem(done === 'sudah' ? 'keadaan-berubah' : 'tidak-ditemukan')
  writeTrail(ctx, { kab: ctx.kab, act: 'plan.unit-cost-withdrawn', subject: id, detail: {} })
  return { done: true }
}

/** Codes of another level, and indicators that are not known, come back; the others are kept. */
export async function mapCodes(
  ctx: DistrictContext,
  { reason, pairs }: BodyOf<typeof contract.mapCodes>,
): Promise<AnswerOf<typeof contract.mapCodes>> {
  const indicators = new Set((await gatherDefinitions(ctx, yearNow(ctx))).map(({ code }) => code))
  const read = pairs.map((pair) => ({ ...pair, code: readSubKegiatanCode(pair.subKegiatan) }))
  const good = read.flatMap(({ code, indicator, state }) =>
    code !== null && code.level === 'sub_kegiatan' && indicators.has(indicator) ? [{ subKegiatan: code.kode, indicator, state }] : [],
  )
  const refused = read
    .filter(({ code, indicator }) => code === null || code.level !== 'sub_kegiatan' || !indicators.has(indicator))
    .map(({ subKegiatan, indicator }) => ({ subKegiatan, indicator }))
  // The last of a pair counts, should it come twice.
  const kept = [...new Map(good.map((pair) => [`${pair.subKegiatan}|${pair.indicator}`, pair])).values()]
  if (kept.length === 0) tellNothing(ctx)
  else {
    await insertMapping(ctx, kept, reason)
    writeTrail(ctx, { kab: ctx.kab, act: 'plan.mapped', subject: ctx.kab, detail: { pasangan: kept.length, ditolak: refused.length } })
  }
  return { kept: kept.length, refused }
}
