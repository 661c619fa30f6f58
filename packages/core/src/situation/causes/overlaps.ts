/**
 * Which causes come together: how many have exactly these and no other of those looked at (the columns of an UpSet plot: Lex et al. 2014, IEEE TVCG 20:1983–1992). Of
 * whom one of the causes is not known, nobody can say which combination it is: such are counted apart.
 */

export interface Stated<Cause extends string> {
  readonly states: Readonly<Record<Cause, boolean | null>>
  readonly n: number
}

export interface Combination<Cause extends string> {
  readonly causes: readonly Cause[]
  readonly n: number
}

export interface Overlaps<Cause extends string> {
  /** All that have the cause, alone or with others, among those fully known. */
  readonly sets: readonly { readonly cause: Cause; readonly n: number }[]
  /** With one cause at least, the most frequent first, then the fewest causes. */
  readonly combinations: readonly Combination<Cause>[]
  /** Fully known and without any of them. */
  readonly none: number
  readonly unknown: number
}

/** Those that hold, of those looked at; null where one of them is not known. */
export function combinationOf<Cause extends string>(states: Stated<Cause>['states'], causes: readonly Cause[]): readonly Cause[] | null {
  return causes.some((cause) => states[cause] === null) ? null : causes.filter((cause) => states[cause] === true)
}

/** Whether exactly these hold of those looked at, as `findOverlaps` counts them; their order does not matter. */
export function isCombination<Cause extends string>(
  states: Stated<Cause>['states'],
  looked: readonly Cause[],
  wanted: readonly Cause[],
): boolean {
  const having = combinationOf(states, looked)
  return having !== null && having.length === wanted.length && wanted.every((cause) => having.includes(cause))
}

export function findOverlaps<Cause extends string>(people: readonly Stated<Cause>[], causes: readonly Cause[]): Overlaps<Cause> {
  const found = new Map<string, { causes: readonly Cause[]; n: number }>()
  let [none, unknown] = [0, 0]
  for (const { states, n } of people) {
    const having = combinationOf(states, causes)
    if (having === null) unknown += n
    else if (having.length === 0) none += n
    else found.set(having.join(), { causes: having, n: n + (found.get(having.join())?.n ?? 0) })
  }
  const combinations = [...found.entries()]
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, combination]) => combination)
    .toSorted((a, b) => a.causes.length - b.causes.length)
    .toSorted((a, b) => b.n - a.n)
  const sets = causes.map((cause) => ({
    cause,
    n: combinations.reduce((sum, combination) => sum + (combination.causes.includes(cause) ? combination.n : 0), 0),
  }))
  return { sets, combinations, none, unknown }
}
