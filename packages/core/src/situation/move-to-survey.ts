/**
 * Estimates of villages moved together until their total is what a survey says (SPEC: the two numbers are never one series). An option of the map that says
 * so in its title: a model, no measurement.
 */
import { benchmarkShares } from '../estimate/logit-benchmark.ts'
import type { MapArea } from './map-areas.ts'

export interface MovedVillages {
  /** By village code, percent; villages without an estimate are absent. */
  readonly percents: ReadonlyMap<string, number>
  /** `sasaran`: each village weighs by its children; `diukur`: by those measured, where some village does not tell how many it has. */
  readonly weighedBy: 'sasaran' | 'diukur'
  /** The common step on the log-odds scale. */
  readonly shift: number
}

const isShare = (percent: number) => percent > 0 && percent < 100

/** `percent`: what the survey says, above 0 and below 100; null where nothing can be moved. */
export function moveToSurvey(villages: readonly MapArea[], percent: number): MovedVillages | null {
  const known = villages.flatMap(({ kode, estimate, denominator, sasaran }) =>
    estimate !== null && isShare(estimate.mean) ? [{ kode, share: estimate.mean / 100, measured: denominator ?? 0, sasaran }] : [],
  )
  const isTold = known.every(({ sasaran }) => sasaran !== null)
  const weighted = known.map(({ share, measured, sasaran }) => ({ share, weight: isTold ? (sasaran ?? 0) : measured }))
  if (!isShare(percent)) return null
  const moved = benchmarkShares(weighted, percent / 100)
  if (moved === null) return null
  const percents = new Map(known.map(({ kode }, index) => [kode, 100 * (moved.shares[index] as number)]))
  return { percents, weighedBy: isTold ? 'sasaran' : 'diukur', shift: moved.shift }
}
