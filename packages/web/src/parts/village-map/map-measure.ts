/**
 * How a measure becomes colours: its value in a village, its classes, and whether the village may carry a colour at all. A village with
 * too little data is hatched for the measures that rest on its measurements; D/S itself is what says so and always has its colour.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AreaShade } from '@konvergen/pictures/choropleth.ts'
import { type ClassScale, classOf, countScale, scaleFor } from '@konvergen/pictures/classes.ts'
import { sayCountRange, sayRange } from '@konvergen/pictures/legend.ts'
import type { Measure } from '../../app/search-state.ts'
import type { DesaAnswer } from './village-row.ts'

const ON_MEASUREMENTS: ReadonlySet<Measure> = new Set(['stunting', 'kasus', 'wasting', 'underweight'])

/** Percent, or children for `kasus`; null = not known. */
function measureValue(desa: DesaAnswer, measure: Measure): number | null {
  return measure === 'kasus' ? desa.figures.stunting.numerator : desa.figures[measure].percent
}

export function measureScale(desa: readonly DesaAnswer[], measure: Measure): ClassScale {
  const values = desa.map((one) => measureValue(one, measure)).filter((value) => value !== null)
  return measure === 'kasus' ? countScale(values) : scaleFor(measure, values)
}

export function shadeOf(desa: DesaAnswer, measure: Measure, scale: ClassScale): AreaShade {
  const value = measureValue(desa, measure)
  if (value === null) return 'missing'
  if (ON_MEASUREMENTS.has(measure) && !desa.sufficiency.enough) return 'insufficient'
  return classOf(scale, value)
}

/** The range of a class in words. */
export function sayClass(scale: ClassScale, index: number, measure: Measure, language: Language): string {
  return measure === 'kasus' ? sayCountRange(scale, index, language) : sayRange(scale, index, language)
}

/** Measures that the files of this district give a figure for; the others would be an empty map. */
export function availableMeasures(desa: readonly DesaAnswer[], measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => desa.some((one) => measureValue(one, measure) !== null))
}
