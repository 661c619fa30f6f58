/**
 * How rare an equal name is: two rows of the mother SITI AMINAH say less than two of a mother whose name nobody else bears. Each list is counted
 * on its own and the two shares are averaged; counted over both lists together, a person in both would make its own name common.
 */
import { NO_NAME } from './compare-names.ts'

/** Bits for a name's number: weight × log2(u / share of the name); positive for rare names, 0 for one in neither list. */
export function frequencyBits(left: Int32Array, right: Int32Array, names: number, u: number, weight: number): Float64Array {
  const shares = new Float64Array(names)
  for (const list of [left, right]) {
    const known = list.reduce((count, name) => count + (name === NO_NAME ? 0 : 1), 0)
    for (const name of list) if (name !== NO_NAME) shares[name] = (shares[name] as number) + 0.5 / known
  }
  return shares.map((share) => (share === 0 ? 0 : weight * Math.log2(u / share)))
}
