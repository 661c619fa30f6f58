/**
 * Many posyandu are looked at at once, so some stand out by chance. The step-up procedure of Benjamini & Hochberg (1995), JRSS B 57:289–300,
 * holds the expected share of false alarms among all alarms below a chosen rate.
 */

/**
 * For each p-value its adjusted value, in their order: whoever is at or below the rate is a discovery at that rate. Ties get the same value.
 * A null (nothing was tested) stays null and does not count.
 */
export function adjustForDiscovery(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).toSorted((a, b) => b.p - a.p)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let least = 1
  tested.forEach(({ p, index }, k) => {
    least = Math.min(least, p * (tested.length / (tested.length - k)))
    adjusted[index] = least
  })
  return adjusted
}
