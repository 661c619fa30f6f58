/**
 * How a version of the analysis puts lokus forward is chosen while it is a draft: by a kept way, by quadrants as shipped, or by hand with a reason for each
 * village.
 */
import type * as contract from '@konvergen/contract/analyses.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { holdAnalyses } from '../situation/analysis-store.ts'
import { requireOwn, requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { keptWay } from './chosen-way.ts'
import { readMethods } from './method-store.ts'
import { insertAnalysisWay, type StoredWay } from './way-store.ts'

function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

type Asked = BodyOf<typeof contract.chooseAnalysisWay>

async function byHand(ctx: DistrictContext, desa: NonNullable<Asked['desa']>): Promise<StoredWay> {
  const known = new Set((await readDesa(ctx)).map(({ kode }) => kode))
  if (desa.some(({ kode }) => !known.has(kode))) throw new Problem('tidak-ditemukan')
  if (new Set(desa.map(({ kode }) => kode)).size < desa.length) throw unfit('Ada desa yang disebut dua kali.', 'A village is named twice.')
  const reasons = desa.map(({ kode, alasan }) => ({ code: kode, reason: alasan.trim() }))
  if (reasons.some(({ reason }) => reason === '')) throw unfit('Setiap desa perlu alasan tertulis.', 'Each village needs a written reason.')
  for (const { reason } of reasons) requirePlain(reason)
  return { methodId: null, byHand: reasons.toSorted((a, b) => (a.code < b.code ? -1 : 1)) }
}

async function storedOf(ctx: DistrictContext, { cara, id, desa = [] }: Asked): Promise<StoredWay> {
  if (cara === 'kuadran') return { methodId: null, byHand: null }
  if (cara === 'manual') {
    if (desa.length === 0) throw unfit('Pilih setidaknya satu desa.', 'Choose one village at least.')
    return byHand(ctx, desa)
  }
  const method = (await readMethods(ctx)).find((each) => each.id === id)
  if (method === undefined) throw new Problem('tidak-ditemukan')
  if (keptWay(method) === undefined) throw unfit('Cara itu tidak mengusulkan desa.', 'That way puts no village forward.')
  return { methodId: method.id, byHand: null }
}

export async function chooseAnalysisWay(ctx: DistrictContext, analysisId: string, asked: Asked): Promise<{ done: true }> {
  await holdAnalyses(ctx)
  const { analysis, state } = await requireOwn(ctx, analysisId)
  if (analysis.level !== 'kab') throw unfit('Kecamatan tidak mengusulkan lokus.', 'A kecamatan proposes no lokus.')
  if (state !== 'konsep') throw new Problem('keadaan-berubah')
  await insertAnalysisWay(ctx, analysisId, await storedOf(ctx, asked))
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.way-chosen', subject: analysisId, detail: { cara: asked.cara } })
  return { done: true }
}
