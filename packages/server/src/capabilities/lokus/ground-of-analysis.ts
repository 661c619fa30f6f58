/**
 * What a version of the analysis is computed from: what counts now, or the very files, lists and way that it was frozen with.
 */
import {
  type AnalysisContent,
  type AnalysisFormat,
  type AnalysisParameters,
  NEWEST_FORMAT,
} from '@konvergen/core/situation/analysis-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { findImport, isRecap, listApplied, type StoredRecap } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import type { StoredAnalysis } from '../situation/analysis-store.ts'
import { type ChosenImports, chooseImports } from '../situation/door.ts'
import { type ChosenWay, wayNow, wayOfContent } from './chosen-way.ts'

export interface Ground {
  readonly chosen: ChosenImports
  readonly k: number | undefined
  readonly until: Date
  readonly way: ChosenWay
  /** Lists of access to services; null = those that count. */
  readonly access: readonly string[] | null
  readonly format: AnalysisFormat
}

/** What is the newest now, unless it was chosen. */
export async function groundNow(ctx: DistrictContext, { id, asked }: Pick<StoredAnalysis, 'id' | 'asked'>): Promise<Ground> {
  const { sumber, recap, krs, k } = asked
  const chosen = chooseImports(await listApplied(ctx), await listMonths(ctx), { sumber, recap, krs })
  return { chosen, k, until: ctx.now, way: await wayNow(ctx, id), access: null, format: NEWEST_FORMAT }
}

const NO_PERIODS = { recap: [], krs: [], individu: [] }

async function filesOfToday(ctx: DistrictContext, { origin, recap, krs }: AnalysisParameters): Promise<ChosenImports> {
  const applied = (await listApplied(ctx)).filter(isRecap)
  const fileOf = (kind: StoredRecap['kind'], period: string | null): StoredRecap | null =>
    applied.find((stored) => stored.kind === kind && stored.period === period) ?? null
  return {
    sumber: origin,
    recap: origin === 'rekap' ? fileOf('eppgbm-rekap', recap) : null,
    month: origin === 'individu' ? recap : null,
    krs: fileOf('krs-rekap', krs),
    periods: NO_PERIODS,
  }
}

/** The same periods and way once more, with whatever file counts for each of them today; a file that was taken back is none. */
export async function groundAgain(ctx: DistrictContext, content: AnalysisContent): Promise<Ground> {
  const { parameters, format } = content
  const chosen = await filesOfToday(ctx, parameters)
  return { chosen, k: parameters.k, until: ctx.now, way: wayOfContent(content), access: null, format }
}

/** The very files of a cut, whatever became of them since. */
export async function groundOfCut(ctx: DistrictContext, content: AnalysisContent): Promise<Ground> {
  const { cut, parameters, format } = content
  const files: StoredRecap[] = []
  for (const { id } of cut.imports) {
    const stored = await findImport(ctx, id)
    if (stored !== undefined && isRecap(stored)) files.push(stored)
  }
  const chosen = {
    sumber: parameters.origin,
    recap: files.find(({ kind }) => kind === 'eppgbm-rekap') ?? null,
    month: cut.children?.month ?? null,
    krs: files.find(({ kind }) => kind === 'krs-rekap') ?? null,
    periods: NO_PERIODS,
  }
  const access = (cut.access ?? []).map(({ id }) => id)
  return { chosen, k: parameters.k, until: new Date(cut.until), way: wayOfContent(content), access, format }
}
