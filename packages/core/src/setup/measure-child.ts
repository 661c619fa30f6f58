/**
 * What a posyandu writes down of a child's true body: with the honest error of measuring, or as its habit is.
 */
import { clamp } from '../kit/clamp.ts'
import { type Random, randomDeviate, randomInteger } from '../kit/random.ts'
import type { Habit } from './child-kinds.ts'
import { type Body, STANDING_LESS } from './grow-child.ts'

export interface Written {
  /** kg, cm; NaN = nothing was written. */
  readonly weight: number
  readonly height: number
}

/** Standard deviations: technical error of trained measurers for stature 0.4 cm; a scale of 0.1 kg, and what a meal and clothes weigh. */
const HONEST = { cm: 0.4, kg: 0.15 }
/** Share of the length, kg. */
const BAD = { share: 0.075, kg: 0.5 }
const MOST = { weight: [1, 35], height: [38, 130] } as const

export interface Measuring {
  readonly measure: (body: Body, standing: boolean) => Written
  /** Share of the visits at which the visit before is written again. */
  readonly copied: number
}

export function toStep(value: number, step: number): number {
  return Math.round(Math.round(value / step) * step * 10) / 10
}

/** How one posyandu measures, all its days. */
export function measuringOf(habit: Habit | null, random: Random): Measuring {
  const isBad = habit === 'sebaran-lebar'
  const kg = isBad ? BAD.kg : HONEST.kg
  const copied = 0.25 + 0.35 * random()
  const rounded = habit === 'angka-akhir' ? 0.5 + 0.5 * random() : 0
  const coarse = randomInteger(random, 0, 1) === 0 ? 0.5 : 1
  const read = (value: number, step: number, [least, most]: readonly [number, number]) =>
    clamp(toStep(value, random() < rounded ? step : 0.1), least, most)
  return {
    measure: (body, standing) => ({
      weight: read(body.weight + kg * randomDeviate(random), 0.5, MOST.weight),
      height: read(
        body.length - (standing ? STANDING_LESS : 0) + (isBad ? BAD.share * body.length : HONEST.cm) * randomDeviate(random),
        coarse,
        MOST.height,
      ),
    }),
    copied: habit === 'nilai-diulang' ? copied : 0,
  }
}
