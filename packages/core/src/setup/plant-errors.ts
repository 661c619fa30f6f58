/**
 * Errors of single visits planted into what was honestly written, each with what should stand there. What is so small that no one could tell
 * it from honest error is not planted; the ranges are said in docs/methods/quality.md.
 */
import { type Random, randomInteger } from '../kit/random.ts'
import type { Measure } from '../quality/visits.ts'
import { type ErrorRates, VISIT_KINDS, type VisitKind } from './child-kinds.ts'
import { STANDING_LESS } from './grow-child.ts'
import { toStep, type Written } from './measure-child.ts'

export interface Sheet extends Written {
  readonly standing: boolean
}

/** One visit: what was honestly measured, and the true lying length in cm. */
export interface HonestVisit extends Sheet {
  readonly day: number
  readonly length: number
}

export interface PlantingRates {
  readonly rates: ErrorRates['visits']
  /** cm: one of `GROWN`. */
  readonly grown: number
}

export interface PlantedError {
  readonly kind: VisitKind
  /** Whose value is wrong. */
  readonly measures: readonly (Measure | 'cara-ukur')[]
}

export interface Planted {
  readonly sheet: Sheet
  /** A second entry on the same day. */
  readonly second: Sheet | null
  readonly error: PlantedError
}

/** cm below the value before; cm above its own; kg above its own; share of the weight before, and at least so many kg. */
const PLANTED = {
  loss: [1.6, 5],
  taller: [4, 10],
  heavier: [2, 5],
  lighter: [0.55, 0.72],
  lightest: 1.2,
} as const
/** cm that a child has grown since a copied value, lest the repeat be honest; more where values are rounded. */
export const GROWN = { usual: 1.6, rounded: 3 }
/** Before this age in days a standing child is not believed. */
const FIRST_STANDING = 280

const between = (random: Random, [from, to]: readonly [number, number]): number => from + (to - from) * random()

type Plant = (own: HonestVisit, before: HonestVisit | null, random: Random, written: Written | null, grown: number) => Planted | null

function one(kind: VisitKind, own: Sheet, change: Partial<Written>): Planted {
  const measures = [...(change.weight === undefined ? [] : ['berat' as const]), ...(change.height === undefined ? [] : ['tinggi' as const])]
  return { sheet: { ...own, ...change }, second: null, error: { kind, measures } }
}

const PLANTS: Readonly<Record<VisitKind, Plant>> = {
  'tidak-tercatat': (own, _before, random) => {
    const change = random() < 0.5 ? { weight: Number.NaN } : { height: Number.NaN }
    return one('tidak-tercatat', own, change)
  },
  'posisi-salah': (own) => {
    if (!own.standing && own.day < FIRST_STANDING) return null
    const height = toStep(own.height + (own.standing ? STANDING_LESS : -STANDING_LESS), 0.1)
    const sheet = { ...own, standing: !own.standing, height }
    return { sheet, second: null, error: { kind: 'posisi-salah', measures: ['cara-ukur'] } }
  },
  'hari-sama': (own, _before, random) => {
    const second = {
      ...own,
      weight: toStep(own.weight + between(random, [-0.4, 0.4]), 0.1),
      height: toStep(own.height + between(random, [-1.5, 1.5]), 0.1),
    }
    return { sheet: own, second, error: { kind: 'hari-sama', measures: ['berat', 'tinggi'] } }
  },
  'nilai-diulang': (own, before, _random, written, grown) => {
    if (before === null || written === null || own.length - before.length < grown) return null
    if (Number.isNaN(written.weight) || Number.isNaN(written.height)) return null
    return one('nilai-diulang', own, { weight: written.weight, height: written.height })
  },
  'panjang-turun': (own, before, random) => {
    if (before === null) return null
    const change = (before.standing ? STANDING_LESS : 0) - (own.standing ? STANDING_LESS : 0)
    return one('panjang-turun', own, { height: toStep(before.height + change - between(random, PLANTED.loss), 0.1) })
  },
  'laju-mustahil': (own, before, random) => {
    if (before === null) return null
    const which = randomInteger(random, 0, 2)
    if (which === 0) return one('laju-mustahil', own, { height: toStep(own.height + between(random, PLANTED.taller), 0.1) })
    if (which === 1) return one('laju-mustahil', own, { weight: toStep(own.weight + between(random, PLANTED.heavier), 0.1) })
    const weight = toStep(before.weight * between(random, PLANTED.lighter), 0.1)
    return before.weight - weight < PLANTED.lightest ? null : one('laju-mustahil', own, { weight })
  },
  tertukar: (own) => one('tertukar', own, { weight: own.height, height: own.weight }),
  'salah-satuan': (own, _before, random) => {
    const changes = [
      { weight: Math.round(own.weight * 1000) },
      { weight: Math.round(own.weight * 10) },
      { height: Math.round(own.height * 10) / 1000 },
      { height: Math.round(own.height * 10) },
    ]
    return one('salah-satuan', own, changes[randomInteger(random, 0, changes.length - 1)] ?? {})
  },
}

/**
 * null = this visit stays as it is. `before`: the visit before as it was honestly measured; `written`: as it was written, null when that was
 * not so.
 */
export function plantError(
  own: HonestVisit,
  before: HonestVisit | null,
  written: Written | null,
  { rates, grown }: PlantingRates,
  random: Random,
): Planted | null {
  let left = random()
  for (const kind of VISIT_KINDS) {
    left -= rates[kind]
    if (left < 0) return PLANTS[kind](own, before, random, written, grown)
  }
  return null
}
