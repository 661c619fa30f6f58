/**
 * What is asked of the offices for a period: each number that somebody has to enter, once. An indicator that stands over a governed number asks for its
 * numerator only; what another indicator counts already is not asked for.
 */
import type { Definition, Denominator, Level, Unit, Words } from './indicator.ts'
import type { Period } from './period.ts'

/** `nilai`: the numerator of a percentage, a count, a yes or no; `penyebut`: the denominator that comes with its indicator. */
export const PARTS = ['nilai', 'penyebut'] as const
export type Part = (typeof PARTS)[number]

export interface AskedThing {
  readonly code: string
  readonly part: Part
  /** What is to be counted, in words. */
  readonly name: Words
  readonly unit: Unit
  readonly level: Level
  /** Version of the definition that it is asked under; 0 for a governed number. */
  readonly version: number
}

function ofIndicator(definition: Definition): readonly AskedThing[] {
  const { code, unit, level, version, name, numerator, denominator, denominatorCode } = definition
  const value: AskedThing = { code, part: 'nilai', name: numerator ?? name, unit: unit === 'persen' ? 'jumlah' : unit, level, version }
  if (unit !== 'persen' || denominatorCode !== null) return [value]
  return [value, { ...value, part: 'penyebut', name: denominator ?? name }]
}

/** Governed numbers are asked for once a year; a newer one in between is welcome, not asked for. */
function isAsked(frequency: Definition['frequency'], period: Period): boolean {
  return frequency === period.frequency
}

/** In the order of the definitions, then of the numbers. */
export function askedThings(definitions: readonly Definition[], numbers: readonly Denominator[], period: Period): readonly AskedThing[] {
  const counted = definitions.filter(({ sameAs, frequency }) => sameAs === null && isAsked(frequency, period))
  const governed = isAsked('tahunan', period) ? numbers : []
  return [...counted.flatMap(ofIndicator), ...governed.map(askedNumber)]
}

export function askedNumber({ code, name }: Denominator): AskedThing {
  return { code, part: 'nilai', name, unit: 'jumlah', level: 'desa', version: 0 }
}
