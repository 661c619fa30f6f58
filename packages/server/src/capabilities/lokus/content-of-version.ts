/** What a version holds: as it was signed or frozen; of a draft, as it would be now. */
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readAnalysisContents } from '../situation/analysis-store.ts'
import { latestTexts, type Standing } from '../situation/door.ts'
import { composeAnalysis, readContent } from './compose-analysis.ts'
import { groundNow } from './ground-of-analysis.ts'
import { agreedCut, isAgreed, kecamatanOfYear } from './step-analysis.ts'

export async function contentOf(ctx: DistrictContext, standing: Standing, all: readonly Standing[]): Promise<AnalysisContent> {
  const { analysis, state } = standing
  const stored = state === 'konsep' ? undefined : (await readAnalysisContents(ctx, [analysis.id])).get(analysis.id)
  if (stored !== undefined) return readContent(stored)
  const agreed = analysis.level === 'kec' ? [] : [...kecamatanOfYear(all, analysis.year).values()].filter(isAgreed)
  const ground = await groundNow(ctx, analysis)
  const { bytes } = await composeAnalysis(ctx, analysis, ground, { texts: latestTexts(standing), kecamatan: agreedCut(agreed) })
  return readContent(bytes)
}
