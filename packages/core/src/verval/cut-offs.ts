/**
 * The cut-offs of “4T” (too young, too old, too many, too close) that a village goes by when it looks at a family. Sources disagree: above 35 or from 35 on,
 * three children or more than three (SPEC, open point 6); none of them was checked against a decree. So they are a district's own, and a round keeps those
 * that it began with.
 */
export interface CutOffs {
  /** Mother younger than so many years: too young. */
  readonly youngBelow: number
  /** Mother older than so many years: too old. */
  readonly oldAbove: number
  /** So many children or more: too many. */
  readonly manyFrom: number
  /** Fewer than so many months between two births: too close. */
  readonly closeBelowMonths: number
}

/** What the product ships with *(memory, unverified)*. */
export const SHIPPED_CUT_OFFS: CutOffs = { youngBelow: 20, oldAbove: 35, manyFrom: 3, closeBelowMonths: 24 }

/** Least and most of each, in years, years, children and months: outside of them it is a slip of the finger. A house rule. */
export const CUT_OFF_RANGES: Readonly<Record<keyof CutOffs, readonly [least: number, most: number]>> = {
  youngBelow: [15, 25],
  oldAbove: [30, 45],
  manyFrom: [2, 6],
  closeBelowMonths: [12, 60],
}

/** True for whole numbers within their ranges. */
export function areCutOffs(cutOffs: CutOffs): boolean {
  return (Object.keys(CUT_OFF_RANGES) as (keyof CutOffs)[]).every((name) => {
    const [least, most] = CUT_OFF_RANGES[name]
    return Number.isInteger(cutOffs[name]) && cutOffs[name] >= least && cutOffs[name] <= most
  })
}
