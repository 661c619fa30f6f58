/**
 * An analysis with how far it is: its steps, the latest text of each topic, who had a hand in it.
 */
import type { AnalysisHead } from '@konvergen/contract/analyses.ts'
import type { AnalysisText, Topic } from '@konvergen/core/situation/analysis-content.ts'
import type { AnalysisState } from '@konvergen/core/situation/analysis-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allowsApproval } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import {
  findAnalysis,
  listAnalyses,
  readAnalysisSteps,
  readTexts,
  type StoredAnalysis,
  type StoredStep,
  type StoredText,
} from './analysis-store.ts'

export interface Standing {
  readonly analysis: StoredAnalysis
  readonly steps: readonly StoredStep[]
  readonly state: AnalysisState
  /** Everything ever written, the earliest first. */
  readonly written: readonly StoredText[]
}

function standingOf(analysis: StoredAnalysis, steps: readonly StoredStep[], written: readonly StoredText[]): Standing {
  const of = <T extends { readonly analysis_id: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.analysis_id === analysis.id)
  const own = of(steps)
  return { analysis, steps: own, state: own.at(-1)?.state ?? 'konsep', written: of(written) }
}

/** The latest first. */
export async function gatherStandings(ctx: DistrictContext): Promise<Standing[]> {
  const all = await listAnalyses(ctx)
  const steps = await readAnalysisSteps(ctx)
  const written = await readTexts(
    ctx,
    all.map(({ id }) => id),
  )
  return all.map((analysis) => standingOf(analysis, steps, written))
}

/** The district's is seen by whoever sees its line of figures, a kecamatan's where it is one's own; else it is as if it were not there. */
export function isSeen(ctx: DistrictContext, { level, area }: Pick<StoredAnalysis, 'level' | 'area'>): boolean {
  return level === 'kab' || isOwnArea(ctx, area)
}

export async function requireStanding(ctx: DistrictContext, id: string): Promise<Standing> {
  const analysis = await findAnalysis(ctx, id)
  if (analysis === undefined || !isSeen(ctx, analysis)) throw new Problem('tidak-ditemukan')
  return standingOf(analysis, await readAnalysisSteps(ctx, id), await readTexts(ctx, [id]))
}

/** The same, to be changed: the area must be one's own. */
export async function requireOwn(ctx: DistrictContext, id: string): Promise<Standing> {
  const standing = await requireStanding(ctx, id)
  if (!isOwnArea(ctx, standing.analysis.area)) throw new Problem('tidak-ditemukan')
  return standing
}

/** Of each topic the latest, unless it was emptied. */
export function latestTexts({ written }: Standing): readonly AnalysisText[] {
  const latest = new Map<Topic, StoredText>(written.map((text) => [text.topic, text]))
  return [...latest.values()]
    .filter(({ body }) => body !== '')
    .map(({ topic, body, written_by, written_at }) => ({ topic, text: body, by: written_by, at: written_at.toISOString() }))
    .toSorted((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** Whoever wrote, or signed since it was given back last: they do not verify it. */
export function handsIn({ written, steps }: Standing): ReadonlySet<string> {
  const signed = steps.filter(({ step }) => step === 'tandatangan').map(({ taken_by }) => taken_by)
  return new Set([...written.map(({ written_by }) => written_by), ...signed])
}

export function mayIn(
  ctx: DistrictContext,
  act: 'situation.compose' | 'situation.verify' | 'situation.freeze',
  standing: Standing,
): boolean {
  const enteredBy = act === 'situation.verify' ? handsIn(standing) : new Set<string>()
  return allowsApproval(ctx, act, { office: null, enteredBy, place: standing.analysis.area })
}

export function presentHead(
  { analysis, steps, state }: Standing,
  nameOf: (area: string) => string,
  people: ReadonlyMap<string, string>,
): AnalysisHead {
  const { id, area, level, year, version, begun_at, begun_by } = analysis
  return {
    id,
    wilayah: area,
    nama: nameOf(area),
    tingkat: level,
    tahun: year,
    versi: version,
    keadaan: state,
    mulai: begun_at.toISOString(),
    oleh: people.get(begun_by) ?? begun_by,
    sidik: state === 'konsep' ? null : (steps.findLast(({ digest }) => digest !== null)?.digest ?? null),
    pada: steps.at(-1)?.taken_at.toISOString() ?? null,
  }
}
