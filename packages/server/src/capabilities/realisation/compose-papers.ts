/**
 * What the papers of realisation are written from: the same standings that board and grid show.
 */
import { QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { joinSources, type SourceSum, sumBySource } from '@konvergen/core/realisation/sum-by-source.ts'
import type { OfficePack, PaperSource, SemesterReport } from '@konvergen/papers/realisation/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherOffices, officeOfWord } from '../plan/door.ts'
import { gatherReportVillages } from './compose-villages.ts'
import { gatherYear, type RealisedYear } from './gather-year.ts'
import { keptOfYear } from './kept-year.ts'
import { gatherEvidence } from './look-at-activity.ts'
import type { GridChoice } from './look-at-grid.ts'
import { around, paperActivity, paperQuarters, standAt } from './paper-parts.ts'
import { presentOffice } from './present.ts'

export async function gatherPack(ctx: DistrictContext, { tahun: year, triwulan, lembaga }: GridChoice): Promise<Omit<OfficePack, 'chain'>> {
  const quarter = triwulan as Quarter
  const offices = await gatherOffices(ctx)
  const office = officeOfWord(lembaga, offices)
  const realised = await gatherYear(ctx, { year, office })
  const { tracked } = realised
  const quarters = QUARTERS.filter((each) => each <= quarter)
  const proof = await gatherEvidence(
    ctx,
    tracked.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence)),
  )
  return {
    ...(await around(ctx, realised)),
    quarter,
    officeName: offices.nameOf(office),
    quarters: paperQuarters({ tracked, realised }, office, quarters),
    activities: tracked.map((one) => paperActivity(one, quarters, realised)),
    evidence: new Map(proof.map(({ id, title }) => [id, title])),
  }
}

const digits = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

function presentSource({ source, planned, spent, spentUpTo }: SourceSum): PaperSource {
  return { source, planned: digits(planned), spent: digits(spent), spentUpTo: digits(spentUpTo) }
}

export interface SemesterChoice {
  readonly tahun: number
  readonly semester: number
}

type Semester = 1 | 2

interface StandingSemester
  extends Pick<SemesterReport, 'sources' | 'standing' | 'due' | 'reported'>,
    Pick<RealisedYear, 'year' | 'rules' | 'set'> {
  readonly offices: readonly (Omit<SemesterReport['offices'][number], 'name'> & { readonly id: string | null })[]
}

function standSemester(realised: RealisedYear, semester: Semester): StandingSemester {
  const [first, last]: readonly [Quarter, Quarter] = semester === 1 ? [1, 2] : [3, 4]
  const { year, rules, set, tracked } = realised
  const groups = [...Map.groupBy(tracked, ({ plan }) => plan.office)].map(([id, own]) => ({
    id,
    own,
    sources: sumBySource(own, first, last),
  }))
  const offices = groups.map(({ id, own, sources }) => ({
    id,
    quarters: paperQuarters({ tracked: own, realised }, id, [first, last]),
    sources: sources.map(presentSource),
    activities: own.map((one) => paperActivity(one, [first, last], realised)),
  }))
  const both = offices.flatMap(({ quarters }) => quarters.map(({ standing }) => standing))
  return {
    year,
    rules,
    set,
    offices,
    sources: joinSources(groups.map(({ sources }) => sources)).map(presentSource),
    standing: presentOffice(standOffice(standAt(tracked, last, realised))),
    due: both.reduce((sum, { due }) => sum + due, 0),
    reported: both.reduce((sum, { reported }) => sum + reported, 0),
  }
}

const keptSemesters = { 1: keptOfYear((realised) => standSemester(realised, 1)), 2: keptOfYear((realised) => standSemester(realised, 2)) }

export async function gatherSemester(
  ctx: DistrictContext,
  { tahun: year, semester: n }: SemesterChoice,
): Promise<Omit<SemesterReport, 'chain'>> {
  const semester = n === 1 ? 1 : 2
  const { nameOf } = await gatherOffices(ctx)
  const { offices, sources, standing, due, reported, ...judged } = await keptSemesters[semester](ctx, year)
  return {
    ...(await around(ctx, judged)),
    semester,
    offices: offices.map(({ id, ...own }) => ({ ...own, name: nameOf(id) })).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    sources,
    standing,
    due,
    reported,
    villages: await gatherReportVillages(ctx, year, semester),
  }
}
