/**
 * The content of a version of the analysis: computed from what counts now, or once more from the cut that it was frozen with.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '@konvergen/core/kit/canonical-json.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import {
  type AnalysisContent,
  type AnalysisCut,
  type AnalysisParameters,
  type AnalysisText,
  areasWithin,
  contentText,
  gapsOf,
  lokusOf,
} from '@konvergen/core/situation/analysis-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { VERSION } from '../../platform/version.ts'
import { type CoveredCut, coverCut } from '../coverage/door.ts'
import { findImport, isRecap, listApplied, type StoredRecap } from '../intake/store.ts'
import { listMonths, readMonths } from '../measurement/months-store.ts'
import type { StoredAnalysis } from '../situation/analysis-store.ts'
import { type Choice, type ChosenImports, chooseImports, computeChosen } from '../situation/door.ts'

export interface Ground {
  readonly chosen: ChosenImports
  readonly k: number | undefined
  readonly until: Date
}

export interface Composed {
  readonly content: AnalysisContent
  readonly bytes: Buffer
  readonly digest: string
}

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

/** What is the newest now, unless it was chosen. */
export async function groundNow(ctx: DistrictContext, { sumber, recap, krs, k }: Choice): Promise<Ground> {
  return { chosen: chooseImports(await listApplied(ctx), await listMonths(ctx), { sumber, recap, krs }), k, until: ctx.now }
}

const NO_PERIODS = { recap: [], krs: [], individu: [] }

/** The same periods once more, with whatever file counts for each of them today; a file that was taken back is none. */
export async function groundAgain(ctx: DistrictContext, { origin, recap, krs, k }: AnalysisParameters): Promise<Ground> {
  const applied = (await listApplied(ctx)).filter(isRecap)
  const fileOf = (kind: StoredRecap['kind'], period: string | null): StoredRecap | null =>
    applied.find((stored) => stored.kind === kind && stored.period === period) ?? null
  const month = origin === 'individu' ? recap : null
  const chosen = {
    sumber: origin,
    recap: origin === 'rekap' ? fileOf('eppgbm-rekap', recap) : null,
    month,
    krs: fileOf('krs-rekap', krs),
    periods: NO_PERIODS,
  }
  return { chosen, k, until: ctx.now }
}

/** The very files of a cut, whatever became of them since. */
export async function groundOfCut(ctx: DistrictContext, { cut, parameters }: AnalysisContent): Promise<Ground> {
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
  return { chosen, k: parameters.k, until: new Date(cut.until) }
}

async function childrenOf(ctx: DistrictContext, month: string | null, area: string): Promise<AnalysisCut['children']> {
  if (month === null) return null
  const first = `${month}-01`
  const rows = await readMonths(ctx, { from: first, to: first })
  const lines = rows.filter(({ desa_kode }) => desa_kode.startsWith(area)).map((row) => canonicalJson(row))
  return { month, digest: digestOf(lines.toSorted().join('\n')) }
}

function valuesOf({ values }: CoveredCut): AnalysisCut['values'] {
  const groups = Map.groupBy(values, ({ period, code }) => `${period} ${code}`)
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const [period = '', code = ''] = name.split(' ')
      const ids = own.map(({ id }) => id).toSorted()
      return { period, code, count: ids.length, digest: digestOf(ids.join('\n')) }
    })
}

export async function composeAnalysis(
  ctx: DistrictContext,
  analysis: Pick<StoredAnalysis, 'area' | 'level' | 'year'>,
  { chosen, k, until }: Ground,
  { texts, kecamatan }: { readonly texts: readonly AnalysisText[]; readonly kecamatan: AnalysisCut['kecamatan'] },
): Promise<Composed> {
  const { area, level, year } = analysis
  const { situation } = await computeChosen(ctx, chosen, k)
  const covered = await coverCut(ctx, { area, year, until })
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)
  const content: AnalysisContent = {
    format: 1,
    program: VERSION,
    level,
    area,
    year,
    parameters: {
      origin: chosen.sumber,
      recap: chosen.recap?.period ?? chosen.month,
      krs: chosen.krs?.period ?? null,
      k: situation.k,
    },
    cut: {
      until: until.toISOString(),
      imports: used.map(({ id, kind, period, sha256 }) => ({ id, kind, period: period ?? '', sha256 })),
      children: await childrenOf(ctx, chosen.month, area),
      values: valuesOf(covered),
      definitions: covered.definitions.map(({ code, version, denominatorCode }) => ({ code, version, denominator: denominatorCode })),
      kecamatan,
    },
    areas: areasWithin(situation, area),
    gaps: covered.periods.flatMap(({ period, coverages }) => gapsOf(covered.definitions, { period, year, coverages })),
    lokus: level === 'kab' ? lokusOf(proposeKuadran(situation, { k: situation.k }).rows) : null,
    texts,
  }
  const bytes = Buffer.from(contentText(content))
  return { content, bytes, digest: digestOf(bytes) }
}

/** What was signed or frozen, as it stands in the database. */
export function readContent(bytes: Buffer): AnalysisContent {
  return JSON.parse(bytes.toString('utf8')) as AnalysisContent
}
