/**
 * The numbers of a list that are numbers, as a column: quick, since a district has hundreds of thousands of measurements.
 */

/** Without NaN and, where `keep` is given, without what it refuses. In their order. */
export function knownNumbers(values: Iterable<number>, keep: (value: number) => boolean = () => true): Float64Array {
  // `from` walks a typed array by its iterator, fifty times slower than by its places.
  const all = values instanceof Float64Array ? values : Float64Array.from(values)
  const known = new Float64Array(all.length)
  let n = 0
  for (let i = 0; i < all.length; i += 1) {
    const value = all[i] as number
    if (Number.isNaN(value) || !keep(value)) continue
    known[n] = value
    n += 1
  }
  return known.subarray(0, n)
}
