/**
 * How an activity stands at the end of a quarter: what was planned and what was done up to then, its lights, what is missing, and what its report has to explain.
 */
import { type ActivityFacts, totalOf } from '../plan/activity.ts'
import { type Light, lightOf, type Measure, reachedPercent } from './lights.ts'
import { dueQuarters, plannedRupiah, plannedShare, plannedVolume } from './planned-up-to.ts'
import { isReported, NOTHING_TOLD, type Quarter, type RealisationFacts, rupiahOf } from './realisation.ts'
import type { Demand, RealisationRules } from './rules.ts'
import { sumWhole, type WholeSum } from './sum-up-to.ts'

export type PlannedFacts = Pick<ActivityFacts, 'volume' | 'money' | 'months' | 'status'>

export interface QuarterFacts extends RealisationFacts {
  readonly quarter: Quarter
}

/** Against what was planned up to the quarter. */
export interface Side {
  readonly light: Light
  /** null = nothing to compare. */
  readonly percent: number | null
}

export interface Standing {
  /** Up to the quarter; null = the plan does not tell. */
  readonly planned: { readonly volume: number | null; readonly percent: number; readonly rupiah: bigint | null }
  readonly done: WholeSum
  readonly physical: Side
  readonly money: Side
  /** Due quarters up to this one that hold no report. */
  readonly missing: readonly Quarter[]
  /** Of the report of this very quarter. */
  readonly demands: readonly Demand[]
}

const HUNDREDTHS = 100
const WHOLE_PERCENT = 100
const inHundredths = (value: number | null): bigint | null => (value === null ? null : BigInt(Math.round(value * HUNDREDTHS)))

function measuresOf(plan: PlannedFacts, done: WholeSum, quarter: Quarter): { readonly physical: Measure; readonly money: Measure } {
  const share = plannedShare(plan, quarter)
  const isCalledOff = plan.status === 'batal'
  const [amount, whole] = plan.volume === null ? [done.percent, WHOLE_PERCENT] : [done.volume, plan.volume]
  return {
    physical: { done: inHundredths(amount), whole: isCalledOff ? null : inHundredths(whole), share },
    money: { done: done.rupiah, whole: isCalledOff ? null : totalOf(plan.money), share },
  }
}

function isAbove(plan: PlannedFacts, done: WholeSum): boolean {
  return plan.volume === null ? (done.percent ?? 0) > WHOLE_PERCENT : (done.volume ?? 0) > plan.volume
}

/** What a report of a quarter has to explain; nothing where nothing is reported. */
function demandsOf(plan: PlannedFacts, own: RealisationFacts, standing: Omit<Standing, 'demands' | 'missing'>): Demand[] {
  if (!isReported(own)) return []
  const total = totalOf(plan.money)
  const spent = rupiahOf(own) ?? 0n
  const found: Readonly<Record<Demand, boolean>> = {
    'lampu-merah': standing.physical.light === 'merah' || standing.money.light === 'merah',
    'uang-di-atas-pagu': total !== null && (standing.done.rupiah ?? 0n) > total,
    'volume-di-atas-rencana': isAbove(plan, standing.done),
    'uang-tanpa-volume': spent > 0n && (own.volume ?? 0) === 0 && (own.percent ?? 0) === 0,
    'sumber-di-luar-rencana': own.money.some(({ source, rupiah }) => rupiah !== '0' && !plan.money.some((each) => each.source === source)),
  }
  return (Object.keys(found) as Demand[]).filter((demand) => found[demand])
}

/** `rows`: of this activity, each quarter at most once. */
export function standActivity(plan: PlannedFacts, rows: readonly QuarterFacts[], quarter: Quarter, rules: RealisationRules): Standing {
  const done = sumWhole(rows, quarter)
  const share = plannedShare(plan, quarter)
  const { physical, money } = measuresOf(plan, done, quarter)
  const total = totalOf(plan.money)
  const standing = {
    planned: {
      volume: plan.volume === null ? null : plannedVolume(plan.volume, share),
      percent: plannedVolume(WHOLE_PERCENT, share),
      rupiah: total === null ? null : plannedRupiah(total, share),
    },
    done,
    physical: { light: lightOf(physical, rules.physical), percent: reachedPercent(physical) },
    money: { light: lightOf(money, rules.money), percent: reachedPercent(money) },
  }
  const own = rows.find((row) => row.quarter === quarter) ?? NOTHING_TOLD
  const found = demandsOf(plan, own, standing)
  return {
    ...standing,
    missing: dueQuarters(plan).filter((each) => each <= quarter && !done.reported.includes(each)),
    demands: found.filter((demand) => rules.demands.includes(demand)),
  }
}
