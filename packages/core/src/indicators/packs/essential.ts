/**
 * An essential indicator as its pack writes it: what all of them share is said here once.
 */
import type { Definition } from '../indicator.ts'

type Shared = 'version' | 'unit' | 'denominator' | 'aggregation' | 'level' | 'frequency' | 'externalCode' | 'sameAs' | 'certainty'

export type Essential = Omit<Definition, Shared> & { readonly denominatorCode: string }

/** Each is a percentage of a governed number, reported of every village; how often is the district's choice, quarterly as proposed. */
export function essentialDefinition(indicator: Essential, denominator: Definition['denominator']): Definition {
  return {
    ...indicator,
    version: 0,
    unit: 'persen',
    denominator,
    aggregation: 'rasio',
    level: 'desa',
    frequency: 'triwulan',
    externalCode: null,
    sameAs: null,
    certainty: 'terverifikasi',
  }
}
