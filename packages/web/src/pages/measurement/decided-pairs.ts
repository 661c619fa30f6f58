/**
 * The pairs of a page of doubts together with those decided on this visit. A decided pair that the server no longer lists stands after the
 * others; one that it still lists shows the newest decision.
 */
interface Pair {
  readonly id: string
}

export function withDecided<P extends Pair>(listed: readonly P[], decided: readonly P[]): P[] {
  const own = new Map(decided.map((pair) => [pair.id, pair]))
  const ids = new Set(listed.map(({ id }) => id))
  return [...listed.map((pair) => own.get(pair.id) ?? pair), ...decided.filter(({ id }) => !ids.has(id))]
}
