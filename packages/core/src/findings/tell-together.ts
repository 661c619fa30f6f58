/**
 * Where most villages show the same finding it is one finding of the district: a campaign, another way of counting, a shifted column. Said once it is answered
 * once, and the few that stand out elsewhere are not lost among eighty.
 */
import type { Found, FoundNumber } from './finding.ts'
import type { Thresholds } from './thresholds.ts'

/** With fewer villages than this nothing is told of the district. */
const FEWEST_TOGETHER = 5

/** `tested`: in how many areas the thing could be looked at. */
export function tellTogether(
  all: readonly Found[],
  tested: (thing: string) => number,
  kab: string,
  { together }: Pick<Thresholds, 'together'>,
): readonly Found[] {
  const groups = Map.groupBy(all, ({ rule, numbers }) => `${rule}|${numbers[0]?.thing}`)
  return [...groups.values()].flatMap((group): readonly Found[] => {
    const [first] = group
    const dari = tested(first?.numbers[0]?.thing ?? '')
    if (first === undefined || group.length < FEWEST_TOGETHER || group.length < together * dari) return group
    const sums = new Map<string, FoundNumber>()
    for (const { numbers } of group) {
      for (const { thing, period, value } of numbers) {
        const key = `${thing}@${period}`
        sums.set(key, { thing, period, value: value + (sums.get(key)?.value ?? 0) })
      }
    }
    const keys = first.numbers.map(({ thing, period }) => `${thing}@${period}`)
    return [{ ...first, area: kab, numbers: keys.flatMap((key) => sums.get(key) ?? []), detail: { desa: group.length, dari } }]
  })
}
