/**
 * The verdict on each posyandu of a list, worst first.
 */
import { gatherFacts } from '@konvergen/core/quality/gather-facts.ts'
import { judgePosyandu } from '@konvergen/core/quality/judge-posyandu.ts'
import type { PosyanduVerdict, QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import type { Posyandu } from './posyandu.ts'
import type { ListVisits } from './read-visits.ts'

export interface JudgedPosyandu extends PosyanduVerdict {
  readonly posyandu: Posyandu
  /** Measurements in the list. */
  readonly measurements: number
}

export const WORST_FIRST: readonly QualityVerdict[] = ['tidak-layak', 'perlu-diukur-ulang', 'layak']

/** The whole list is judged, and serves as its own history. How many children should have been measured, a list does not say. */
export function judgeList({ measurements, posyandu, posyanduByKey }: ListVisits): JudgedPosyandu[] {
  const facts = gatherFacts<string>(measurements, posyandu, Int32Array.from(posyandu.keys()), new Map())
  const verdicts = judgePosyandu([...facts.values()])
  const judged = [...facts].flatMap(([key, { quality }], place): JudgedPosyandu[] => {
    const [own, verdict] = [posyanduByKey.get(key), verdicts[place]]
    return own === undefined || verdict === undefined ? [] : [{ ...verdict, posyandu: own, measurements: quality.n }]
  })
  return WORST_FIRST.flatMap((each) => judged.filter(({ verdict }) => verdict === each))
}
