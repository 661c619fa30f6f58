/**
 * Which definition of an indicator holds in a year: as shipped, or the latest change of the district that had begun by then. An older year keeps
 * the definition that it was reported under.
 */
import type { Definition } from './indicator.ts'

/** A change that a district made. */
export interface DistrictDefinition {
  readonly definition: Definition
  /** First year that it holds for. */
  readonly fromYear: number
  /** True: not reported any more from that year on. */
  readonly retired: boolean
}

/** In the order of the codes shipped, then the district's own. */
export function currentDefinitions(
  shipped: readonly Definition[],
  changes: readonly DistrictDefinition[],
  year: number,
): readonly Definition[] {
  const begun = changes.filter(({ fromYear }) => fromYear <= year)
  const latest = new Map<string, DistrictDefinition>()
  for (const change of begun) {
    const before = latest.get(change.definition.code)
    if (before === undefined || isLater(change, before)) latest.set(change.definition.code, change)
  }
  const known = new Set(shipped.map(({ code }) => code))
  const own = [...latest.keys()].filter((code) => !known.has(code)).toSorted()
  return [...shipped.map(({ code }) => code), ...own].flatMap((code) => {
    const change = latest.get(code)
    if (change === undefined) return shipped.filter((each) => each.code === code)
    return change.retired ? [] : [change.definition]
  })
}

/** A later first year wins; of one year the later version. */
function isLater(a: DistrictDefinition, b: DistrictDefinition): boolean {
  return a.fromYear === b.fromYear ? a.definition.version > b.definition.version : a.fromYear > b.fromYear
}
