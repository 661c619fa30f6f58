/**
 * A version computed again: from its own cut, which gives the same bytes under the same program; and from what counts today, which gives a list of what
 * has changed since, with why.
 */
import type { RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import { compareAnalyses } from '@konvergen/core/situation/compare-analyses.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { VERSION } from '../../platform/version.ts'
import { readAnalysisContents } from '../situation/analysis-store.ts'
import { requireStanding } from '../situation/door.ts'
import { type Composed, composeAnalysis, readContent } from './compose-analysis.ts'
import { type Ground, groundAgain, groundOfCut } from './ground-of-analysis.ts'

export interface FixedContent {
  readonly bytes: Buffer
  readonly content: AnalysisContent
  readonly name: string
}

/** What was signed or frozen of it; a draft has nothing yet. */
export async function requireFixed(ctx: DistrictContext, id: string): Promise<FixedContent> {
  const { analysis, state } = await requireStanding(ctx, id)
  const bytes = (await readAnalysisContents(ctx, [id])).get(id)
  if (bytes === undefined || state === 'konsep') throw new Problem('keadaan-berubah')
  return { bytes, content: readContent(bytes), name: `analisis-${analysis.area}-${analysis.year}-v${analysis.version}.json` }
}

export async function recomputeAnalysis(ctx: DistrictContext, id: string): Promise<RecomputedAnswer> {
  const { bytes, content } = await requireFixed(ctx, id)
  const parts = { texts: content.texts, kecamatan: content.cut.kecamatan }
  const compose = (ground: Ground): Promise<Composed> => composeAnalysis(ctx, content, ground, parts)
  const again = await compose(await groundOfCut(ctx, content))
  const today = await compose(await groundAgain(ctx, content))
  const names = new Map([...content.areas, ...today.content.areas].map(({ code, name }) => [code, name]))
  const changes = compareAnalyses(content, readContent(today.bytes))
  return {
    ulang: { sama: again.bytes.equals(bytes), sidik: again.digest, programDulu: content.program, programKini: VERSION },
    perubahan: changes
      .filter(({ area }) => area === content.area || isOwnArea(ctx, area))
      .map((change) => ({ ...change, nama: names.get(change.area) ?? change.area })),
  }
}
