/**
 * Natural logarithms for measurements. A scale shows hundredths of a kilogram and a board tenths of a centimetre, so nearly every logarithm
 * that scoring needs is one of some thousand: they are looked up, the others computed.
 */

/** Grid: 0.01 to 160. */
const STEPS = 16_000
/** In steps. What lies closer is the grid point: the logarithm differs by less than 10⁻⁹. */
const SAME = 1e-7

const grid = Float64Array.from({ length: STEPS + 1 }, (_, step) => Math.log(step / 100))

/** ln y to nine digits at least; NaN for NaN and negative numbers. */
export function lnOnGrid(y: number): number {
  const steps = y * 100
  const nearest = Math.floor(steps + 0.5)
  const onGrid = nearest <= STEPS && nearest > 0 && Math.abs(steps - nearest) < SAME
  return onGrid ? (grid[nearest] ?? Number.NaN) : Math.log(y)
}
