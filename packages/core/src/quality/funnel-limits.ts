/**
 * The lines of a funnel: how far a posyandu of `n` may lie from the common value when nothing but chance, and the ordinary differences
 * between posyandu, sets them apart. For the picture, and for saying beside a posyandu what was expected of it. Sources: `funnel.ts`.
 */
import { FUNNEL_LINES, funnelLimits } from './funnel.ts'
import type { FunnelLimits, FunnelShape } from './quality-report.ts'

/** `z`: of `FUNNEL_LINES`. A spread has no limits below two values. */
function limitsOf({ kind, centre, spread, overdispersion }: FunnelShape, n: number, z: number): FunnelLimits | null {
  if (centre === null || n < 1) return null
  if (kind === 'bagian') return funnelLimits(centre, overdispersion, n, z)
  const reach = z * Math.sqrt(overdispersion)
  if (kind === 'rerata') {
    const distance = (reach * (spread ?? 0)) / Math.sqrt(n)
    return { low: centre - distance, high: centre + distance }
  }
  if (n < 2) return null
  // Wilson & Hilferty (1931) turned round.
  const variance = 2 / (9 * (n - 1))
  const at = (sign: number) => centre * Math.max(0, 1 - variance + sign * reach * Math.sqrt(variance)) ** 1.5
  return { low: at(-1), high: at(1) }
}

/** The 95 % and the 99.8 % limits at `n`; null where there are none. */
export function funnelLimitsAt(shape: FunnelShape, n: number): { readonly inner: FunnelLimits; readonly outer: FunnelLimits } | null {
  const [inner, outer] = [limitsOf(shape, n, FUNNEL_LINES[0]), limitsOf(shape, n, FUNNEL_LINES[1])]
  return inner === null || outer === null ? null : { inner, outer }
}
