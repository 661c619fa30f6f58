/**
 * Chance that is the same on every machine: a seed comes in, the same numbers come out. For invented data and for tests, never for secrets.
 *
 * Generator: sfc32 of C. Doty-Humphrey's PractRand (three words of state and a counter), its state filled by SplitMix32, the 32-bit
 * form of Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014), with the mixing constants of MurmurHash3's
 * 32-bit finaliser (A. Appleby). Only integer operations and sums, so no engine's `Math.log` can change a figure.
 */

/** The next number, 0 ≤ n < 1. */
export type Random = () => number

const GOLDEN = 0x9e3779b9
const WORD = 2 ** 32
/** sfc32 needs a few turns before neighbouring seeds part; PractRand discards twelve. */
const WARM_UP = 12

/** MurmurHash3 `fmix32`: every bit of the word moves every bit of the answer. */
function mix(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export function seededRandom(seed: number): Random {
  let a = mix(seed + GOLDEN)
  let b = mix(seed + 2 * GOLDEN)
  let c = mix(seed + 3 * GOLDEN)
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / WORD
  }
  for (let turn = 0; turn < WARM_UP; turn += 1) next()
  return next
}

/** A number of the place itself, 0 ≤ n < 1: the same for the same integers whatever was asked before. */
export function randomAt(seed: number, x: number, y: number): number {
  return mix(mix(mix(seed + GOLDEN) ^ (x + GOLDEN)) ^ (y + 2 * GOLDEN)) / WORD
}

/** An integer, `from` ≤ n ≤ `to`. */
export function randomInteger(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

/** Near-normal with mean 0 and deviation 1: twelve uniform numbers summed (Irwin–Hall), so never beyond ±6. */
export function randomDeviate(random: Random): number {
  let sum = -6
  for (let turn = 0; turn < 12; turn += 1) sum += random()
  return sum
}

/** How many of `n` come true when each does with chance `share`. */
export function randomBinomial(random: Random, n: number, share: number): number {
  let hits = 0
  for (let turn = 0; turn < n; turn += 1) if (random() < share) hits += 1
  return hits
}
