/**
 * Whether a village's stunting figure may carry a decision: at least 30 children measured and at least 80 % of the target. Both limits are
 * the product's own rule (docs/methods/situation.md); they say how much trust, never that a figure is hidden.
 */
import type { Figure } from '../kit/figure.ts'
import type { Figures, InsufficiencyReason, Sufficiency } from './situation.ts'

export const MIN_MEASURED = 30
export const MIN_COVERAGE_PERCENT = 80

/** True, false, or null when D/S is not known. */
export function isBelowCoverage(ds: Figure): boolean | null {
  return ds.percent === null ? null : ds.percent < MIN_COVERAGE_PERCENT
}

function reasonsOf({ stunting, ds }: Figures): InsufficiencyReason[] {
  if (stunting.numerator === null || stunting.denominator === null) return ['belum-lapor']
  const reasons: InsufficiencyReason[] = []
  if (stunting.state === 'tidak-sah' || ds.state === 'tidak-sah') reasons.push('tidak-sah')
  if (stunting.denominator < MIN_MEASURED) reasons.push('diukur-kurang-30')
  if (isBelowCoverage(ds) === true) reasons.push('ds-kurang-80')
  if (ds.state === 'belum-lapor') reasons.push('ds-tidak-diketahui')
  return reasons
}

function moreToMeasure({ stunting, ds }: Figures): number | null {
  if (ds.numerator === null || ds.denominator === null || ds.state !== 'ada') return null
  if (stunting.numerator === null || stunting.state === 'tidak-sah') return null
  const needed = Math.max(MIN_MEASURED, Math.ceil((ds.denominator * MIN_COVERAGE_PERCENT) / 100))
  return needed > ds.denominator ? null : Math.max(0, needed - ds.numerator)
}

export function judgeSufficiency(figures: Figures): Sufficiency {
  const reasons = reasonsOf(figures)
  const { denominator: target, state } = figures.ds
  return {
    enough: reasons.length === 0,
    reasons,
    moreToMeasure: moreToMeasure(figures),
    neverEnough: target !== null && target < MIN_MEASURED && state !== 'tidak-sah',
  }
}
