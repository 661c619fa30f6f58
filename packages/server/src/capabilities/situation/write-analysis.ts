/**
 * A version of the analysis is begun, and its causes are written in words, for as long as it is a draft. Of one area and year there is one draft at a time.
 */
import type * as contract from '@konvergen/contract/analyses.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { listApplied } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { writeTrail } from '../trail/door.ts'
import { readKecamatan } from '../wilayah/store.ts'
import { gatherStandings, requireOwn } from './analysis-standing.ts'
import { holdAnalyses, insertAnalysis, insertText } from './analysis-store.ts'
import { chooseImports } from './choose-imports.ts'
import { requirePlain } from './require-plain.ts'

export async function beginAnalysis(
  ctx: DistrictContext,
  { wilayah: area, tahun: year, ...asked }: BodyOf<typeof contract.beginAnalysis>,
): Promise<AnswerOf<typeof contract.beginAnalysis>> {
  const isThere = area === ctx.kab || (await readKecamatan(ctx)).some(({ kode }) => kode === area)
  if (!isThere || !isOwnArea(ctx, area)) throw new Problem('tidak-ditemukan')
  // A choice of a period without a file is told now, and not when it is signed.
  chooseImports(await listApplied(ctx), await listMonths(ctx), asked)
  await holdAnalyses(ctx)
  const before = (await gatherStandings(ctx)).filter(({ analysis }) => analysis.area === area && analysis.year === year)
  if (before.some(({ state }) => state !== 'beku')) throw new Problem('keadaan-berubah')
  const version = 1 + Math.max(0, ...before.map(({ analysis }) => analysis.version))
  const id = ctx.newId()
  await insertAnalysis(ctx, { id, area, level: area === ctx.kab ? 'kab' : 'kec', year, version, asked })
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.begun', subject: id, detail: { wilayah: area, tahun: year, versi: version } })
  return { id }
}

export async function writeAnalysisText(
  ctx: DistrictContext,
  id: string,
  { topik: topic, isi }: BodyOf<typeof contract.writeAnalysisText>,
): Promise<{ done: true }> {
  requirePlain(isi)
  await holdAnalyses(ctx)
  const { analysis, state } = await requireOwn(ctx, id)
  if (state !== 'konsep') throw new Problem('keadaan-berubah')
  await insertText(ctx, { analysis_id: id, area: analysis.area, topic, body: isi.trim() })
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.written', subject: id, detail: { wilayah: analysis.area, topik: topic } })
  return { done: true }
}
