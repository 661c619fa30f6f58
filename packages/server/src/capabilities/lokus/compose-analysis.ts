/**
 * The content of a version of the analysis: computed from what counts now, or once more from the cut that it was frozen with.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '@konvergen/core/kit/canonical-json.ts'
import {
  type AnalysisContent,
  type AnalysisCut,
  type AnalysisFormat,
  type AnalysisText,
  areasWithin,
  contentText,
  definitionOf,
  gapsOf,
} from '@konvergen/core/situation/analysis-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { VERSION } from '../../platform/version.ts'
import { type CoveredCut, coverCut } from '../coverage/door.ts'
import { readMonths } from '../measurement/months-store.ts'
import type { StoredAnalysis } from '../situation/analysis-store.ts'
import { computeChosen } from '../situation/door.ts'
import type { Ground } from './ground-of-analysis.ts'
import { NO_PROPOSAL, proposeForVersion } from './propose-for-version.ts'

export interface Composed {
  readonly content: AnalysisContent
  readonly bytes: Buffer
  readonly digest: string
}

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

export async function childrenOf(ctx: DistrictContext, month: string | null, area: string): Promise<AnalysisCut['children']> {
  if (month === null) return null
  const first = `${month}-01`
  const rows = await readMonths(ctx, { from: first, to: first })
  const lines = rows.filter(({ desa_kode }) => desa_kode.startsWith(area)).map((row) => canonicalJson(row))
  return { month, digest: digestOf(lines.toSorted().join('\n')) }
}

function valuesOf(values: CoveredCut['values']): AnalysisCut['values'] {
  const groups = Map.groupBy(values, ({ period, code }) => `${period} ${code}`)
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const [period = '', code = ''] = name.split(' ')
      const ids = own.map(({ id }) => id).toSorted()
      return { period, code, count: ids.length, digest: digestOf(ids.join('\n')) }
    })
}

/** Each code and version once, those of the year of the analysis first. */
function definitionsOf(covered: readonly CoveredCut[], format: AnalysisFormat): AnalysisCut['definitions'] {
  const all = covered.flatMap(({ definitions }) => definitions)
  return [...new Map(all.map((own) => [`${own.code} ${own.version}`, definitionOf(own, format)])).values()]
}

export async function composeAnalysis(
  ctx: DistrictContext,
  analysis: Pick<StoredAnalysis, 'area' | 'level' | 'year'>,
  ground: Ground,
  { texts, kecamatan }: { readonly texts: readonly AnalysisText[]; readonly kecamatan: AnalysisCut['kecamatan'] },
): Promise<Composed> {
  const { area, level, year } = analysis
  const { chosen, until, format, way } = ground
  const isDistrict = level === 'kab'
  const sight = await computeChosen(ctx, chosen, ground.k ?? (isDistrict ? way.k : undefined))
  const { situation } = sight
  const covered = await coverCut(ctx, { area, year, until })
  const proposal = isDistrict ? await proposeForVersion(ctx, sight, ground, { year, area, covered }) : NO_PROPOSAL
  const read = proposal.others === null ? [covered] : [covered, proposal.others]
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)
  const content: AnalysisContent = {
    format,
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
      values: valuesOf(read.flatMap(({ values }) => values)),
      definitions: definitionsOf(read, format),
      ...(format === 1 ? {} : { access: proposal.access }),
      kecamatan,
    },
    areas: areasWithin(situation, area),
    gaps: covered.periods.flatMap(({ period, coverages }) => gapsOf(covered.definitions, { period, year, coverages })),
    lokus: proposal.lokus,
    ...(format === 1 ? {} : { way: proposal.way }),
    texts,
  }
  const bytes = Buffer.from(contentText(content))
  return { content, bytes, digest: digestOf(bytes) }
}

/** What was signed or frozen, as it stands in the database. */
export function readContent(bytes: Buffer): AnalysisContent {
  return JSON.parse(bytes.toString('utf8')) as AnalysisContent
}
