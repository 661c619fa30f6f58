/** What a picture of a group's measurements says, as its heading. The limits are those of the verdicts and of docs/methods/quality.md. */
import type { AgeHeaping } from '@konvergen/core/quality/age-heaping.ts'
import { QUALITY } from '../../text/quality.ts'

/** Left end of `ZDistribution.histogram`. */
export const LOWEST_Z = -6

/** Real children lie between (SPEC 6.2). */
const SPREAD = { least: 0.8, most: 1.2 }

/** A heap is said when the birthdays hold a quarter more than their share and chance does not explain it. */
const HEAP = { times: 1.25, p: 0.001 }

export function agesFinding({ n, counts, test }: AgeHeaping) {
  const expected = n / counts.length
  const isHeaped = test !== null && test.p < HEAP.p && (counts[0] ?? 0) > HEAP.times * expected
  return isHeaped ? QUALITY.heapingTitle : QUALITY.evenTitle
}

export function spreadFinding(sd: number | null) {
  if (sd === null) return QUALITY.zNone
  if (sd > SPREAD.most) return QUALITY.zTitleWide
  return sd < SPREAD.least ? QUALITY.zTitleNarrow : QUALITY.zTitle
}
