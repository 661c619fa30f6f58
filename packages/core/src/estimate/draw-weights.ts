/**
 * Weights drawn evenly from all that are possible: above zero, summing to 1, and where people said so in an order or within limits of their own.
 */
import type { Random } from '../kit/random.ts'
import { drawExponential } from './draw.ts'

/**
 * `bebas`: any weights. `urut`: the criteria from the most important to the least, places from 0. `rentang`: each between its limits, 0–1; some sum of
 * them must be 1.
 */
export type WeightRule =
  | { readonly kind: 'bebas' }
  | { readonly kind: 'urut'; readonly order: readonly number[] }
  | { readonly kind: 'rentang'; readonly low: readonly number[]; readonly high: readonly number[] }

/** Fills `weights`, of as many criteria as it is long. */
export type WeightDraw = (weights: Float64Array) => void

function drawFree(random: Random, weights: Float64Array): void {
  let sum = 0
  for (let k = 0; k < weights.length; k += 1) {
    const part = drawExponential(random)
    weights[k] = part
    sum += part
  }
  for (let k = 0; k < weights.length; k += 1) weights[k] = (weights[k] as number) / sum
}

function drawOrdered(random: Random, order: readonly number[]): WeightDraw {
  return (weights) => {
    drawFree(random, weights)
    const sorted = weights.toSorted().toReversed()
    for (const [place, k] of order.entries()) weights[k] = sorted[place] as number
  }
}

/** The first point inside the limits: as far up from all lower limits as the sum allows. */
function firstWithin(low: readonly number[], high: readonly number[]): Float64Array {
  const least = low.reduce((sum, each) => sum + each, 0)
  const most = high.reduce((sum, each) => sum + each, 0)
  const isPossible = low.every((each, k) => each >= 0 && each <= (high[k] as number)) && least <= 1 + 1e-12 && most >= 1 - 1e-12
  if (!isPossible) throw new RangeError('drawWeights: no weights between these limits sum to 1')
  const share = most === least ? 0 : (1 - least) / (most - least)
  return Float64Array.from(low, (each, k) => each + share * ((high[k] as number) - each))
}

/** Moved between two criteria at a time, evenly along what both limits leave (a Gibbs sampler, which leaves the even distribution as it is). */
function drawWithin(random: Random, low: readonly number[], high: readonly number[]): WeightDraw {
  const current = firstWithin(low, high)
  const count = current.length
  const turn = (): void => {
    for (let one = 0; one < count; one += 1) {
      const other = (one + 1 + Math.floor(random() * (count - 1))) % count
      const both = (current[one] as number) + (current[other] as number)
      const from = Math.max(low[one] as number, both - (high[other] as number))
      const to = Math.min(high[one] as number, both - (low[other] as number))
      const drawn = from + random() * Math.max(0, to - from)
      current[one] = drawn
      current[other] = both - drawn
    }
  }
  if (count > 1) for (let warmUp = 0; warmUp < 20 * count; warmUp += 1) turn()
  return (weights) => {
    if (count > 1) turn()
    weights.set(current)
  }
}

export function drawWeights(random: Random, rule: WeightRule): WeightDraw {
  switch (rule.kind) {
    case 'bebas':
      return (weights) => drawFree(random, weights)
    case 'urut':
      return drawOrdered(random, rule.order)
    case 'rentang':
      return drawWithin(random, rule.low, rule.high)
  }
}
