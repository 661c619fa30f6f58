/**
 * All that one look at a group of measurements tells about their quality: for a posyandu, puskesmas, kecamatan, district, in any period.
 * What the history of the same children tells is found by `find-history-errors.ts`.
 */
import { type AgeHeaping, ageHeaping } from './age-heaping.ts'
import { type DigitPreference, digitPreference } from './digit-preference.ts'
import { knownAt, type Measurements, type Places } from './measurements.ts'
import { countMissing, type Missing } from './missing.ts'
import { type PositionGroup, positionMismatch } from './position-mismatch.ts'
import { type AgeStructure, ageRatio, ageStructure, type Ratio, sexRatio } from './ratios.ts'
import { type ZDistribution, zDistribution } from './z-distribution.ts'

export interface GroupQuality {
  readonly n: number
  readonly missing: Missing
  /** `muac` null: not among the columns. */
  readonly digits: { readonly weight: DigitPreference; readonly height: DigitPreference; readonly muac: DigitPreference | null }
  readonly heaping: AgeHeaping
  readonly sexes: Ratio
  readonly ages: Ratio
  readonly ageStructure: AgeStructure
  readonly position: readonly PositionGroup[]
  readonly haz: ZDistribution
  readonly waz: ZDistribution
  readonly whz: ZDistribution
}

/** The instruments of a posyandu read 0.1 kg and 0.1 cm. */
const DECIMALS = 1

export function assessGroup(measurements: Measurements, places: Places): GroupQuality {
  const { muac } = measurements
  const column = (name: 'sex' | 'ageMonths' | 'weight' | 'height' | 'haz' | 'waz' | 'whz') => knownAt(measurements[name], places)
  const ages = column('ageMonths')
  return {
    n: places.length,
    missing: countMissing(measurements, places),
    digits: {
      weight: digitPreference(column('weight'), DECIMALS),
      height: digitPreference(column('height'), DECIMALS),
      muac: muac === undefined ? null : digitPreference(knownAt(muac, places), DECIMALS),
    },
    heaping: ageHeaping(ages),
    sexes: sexRatio(column('sex')),
    ages: ageRatio(ages),
    ageStructure: ageStructure(ages),
    position: positionMismatch(measurements, places),
    haz: zDistribution('haz', column('haz')),
    waz: zDistribution('waz', column('waz')),
    whz: zDistribution('whz', column('whz')),
  }
}
