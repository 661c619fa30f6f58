/**
 * A line of a village's APBDes as a plan that can be reported against: it names no months, so that it is spread evenly over the year and every quarter is due. Its money is of its own
 * source; where that could not be read, whoever reports names one. What Siskeudes says was spent is a sum of the year so far: it is set beside the reports and never mixed into them.
 */
import { MONEY_SOURCES, type MoneySource } from '../plan/activity.ts'
import { type Quarter, type RealisationFacts, rupiahOf } from './realisation.ts'
import type { RealisationRules } from './rules.ts'
import { type PlannedFacts, type QuarterFacts, type Standing, standActivity } from './stand-activity.ts'

export interface VillageLine {
  readonly volume: number | null
  /** null = it could not be read. */
  readonly source: MoneySource | null
  /** Digits; null = not told. */
  readonly rupiah: string | null
  /** False: the APBDes that counts does not hold it any more, and what was reported of it stays. */
  readonly counts: boolean
}

/** From which the writer of a line chooses whose source could not be read. */
const USUAL_SOURCES: readonly MoneySource[] = ['dana-desa', 'add', 'pades', 'apbd-kab']

/** Sources that are asked of a line: its own, and those that were reported. */
export function sourcesOfLine({ source }: Pick<VillageLine, 'source'>, rows: readonly Pick<RealisationFacts, 'money'>[]): MoneySource[] {
  const asked = new Set([...(source === null ? USUAL_SOURCES : [source]), ...rows.flatMap(({ money }) => money.map((each) => each.source))])
  return MONEY_SOURCES.filter((each) => asked.has(each))
}

export function planOfLine({ volume, source, rupiah, counts }: VillageLine): PlannedFacts {
  return {
    volume,
    months: [],
    status: counts ? 'berjalan' : 'batal',
    money: rupiah === null || !counts ? [] : [{ source: source ?? 'dana-desa', rupiah }],
  }
}

/** As an activity stands; a source is outside the plan only where the plan tells one, and of a line that counts no more nothing has to be explained. */
export function standLine(line: VillageLine, rows: readonly QuarterFacts[], quarter: Quarter, rules: RealisationRules): Standing {
  const standing = standActivity(planOfLine(line), rows, quarter, rules)
  const asked = standing.demands.filter((demand) => line.source !== null || demand !== 'sumber-di-luar-rencana')
  return { ...standing, demands: line.counts ? asked : [] }
}

export interface ToldBySiskeudes {
  /** Of the year so far. */
  readonly rupiah: bigint
  /** Reports of all quarters together; null = no money is reported. */
  readonly reported: bigint | null
  /** What would be missing in the quarter; null = other quarters tell more already, or no source is known to write it under. */
  readonly proposed: bigint | null
  /** Money was reported, and it is another sum. */
  readonly differs: boolean
}

function sumOf(rows: readonly Pick<RealisationFacts, 'money'>[]): bigint | null {
  const told = rows.flatMap((row) => rupiahOf(row) ?? [])
  return told.length === 0 ? null : told.reduce((all, each) => all + each, 0n)
}

/** `realised`: before and after a change of the budget; where both are told the later one counts. null = Siskeudes tells nothing. */
export function toldBySiskeudes(
  { source }: Pick<VillageLine, 'source'>,
  realised: readonly [string | null, string | null],
  { rows, quarter }: { readonly rows: readonly QuarterFacts[]; readonly quarter: Quarter },
): ToldBySiskeudes | null {
  const digits = realised[1] ?? realised[0]
  if (digits === null) return null
  const rupiah = BigInt(digits)
  const reported = sumOf(rows)
  const left = rupiah - (sumOf(rows.filter((row) => row.quarter !== quarter)) ?? 0n)
  return { rupiah, reported, proposed: left < 0n || source === null ? null : left, differs: reported !== null && reported !== rupiah }
}
