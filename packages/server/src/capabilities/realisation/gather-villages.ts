/**
 * What stands of a year in villages: lines of the APBDes that counts, what was done of them, how the quarters stand, and the rules that judge it. A line that the APBDes does not hold any
 * more is among them as long as something was reported of it.
 */
import { type QuarterStanding, standAfter } from '@konvergen/core/realisation/quarter-step.ts'
import { isReported, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES, type RealisationRules } from '@konvergen/core/realisation/rules.ts'
import type { QuarterFacts } from '@konvergen/core/realisation/stand-activity.ts'
import type { StandingActivity } from '@konvergen/core/realisation/stand-office.ts'
import { standLine } from '@konvergen/core/realisation/village-line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type BudgetLine, readBudgetLine, readBudgetLines } from '../budget/line-store.ts'
import { readNewestRules, type StoredRules } from './step-store.ts'
import { readRealisations, type StoredRealisation } from './store.ts'
import { readReportedLines, readVillageSteps, readVillageSums, type StoredVillageStep } from './village-store.ts'

type ShownLine = Pick<
  BudgetLine,
  'id' | 'code' | 'title' | 'unit' | 'volume' | 'source' | 'sourceText' | 'rupiah' | 'realised' | 'fileName'
>

export interface PlannedLine extends ShownLine {
  readonly village: string
  readonly counts: boolean
}

export interface TrackedLine<Row extends QuarterFacts = QuarterFacts> {
  readonly plan: PlannedLine
  /** What counts of each quarter. */
  readonly rows: readonly Row[]
}

export interface RealisedVillages<Row extends QuarterFacts = QuarterFacts> {
  readonly year: number
  readonly tracked: readonly TrackedLine<Row>[]
  readonly rules: RealisationRules
  /** undefined = the proposal. */
  readonly set: StoredRules | undefined
  readonly stepsOf: (village: string, quarter: Quarter) => readonly StoredVillageStep[]
}

const APBDES = ['apbdes'] as const

/** Of a line that nothing is known of any more but its reports. */
const gone = (id: string, village: string): PlannedLine => ({
  id,
  village,
  code: null,
  title: 'Baris yang tidak ada lagi dalam APBDes',
  unit: null,
  volume: null,
  source: null,
  sourceText: null,
  rupiah: null,
  realised: [null, null],
  fileName: null,
  counts: false,
})

const counting = (line: BudgetLine): PlannedLine => ({ ...line, village: line.village ?? '', counts: true })

async function formerLine(ctx: DistrictContext, id: string, village: string): Promise<PlannedLine> {
  const line = await readBudgetLine(ctx, id)
  return line === undefined ? gone(id, village) : { ...line, village, counts: false }
}

async function around<Row extends QuarterFacts>(
  ctx: DistrictContext,
  year: number,
  tracked: readonly TrackedLine<Row>[],
): Promise<RealisedVillages<Row>> {
  const steps = Map.groupBy(await readVillageSteps(ctx, year), ({ desa_kode, quarter }) => `${desa_kode} ${quarter}`)
  const set = await readNewestRules(ctx)
  return {
    year,
    tracked: tracked.filter(({ plan, rows }) => plan.counts || rows.some(isReported)),
    rules: set?.content ?? PROPOSED_RULES,
    set,
    stepsOf: (village, quarter) => steps.get(`${village} ${quarter}`) ?? [],
  }
}

/** Of some villages, with all that was written. */
export async function gatherVillages(
  ctx: DistrictContext,
  year: number,
  villages: readonly string[],
): Promise<RealisedVillages<StoredRealisation>> {
  const lines = (await readBudgetLines(ctx, { year, stages: APBDES, owners: villages })).map(counting)
  const known = new Set(lines.map(({ id }) => id))
  const former: PlannedLine[] = []
  for (const { id, village } of await readReportedLines(ctx, { year, villages }))
    if (!known.has(id)) former.push(await formerLine(ctx, id, village))
  const plans = [...lines, ...former]
  const rows = Map.groupBy(
    await readRealisations(ctx, { year, kind: 'baris-desa', subjects: plans.map(({ id }) => id) }),
    ({ subject }) => subject.id,
  )
  return around(
    ctx,
    year,
    plans.map((plan) => ({ plan, rows: rows.get(plan.id) ?? [] })),
  )
}

/** Of all villages; of reports only what lights and sums rest on. Asked only by acts that see the whole district. */
export async function gatherAllVillages(ctx: DistrictContext, year: number): Promise<RealisedVillages> {
  const lines = (await readBudgetLines(ctx, { year, stages: APBDES })).map(counting)
  const known = new Set(lines.map(({ id }) => id))
  const sums = await readVillageSums(ctx, year)
  const rowsOf = new Map(sums.map(({ id, quarters }) => [id, quarters.map((row) => ({ ...row, places: [], ask: null, note: null }))]))
  const former = sums.filter(({ id }) => !known.has(id)).map(({ id, village }) => gone(id, village))
  return around(
    ctx,
    year,
    [...lines, ...former].map((plan) => ({ plan, rows: rowsOf.get(plan.id) ?? [] })),
  )
}

export function standLineAt({ plan, rows }: TrackedLine, quarter: Quarter, rules: RealisationRules): StandingActivity {
  return {
    standing: standLine(plan, rows, quarter, rules),
    isDue: plan.counts,
    own: rows.find((row) => row.quarter === quarter),
  }
}

export function villageQuarter({ stepsOf }: Pick<RealisedVillages, 'stepsOf'>, village: string, quarter: Quarter): QuarterStanding {
  return standAfter(stepsOf(village, quarter).map(({ step }) => step))
}
