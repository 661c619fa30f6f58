/**
 * Two versions of the analysis of one area set against each other: figures, villages that entered or left the proposal, and what either was computed from.
 */
import type { ComparedAnswer } from '@konvergen/contract/analyses.ts'
import { type AnalysisChange, compareAnalyses } from '@konvergen/core/situation/compare-analyses.ts'
import { compareCuts } from '@konvergen/core/situation/compare-cuts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { definitionsOfCut } from '../coverage/door.ts'
import { presentHead, requireStanding } from '../situation/door.ts'
import { presentContent } from './present-content.ts'
import { type FixedContent, requireFixed } from './recompute-analysis.ts'

type Names = (area: string) => string

async function presentSide(ctx: DistrictContext, id: string, { content }: FixedContent, nameOf: Names): Promise<ComparedAnswer['dari']> {
  const standing = await requireStanding(ctx, id)
  const people = await namesOf(ctx.db, [standing.analysis.begun_by])
  const { cut, program, parameters, way } = presentContent(ctx, content, [])
  return { analisis: presentHead(standing, nameOf, people), sampai: cut.until, program, parameters, way }
}

const isIn = ({ after, before }: AnalysisChange): boolean => after?.value === 1 && before?.value !== 1

/** From `other` to `id`. */
export async function compareVersions(ctx: DistrictContext, id: string, other: string): Promise<ComparedAnswer> {
  const [from, to] = [await requireFixed(ctx, other), await requireFixed(ctx, id)]
  const { area } = to.content
  if (from.content.area !== area)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Kedua versi bukan dari wilayah yang sama.',
      reason: 'The two versions are not of the same area.',
    })
  const names = new Map([...from.content.areas, ...to.content.areas].map(({ code, name }) => [code, name]))
  const nameOf: Names = (code) => names.get(code) ?? code
  const changes = compareAnalyses(from.content, to.content).filter((change) => change.area === area || isOwnArea(ctx, change.area))
  const lokus = changes.filter(({ kind }) => kind === 'lokus')
  const named = (rows: readonly AnalysisChange[]) => rows.map((row) => ({ kode: row.area, nama: nameOf(row.area) }))
  const dasar = compareCuts(from.content.cut, to.content.cut).filter(({ part, name }) => part !== 'kecamatan' || isOwnArea(ctx, name))
  const asked = new Set([...changes.map(({ measure }) => measure), ...dasar.map(({ name }) => name)])
  const definitions = await definitionsOfCut(ctx, [...from.content.cut.definitions, ...to.content.cut.definitions])
  return {
    dari: await presentSide(ctx, other, from, nameOf),
    ke: await presentSide(ctx, id, to, nameOf),
    usulan: { masuk: named(lokus.filter(isIn)), keluar: named(lokus.filter((change) => !isIn(change))) },
    perubahan: changes.map((change) => ({ ...change, nama: nameOf(change.area) })),
    dasar: [...dasar],
    namaIndikator: Object.fromEntries(definitions.flatMap(({ code, name }) => (asked.has(code) ? [[code, name] as const] : []))),
  }
}
