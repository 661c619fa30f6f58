/**
 * All that one look at a group of measurements tells about their quality: for a posyandu, puskesmas, kecamatan, district, in any period.
 * What the history of the same children tells is found by `find-history-errors.ts`.
 */
import { type AgeHeaping, ageHeaping } from './age-heaping.ts'
import { type DigitPreference, digitPreference } from './digit-preference.ts'
import { knownAt, type Measurements, type Places } from './measurements.ts'
import { countMissing, type Missing } from './missing.ts'
import { type PositionGroup, positionMismatch } from './position-mismatch.ts'
import { type AgeStructure, ageRatio, ageStructure, countMonths, type Ratio, sexRatio } from './ratios.ts'
import { type ZDistribution, zDistribution } from './z-distribution.ts'

export interface GroupQuality {
  readonly n: number
  readonly missing: Missing
  readonly digits: { readonly weight: DigitPreference; readonly height: DigitPreference; readonly arm: DigitPreference }
  readonly heaping: AgeHeaping
  readonly sexes: Ratio
  readonly ages: Ratio
  readonly ageStructure: AgeStructure
  /** Measurements by completed month of age, 0–59. */
  readonly ageMonths: readonly number[]
  readonly position: readonly PositionGroup[]
  readonly len: ZDistribution
  readonly wei: ZDistribution
  readonly wfl: ZDistribution
  readonly bmi: ZDistribution
}

/** The instruments of a posyandu read 0.1 kg and 0.1 cm. */
const DECIMALS = 1

export function assessGroup(measurements: Measurements, places: Places): GroupQuality {
  const { sex, month, weight, lenhei, armc, z } = measurements
  const ages = knownAt(month, places)
  const digits = (column: ArrayLike<number>) => digitPreference(knownAt(column, places), DECIMALS)
  return {
    n: places.length,
    missing: countMissing(measurements, places),
    digits: { weight: digits(weight), height: digits(lenhei), arm: digits(armc) },
    heaping: ageHeaping(ages),
    sexes: sexRatio(knownAt(sex, places)),
    ages: ageRatio(ages),
    ageStructure: ageStructure(ages),
    ageMonths: countMonths(ages),
    position: positionMismatch(measurements, places),
    len: zDistribution('len', knownAt(z.len, places)),
    wei: zDistribution('wei', knownAt(z.wei, places)),
    wfl: zDistribution('wfl', knownAt(z.wfl, places)),
    bmi: zDistribution('bmi', knownAt(z.bmi ?? [], places)),
  }
}
