/**
 * How many of several independent events happen, each with its own probability (the Poisson-binomial count), exactly, and only as far up
 * as it is asked: the count of villages above a given prevalence, up to K.
 */

/** P(count = 0), …, P(count = limit). */
export function countDistribution(probabilities: ArrayLike<number>, limit: number): Float64Array {
  const distribution = new Float64Array(limit + 1)
  distribution[0] = 1
  for (let i = 0; i < probabilities.length; i += 1) addEvent(distribution, probabilities[i] as number)
  return distribution
}

/** Takes one more event into the distribution, in place. */
function addEvent(distribution: Float64Array, probability: number): void {
  for (let m = distribution.length - 1; m > 0; m -= 1) {
    distribution[m] = (distribution[m] as number) * (1 - probability) + (distribution[m - 1] as number) * probability
  }
  distribution[0] = (distribution[0] as number) * (1 - probability)
}

/**
 * For each event: the probability that fewer than k of the *others* happen; k ≥ 1. Counts of the events before it are joined with the
 * cumulated counts of those after it, so all of them together cost three passes of (number × k) and nothing is ever divided or subtracted.
 */
export function fewerOfOthers(probabilities: ArrayLike<number>, k: number): Float64Array {
  const size = probabilities.length
  const after = new Float64Array((size + 1) * k).fill(1, size * k)
  for (let i = size - 1; i >= 0; i -= 1) {
    const probability = probabilities[i] as number
    const row = i * k
    const next = row + k
    after[row] = (1 - probability) * (after[next] as number)
    for (let m = 1; m < k; m += 1) {
      after[row + m] = (1 - probability) * (after[next + m] as number) + probability * (after[next + m - 1] as number)
    }
  }
  const before = new Float64Array(k)
  before[0] = 1
  const result = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    const last = (i + 2) * k - 1
    let sum = 0
    for (let m = 0; m < k; m += 1) sum += (before[m] as number) * (after[last - m] as number)
    result[i] = sum
    addEvent(before, probabilities[i] as number)
  }
  return result
}
