/**
 * How well off a family is by a list of persons (DTSEN): its decile, 1 the poorest tenth and 10 the best off, and which assistance it gets.
 */
type Mark = boolean | null

/** null = not known. */
export interface FamilyWelfare {
  readonly decile: number | null
  readonly pkh: Mark
  readonly bpnt: Mark
  readonly pbiJk: Mark
}

const either = (a: Mark, b: Mark): Mark => (a === null ? b : a || b === true)

/** What two persons of one family say together: the lower decile, and assistance as soon as one gets it. */
export function joinWelfare(one: FamilyWelfare, other: FamilyWelfare): FamilyWelfare {
  const deciles = [one.decile, other.decile].filter((decile) => decile !== null)
  return {
    decile: deciles.length === 0 ? null : Math.min(...deciles),
    pkh: either(one.pkh, other.pkh),
    bpnt: either(one.bpnt, other.bpnt),
    pbiJk: either(one.pbiJk, other.pbiJk),
  }
}
