/**
 * A kecamatan's analysis is signed with its bytes, verified by somebody else or given back; the district's is frozen and with it those that it stands on.
 */
import type * as contract from '@konvergen/contract/analyses.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { type AnalysisFault, type AnalysisStep, takeAnalysisStep } from '@konvergen/core/situation/analysis-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { holdAnalyses, insertAnalysisStep, readAnalysisContents } from '../situation/analysis-store.ts'
import { gatherStandings, latestTexts, mayIn, requireOwn, requirePlain, type Standing } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readKecamatan } from '../wilayah/store.ts'
import { composeAnalysis } from './compose-analysis.ts'
import { groundNow } from './ground-of-analysis.ts'

const FAULTS: Readonly<Record<Exclude<AnalysisFault, 'keadaan'>, { sebab: string; reason: string }>> = {
  'tanpa-alasan': { sebab: 'Alasan perlu diisi.', reason: 'A reason is needed.' },
  'tanpa-teks': {
    sebab: 'Tuliskan dahulu setidaknya satu penyebab atau usulan.',
    reason: 'Write down at least one cause or proposal first.',
  },
}

type Fixed = { readonly content: Buffer; readonly digest: string }

function plainReason(text = ''): string | null {
  return text.trim() === '' ? null : text.trim()
}

async function takeStep(
  ctx: DistrictContext,
  standing: Standing,
  step: AnalysisStep,
  reason: string | null,
  fixed: Fixed | null,
): Promise<void> {
  const { analysis, state, steps } = standing
  const taken = takeAnalysisStep(step, { level: analysis.level, state, texts: latestTexts(standing).length, reason })
  if ('fault' in taken) {
    if (taken.fault === 'keadaan') throw new Problem('keadaan-berubah')
    throw new Problem('nilai-tidak-sah', FAULTS[taken.fault])
  }
  const { role } = heldIn(ctx, ctx.kab)
  const facts = { content: fixed?.content ?? null, digest: fixed?.digest ?? null, taken_role: role }
  const no = (steps.at(-1)?.no ?? 0) + 1
  await insertAnalysisStep(ctx, { analysis_id: analysis.id, no, area: analysis.area, step, state: taken.state, reason, ...facts })
}

export async function signAnalysis(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.signAnalysis>> {
  await holdAnalyses(ctx)
  const standing = await requireOwn(ctx, id)
  const { analysis } = standing
  const ground = await groundNow(ctx, analysis)
  const { bytes, digest } = await composeAnalysis(ctx, analysis, ground, { texts: latestTexts(standing), kecamatan: [] })
  await takeStep(ctx, standing, 'tandatangan', null, { content: bytes, digest })
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.signed', subject: id, detail: { wilayah: analysis.area, sidik: digest } })
  return { sidik: digest }
}

export async function verifyAnalysis(
  ctx: DistrictContext,
  id: string,
  { langkah, alasan }: BodyOf<typeof contract.verifyAnalysis>,
): Promise<{ done: true }> {
  requirePlain(alasan)
  await holdAnalyses(ctx)
  const standing = await requireOwn(ctx, id)
  if (langkah === 'verifikasi' && !mayIn(ctx, 'situation.verify', standing)) throw new Problem('tidak-boleh')
  await takeStep(ctx, standing, langkah, plainReason(alasan), null)
  const act = langkah === 'verifikasi' ? 'situation.verified' : 'situation.returned'
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail: { wilayah: standing.analysis.area } })
  return { done: true }
}

/** Of each kecamatan the latest of that year. */
export function kecamatanOfYear(standings: readonly Standing[], year: number): ReadonlyMap<string, Standing> {
  const own = standings.filter(({ analysis }) => analysis.level === 'kec' && analysis.year === year)
  const ascending = own.toSorted((a, b) => a.analysis.version - b.analysis.version)
  return new Map(ascending.map((standing) => [standing.analysis.area, standing]))
}

/** Verified, or frozen with an earlier version of the district's. */
export function isAgreed({ state }: Standing): boolean {
  return state === 'diverifikasi' || state === 'beku'
}

export function agreedCut(agreed: readonly Standing[]) {
  return agreed
    .map(({ analysis, steps }) => ({
      area: analysis.area,
      id: analysis.id,
      digest: steps.findLast(({ digest }) => digest !== null)?.digest ?? '',
    }))
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))
}

export async function freezeAnalysis(
  ctx: DistrictContext,
  id: string,
  { belumSelesai, alasan }: BodyOf<typeof contract.freezeAnalysis>,
): Promise<AnswerOf<typeof contract.freezeAnalysis>> {
  requirePlain(alasan)
  await holdAnalyses(ctx)
  const standing = await requireOwn(ctx, id)
  const { analysis } = standing
  const ofYear = kecamatanOfYear(await gatherStandings(ctx), analysis.year)
  const agreed = [...ofYear.values()].filter(isAgreed)
  const unfinished = (await readKecamatan(ctx)).length - agreed.length
  if (unfinished !== belumSelesai) throw new Problem('keadaan-berubah')
  const reason = plainReason(alasan)
  if (unfinished > 0 && reason === null) throw new Problem('nilai-tidak-sah', FAULTS['tanpa-alasan'])
  const ground = await groundNow(ctx, analysis)
  const parts = { texts: latestTexts(standing), kecamatan: agreedCut(agreed) }
  const { bytes, digest } = await composeAnalysis(ctx, analysis, ground, parts)
  await takeStep(ctx, standing, 'bekukan', reason, { content: bytes, digest })
  const waiting = agreed.filter(({ state }) => state === 'diverifikasi')
  const signed = await readAnalysisContents(
    ctx,
    waiting.map((each) => each.analysis.id),
  )
  for (const each of waiting) {
    const content = signed.get(each.analysis.id)
    const own = each.steps.findLast((step) => step.digest !== null)?.digest
    if (content !== undefined && own !== undefined && own !== null) await takeStep(ctx, each, 'bekukan', null, { content, digest: own })
  }
  const detail = { tahun: analysis.year, versi: analysis.version, sidik: digest, belumSelesai: unfinished }
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.frozen', subject: id, detail })
  return { sidik: digest }
}
