/**
 * What stands of a year, of one office or of all: activities as they are planned, what was done of them, how the quarters stand, and the rules that judge it.
 */

import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import { dueQuarters } from '@konvergen/core/realisation/planned-up-to.ts'
import { type QuarterStanding, standAfter } from '@konvergen/core/realisation/quarter-step.ts'
import { isReported, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES, type RealisationRules } from '@konvergen/core/realisation/rules.ts'
import { type QuarterFacts, standActivity } from '@konvergen/core/realisation/stand-activity.ts'
import type { StandingActivity } from '@konvergen/core/realisation/stand-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { readPlanned, readPlanRevisions, type StoredPlanned } from '../plan/line-store.ts'
import { readNewestRules, readQuarterSteps, type StoredQuarterStep, type StoredRules } from './step-store.ts'
import { countWritings, readRealisations, readYearSums, type StoredRealisation } from './store.ts'

export interface Tracked<Row extends QuarterFacts = QuarterFacts> {
  readonly plan: StoredPlanned
  /** What counts of each quarter. */
  readonly rows: readonly Row[]
}

export interface RealisedYear<Row extends QuarterFacts = QuarterFacts> {
  readonly year: number
  readonly tracked: readonly Tracked<Row>[]
  readonly rules: RealisationRules
  /** undefined = the proposal. */
  readonly set: StoredRules | undefined
  readonly stepsOf: (office: string | null, quarter: Quarter) => readonly StoredQuarterStep[]
}

/** Of so many districts and years; five thousand activities with four quarters each take some thirty megabytes. */
const KEPT_YEARS = 4

/** An activity that was called off is shown only as long as something was reported of it. */
function isShown({ plan, rows }: Tracked): boolean {
  return plan.status !== 'batal' || rows.some(isReported)
}

/** Rules are appended: of the same number they are the same object. */
const rulesByNumber = new Memo<RealisationRules>(KEPT_YEARS)

function sameRules({ kab }: DistrictContext, { no, content }: StoredRules): RealisationRules {
  const rules = rulesByNumber.get(`${kab} ${no}`) ?? content
  rulesByNumber.keep(`${kab} ${no}`, rules)
  return rules
}

const keyOf = (office: string | null, quarter: number): string => `${office ?? '-'} ${quarter}`

async function around<Row extends QuarterFacts>(
  ctx: DistrictContext,
  year: number,
  tracked: readonly Tracked<Row>[],
): Promise<RealisedYear<Row>> {
  const steps = Map.groupBy(await readQuarterSteps(ctx, year), (step) => keyOf(step.office_id, step.quarter))
  const set = await readNewestRules(ctx)
  return {
    year,
    tracked: tracked.filter(isShown),
    rules: set === undefined ? PROPOSED_RULES : sameRules(ctx, set),
    set,
    stepsOf: (of, quarter) => steps.get(keyOf(of, quarter)) ?? [],
  }
}

/** Of one office, or of one activity, with all that was written. */
export async function gatherYear(
  ctx: DistrictContext,
  { year, office, id }: { readonly year: number; readonly office?: string | null | undefined; readonly id?: string | undefined },
): Promise<RealisedYear<StoredRealisation>> {
  const plans = await readPlanned(ctx, { year, office, id })
  const stored = await readRealisations(ctx, { year, kind: 'kegiatan', subjects: plans.map((plan) => plan.id) })
  const rows = Map.groupBy(stored, ({ subject }) => subject.id)
  return around(
    ctx,
    year,
    plans.map((plan) => ({ plan, rows: rows.get(plan.id) ?? [] })),
  )
}

const parts = new KeptParts<Tracked>(KEPT_YEARS)

/** Of all offices; of reports only what lights and sums rest on. An activity of which nothing changed since is the same object as before. */
export async function gatherWholeYear(ctx: DistrictContext, year: number): Promise<RealisedYear> {
  const written = await countWritings(ctx, { year, kind: 'kegiatan' })
  const planned = await readPlanRevisions(ctx, year)
  const versions = new Map([...planned].map(([id, version]) => [id, `${version} ${written.get(id) ?? 0}`]))
  const tracked = await parts.of(`${ctx.kab} ${year}`, versions, async (ids) => {
    const plans = await readPlanned(ctx, { year, ids })
    const sums = await readYearSums(ctx, { year, kind: 'kegiatan', subjects: ids })
    const rowsOf = (id: string): QuarterFacts[] => (sums.get(id) ?? []).map((row) => ({ ...row, places: [], ask: null, note: null }))
    return new Map(plans.map((plan) => [plan.id, { plan, rows: rowsOf(plan.id) }]))
  })
  return around(ctx, year, [...tracked.values()])
}

const standings = new OnceFor<StandingActivity>()

export function standingAt(one: Tracked, quarter: Quarter, rules: RealisationRules): StandingActivity {
  return standings.of([rules, one], String(quarter), () => ({
    standing: standActivity(one.plan, one.rows, quarter, rules),
    isDue: dueQuarters(one.plan).includes(quarter),
    own: one.rows.find((row) => row.quarter === quarter),
  }))
}

export function quarterOf({ stepsOf }: Pick<RealisedYear, 'stepsOf'>, office: string | null, quarter: Quarter): QuarterStanding {
  return standAfter(stepsOf(office, quarter).map(({ step }) => step))
}
