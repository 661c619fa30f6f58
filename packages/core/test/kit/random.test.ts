import { describe, expect, test } from 'vitest'
import { randomAt, randomBinomial, randomDeviate, randomInteger, seededRandom } from '../../src/kit/random.ts'

const many = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** sfc32 of PractRand written with whole words that cannot overflow, from the same state. */
function referenceSfc32(state: readonly [number, number, number]): () => number {
  const word = 0xffffffffn
  let [a, b, c] = state.map(BigInt) as [bigint, bigint, bigint]
  let counter = 1n
  return () => {
    const sum = (a + b + counter++) & word
    a = b ^ (b >> 9n)
    b = (c + (c << 3n)) & word
    c = ((((c << 21n) & word) | (c >> 11n)) + sum) & word
    return Number(sum) / 2 ** 32
  }
}

/** MurmurHash3 `fmix32` in the same manner. */
function referenceMix(seed: number): number {
  const word = 0xffffffffn
  let h = BigInt(seed) & word
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & word
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & word
  return Number(h ^ (h >> 16n))
}

describe('seededRandom', () => {
  test.each([0, 1, 9911, 2 ** 32 - 1])('is sfc32 from the words of the seed %i', (seed) => {
    const golden = 0x9e3779b9
    const reference = referenceSfc32([referenceMix(seed + golden), referenceMix(seed + 2 * golden), referenceMix(seed + 3 * golden)])
    many(12, reference)
    expect(many(1000, seededRandom(seed))).toEqual(many(1000, reference))
  })

  test('neighbouring seeds give other numbers', () => {
    expect(many(5, seededRandom(1))).not.toEqual(many(5, seededRandom(2)))
  })

  test('numbers are spread over 0 to 1', () => {
    const numbers = many(20_000, seededRandom(7))
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    expect(mean(numbers)).toBeCloseTo(0.5, 2)
  })
})

test('randomAt answers for a place, whatever was asked before, and differs from its neighbours', () => {
  const first = randomAt(3, -4, 5)
  const around = [randomAt(3, -4, 6), randomAt(3, -3, 5), randomAt(4, -4, 5), randomAt(3, 5, -4)]
  expect(randomAt(3, -4, 5)).toBe(first)
  expect(new Set([first, ...around]).size).toBe(5)
})

test('randomInteger reaches both ends and nothing beyond', () => {
  const random = seededRandom(11)
  expect([...new Set(many(500, () => randomInteger(random, -2, 2)))].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2])
})

test('randomDeviate has mean 0 and deviation 1', () => {
  const random = seededRandom(13)
  const numbers = many(20_000, () => randomDeviate(random))
  expect(mean(numbers)).toBeCloseTo(0, 1)
  expect(mean(numbers.map((value) => value * value))).toBeCloseTo(1, 1)
})

test('randomBinomial counts what comes true', () => {
  const random = seededRandom(17)
  expect(randomBinomial(random, 50, 0)).toBe(0)
  expect(randomBinomial(random, 50, 1)).toBe(50)
  expect(mean(many(2000, () => randomBinomial(random, 100, 0.2)))).toBeCloseTo(20, 0)
})
