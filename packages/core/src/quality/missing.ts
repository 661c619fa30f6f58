/**
 * What was not written down. A measurement without age, sex, weight or height says nothing about the child.
 */
import { FEMALE, LYING, MALE, STANDING } from '../growth/children.ts'
import type { Measurements, Places } from './measurements.ts'

export interface Missing {
  readonly n: number
  readonly sex: number
  readonly age: number
  readonly weight: number
  readonly height: number
  readonly position: number
  /** Lacking at least one of sex, age, weight and height: no complete set of z-scores. */
  readonly any: number
}

function isMissing(column: ArrayLike<number>, place: number): boolean {
  return Number.isNaN(column[place] ?? Number.NaN)
}

export function countMissing({ sex, month, weight, lenhei, measure }: Measurements, places: Places): Missing {
  const missing = { n: places.length, sex: 0, age: 0, weight: 0, height: 0, position: 0, any: 0 }
  for (const place of places) {
    const lacks = {
      sex: sex[place] !== MALE && sex[place] !== FEMALE,
      age: isMissing(month, place),
      weight: isMissing(weight, place),
      height: isMissing(lenhei, place),
    }
    if (lacks.sex) missing.sex += 1
    if (lacks.age) missing.age += 1
    if (lacks.weight) missing.weight += 1
    if (lacks.height) missing.height += 1
    if (measure[place] !== LYING && measure[place] !== STANDING) missing.position += 1
    if (lacks.sex || lacks.age || lacks.weight || lacks.height) missing.any += 1
  }
  return missing
}
