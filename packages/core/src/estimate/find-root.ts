/**
 * Where a function of one number crosses zero. Chandrupatla, T. R. (1997), Advances in Engineering Software 28:145–149: inverse quadratic
 * steps while they can be trusted, halving otherwise, so it always ends and needs no derivative.
 */

/** `low` and `high` must have values of opposite sign (either may be zero). Found to the precision of a double. */
export function findRoot(valueAt: (x: number) => number, low: number, high: number): number {
  let [a, b, c] = [high, low, high]
  let [fa, fb, fc] = [valueAt(high), valueAt(low), Number.NaN]
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) throw new RangeError('findRoot: no change of sign between low and high')
  let step = 0.5
  for (;;) {
    const x = a + step * (b - a)
    const fx = valueAt(x)
    if (fx > 0 === fa > 0) {
      ;[c, fc] = [a, fa]
    } else {
      ;[c, fc] = [b, fb]
      ;[b, fb] = [a, fa]
    }
    ;[a, fa] = [x, fx]
    const best = Math.abs(fa) < Math.abs(fb) ? a : b
    const smallest = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - c)
    if (fa === 0 || smallest > 0.5 || a === b) return best
    const position = (a - b) / (c - b)
    const height = (fa - fb) / (fc - fb)
    const trusted = height * height < position && (1 - height) * (1 - height) < 1 - position
    const quadratic = (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
    step = Math.min(1 - smallest, Math.max(smallest, trusted ? quadratic : 0.5))
  }
}
