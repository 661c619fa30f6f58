/**
 * The posyandu of an invented district, village by village: how many children each looks after, on which day it opens, how its cadres measure.
 */
import { normalUpperQuantile } from '../estimate/normal-quantile.ts'
import { clamp } from '../kit/clamp.ts'
import { type Random, randomDeviate, randomInteger, seededRandom } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import { type ErrorRates, HABITS, type Habit } from './child-kinds.ts'
import { posyanduName } from './child-words.ts'
import { demoVillages } from './demo-recap.ts'
import { SPREAD } from './grow-child.ts'

export interface Posyandu {
  /** Counts through the district. */
  readonly number: number
  /** Kode of kecamatan and village. */
  readonly kecamatan: string
  readonly desa: string
  readonly nama: string
  readonly puskesmas: string
  /** Children under five at any time. */
  readonly children: number
  /** Mean z of length/height-for-age. */
  readonly level: number
  /** Chance that a child comes in February or August. */
  readonly attendance: number
  /** Day of the month. */
  readonly opens: number
  readonly habit: Habit | null
}

const PER_POSYANDU = 70
/** No verdict on its habits is possible on fewer children, so none is planted. */
export const LEAST_FOR_HABIT = 45
const STUNTING = { least: 0.15, most: 0.3 }

function drawHabit(random: Random, rates: ErrorRates['habits'], children: number): Habit | null {
  let left = random()
  if (children < LEAST_FOR_HABIT) return null
  for (const habit of HABITS) {
    left -= rates[habit]
    if (left < 0) return habit
  }
  return null
}

/** `children`: under five in the whole district at any time; villages have their shares as in the recaps of the same seed. */
export function* posyanduOf(district: District, children: number, rates: ErrorRates['habits'], seed: number): Generator<Posyandu> {
  const villages = demoVillages(district, seed)
  const names = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const all = villages.reduce((sum, { balita }) => sum + balita, 0)
  const random = seededRandom(seed + 4)
  let number = 0
  let before = 0
  let given = 0
  for (const [place, village] of villages.entries()) {
    const kecamatan = district.desa[place]?.kecamatan ?? ''
    before += village.balita
    const own = Math.round((children * before) / all) - given
    given += own
    const count = Math.max(1, Math.round(own / PER_POSYANDU))
    const level = -2 + SPREAD * normalUpperQuantile(clamp(village.stunting, STUNTING.least, STUNTING.most))
    for (let index = 0; index < count; index += 1) {
      const size = Math.floor(((index + 1) * own) / count) - Math.floor((index * own) / count)
      yield {
        number,
        kecamatan,
        desa: village.kode,
        nama: posyanduName(index),
        puskesmas: `PKM ${names.get(kecamatan) ?? ''}`,
        children: size,
        level: level + 0.05 * randomDeviate(random),
        attendance: village.datang,
        opens: randomInteger(random, 4, 24),
        habit: drawHabit(random, rates, size),
      }
      number += 1
    }
  }
}
