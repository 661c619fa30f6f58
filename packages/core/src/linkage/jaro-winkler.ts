/**
 * How alike two words are, from 0 to 1, with slips near the beginning weighing more. Source: M. Jaro, JASA 84 (1989) 414–420; W. Winkler,
 * "String comparator metrics" (ASA 1990): a common beginning of up to four letters adds a tenth of what is missing, for each letter, where
 * the words are alike by more than 0.7 already.
 */
const BOOST_FROM = 0.7
const PREFIX_SHARE = 0.1
const LONGEST_PREFIX = 4

/** Which letters have found a partner; grows with the longest word that was asked. */
let takenA = new Uint8Array(64)
let takenB = new Uint8Array(64)

/** Counts UTF-16 units. Two empty words are alike (1); one empty word is like none (0). The same for (a, b) and (b, a). */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  // Jaro's search for partners runs along one word and may answer otherwise from the other side: one order for both.
  const swap = one.length > other.length || (one.length === other.length && one > other)
  const a = swap ? other : one
  const b = swap ? one : other
  if (a.length === 0) return 0
  const alike = jaro(a, b)
  if (alike <= BOOST_FROM) return alike
  const longest = Math.min(LONGEST_PREFIX, a.length)
  let prefix = 0
  while (prefix < longest && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1
  return alike + prefix * PREFIX_SHARE * (1 - alike)
}

function jaro(a: string, b: string): number {
  if (b.length > takenB.length) {
    takenA = new Uint8Array(b.length)
    takenB = new Uint8Array(b.length)
  }
  takenA.fill(0, 0, a.length)
  takenB.fill(0, 0, b.length)
  const reach = Math.max(0, (b.length >> 1) - 1)
  let common = 0
  for (let i = 0; i < a.length; i += 1) {
    const letter = a.charCodeAt(i)
    const end = Math.min(b.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= end; j += 1) {
      if (takenB[j] === 0 && b.charCodeAt(j) === letter) {
        takenA[i] = 1
        takenB[j] = 1
        common += 1
        break
      }
    }
  }
  if (common === 0) return 0
  const swapped = outOfOrder(a, b) >> 1
  return (common / a.length + common / b.length + (common - swapped) / common) / 3
}

/** Letters that have partners, and stand in another order than these. */
function outOfOrder(a: string, b: string): number {
  let found = 0
  let j = 0
  for (let i = 0; i < a.length; i += 1) {
    if (takenA[i] === 0) continue
    while (takenB[j] === 0) j += 1
    if (a.charCodeAt(i) !== b.charCodeAt(j)) found += 1
    j += 1
  }
  return found
}
