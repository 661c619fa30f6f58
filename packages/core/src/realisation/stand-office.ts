/**
 * How the activities of an office stand together at the end of a quarter: counts of lights, money against plan, what is missing. Every number opens to the activities that it counts.
 */
import type { Light } from './lights.ts'
import { LIGHTS } from './lights.ts'
import type { QuarterFacts, Standing } from './stand-activity.ts'

export interface StandingActivity {
  readonly standing: Standing
  /** A report of this very quarter is due. */
  readonly isDue: boolean
  /** Its report of this quarter; undefined = none. */
  readonly own: QuarterFacts | undefined
}

export interface OfficeStanding {
  readonly activities: number
  readonly physical: Readonly<Record<Light, number>>
  readonly money: Readonly<Record<Light, number>>
  /** Up to the quarter; null = no activity tells any. */
  readonly planned: bigint | null
  readonly done: bigint | null
  /** Of what was planned, one decimal, cut; null = nothing to compare. */
  readonly moneyPercent: number | null
  /** Mean of what the activities reached, each counted as 100 at most; null = none has a measure. */
  readonly physicalPercent: number | null
  readonly reached: number | null
  /** Reports that are due in this quarter, and how many of them are there. */
  readonly due: number
  readonly reported: number
  /** Reports whose explanation is missing. */
  readonly unexplained: number
  readonly evidence: number
}

const TENTHS = 1000n
const MOST = 100

function countLights(lights: readonly Light[]): Record<Light, number> {
  const counts = Object.fromEntries(LIGHTS.map((light) => [light, 0])) as Record<Light, number>
  for (const light of lights) counts[light] += 1
  return counts
}

const sumOf = (values: readonly (bigint | null)[]): bigint | null => {
  const told = values.filter((value) => value !== null)
  return told.length === 0 ? null : told.reduce((sum, each) => sum + each, 0n)
}

function meanOf(percents: readonly number[]): number | null {
  if (percents.length === 0) return null
  return Math.floor((percents.reduce((sum, each) => sum + Math.min(each, MOST), 0) / percents.length) * 10) / 10
}

export function standOffice(activities: readonly StandingActivity[]): OfficeStanding {
  const standings = activities.map(({ standing }) => standing)
  const planned = sumOf(standings.map((each) => each.planned.rupiah))
  const done = sumOf(standings.map((each) => each.done.rupiah))
  const due = activities.filter(({ isDue }) => isDue)
  const reached = standings.flatMap((each) => each.done.reached ?? [])
  return {
    activities: activities.length,
    physical: countLights(standings.map((each) => each.physical.light)),
    money: countLights(standings.map((each) => each.money.light)),
    planned,
    done,
    moneyPercent: done === null || planned === null || planned === 0n ? null : Number((done * TENTHS) / planned) / 10,
    physicalPercent: meanOf(standings.flatMap((each) => each.physical.percent ?? [])),
    reached: reached.length === 0 ? null : reached.reduce((sum, each) => sum + each, 0),
    due: due.length,
    reported: due.filter(({ standing, own }) => own !== undefined && standing.done.reported.includes(own.quarter)).length,
    unexplained: activities.filter(({ standing, own }) => standing.demands.length > 0 && (own?.reason ?? null) === null).length,
    evidence: activities.reduce((sum, { own }) => sum + (own?.evidence.length ?? 0), 0),
  }
}
