/** Parts of an amount by weights, in their order; what does not divide goes, a rupiah each, to the first ones. They add up to the amount, unless every weight is nothing. */
export function partAmount(amount: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => (amount * weight) / whole)
  let rest = amount - parts.reduce((sum, part) => sum + part, 0n)
  return parts.map((part, at) => {
    if (rest === 0n || weights[at] === 0n) return part
    rest -= 1n
    return part + 1n
  })
}
