/**
 * The Wilson score interval of a share: how far the true share may lie from the one that was counted, with chance alone at work.
 * Wilson, E. B. (1927), JASA 22:209–212; behaves well for few children and for shares near 0 or 1, where p ± 1.96 SE does not.
 */

/** Standard normal quantile of 0.975: two-sided 95 %. */
const Z = 1.959963984540054

/** Shares 0–1. Needs 0 ≤ cases ≤ measured and measured > 0. */
export function wilsonInterval(cases: number, measured: number): { low: number; high: number } {
  const share = cases / measured
  const weight = (Z * Z) / measured
  const centre = (share + weight / 2) / (1 + weight)
  const reach = (Z * Math.sqrt((share * (1 - share)) / measured + weight / (4 * measured))) / (1 + weight)
  return { low: cases === 0 ? 0 : centre - reach, high: cases === measured ? 1 : centre + reach }
}
