/**
 * A supply indicator as its pack writes it: what all of them share is said here once.
 */
import type { Definition } from '../indicator.ts'

type Shared = 'version' | 'denominatorCode' | 'direction' | 'variants' | 'dataSource' | 'externalCode' | 'sameAs'

export type Supply = Omit<Definition, Shared>

/** More is better in all of them; none stands over a governed number. */
export function supplyDefinition(indicator: Supply): Definition {
  return {
    ...indicator,
    version: 0,
    denominatorCode: null,
    direction: 'naik',
    variants: [],
    dataSource: 'OPD',
    externalCode: null,
    sameAs: null,
  }
}
