/**
 * Somebody who wants to know what was withheld: they have every number that is told, know which village goes into which total and that a numerator is no more
 * than its denominator, and solve all equations. Linear algebra over a prime field finds every number that the equations alone fix; bounds are drawn together
 * until they move no more.
 */
import { FIGURES, type FigureKey, type Figures, type Situation } from '../../src/situation/situation.ts'

/** Below 2^26, so that a product of two stays exact. */
const PRIME = 67_108_859

type Row = Map<number, number>
interface Equation {
  readonly terms: readonly (readonly [unknown: number, by: number])[]
  readonly equals: number
}

interface Place {
  readonly kode: string
  readonly figures: Figures
  readonly parent: string | null
}

const SIDES = ['numerator', 'denominator'] as const
type Side = (typeof SIDES)[number]

/** Numbers of a village that are one count under two names. */
const SAME: readonly (readonly [FigureKey, Side, FigureKey, Side])[] = [
  ['ds', 'numerator', 'stunting', 'denominator'],
  ['airTidakLayak', 'denominator', 'krs', 'numerator'],
  ['jambanTidakLayak', 'denominator', 'krs', 'numerator'],
  ['pusHamil', 'denominator', 'krs', 'denominator'],
  ['baduta', 'denominator', 'krs', 'denominator'],
  ['balita', 'denominator', 'krs', 'denominator'],
]

const inverse = (value: number): number => power(value, PRIME - 2)

function power(base: number, exponent: number): number {
  let [result, factor, left] = [1, base % PRIME, exponent]
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % PRIME
    factor = (factor * factor) % PRIME
  }
  return result
}

function addTo(row: Row, other: Row, times: number): void {
  for (const [at, by] of other) {
    const next = ((row.get(at) ?? 0) + times * by) % PRIME
    if (next === 0) row.delete(at)
    else row.set(at, next)
  }
}

/** What is left of a row once all that the equations say is taken from it. */
function reduce(row: Row, pivots: ReadonlyMap<number, Row>): Row {
  const left = new Map(row)
  for (let at = [...left.keys()].find((key) => pivots.has(key)); at !== undefined; at = [...left.keys()].find((key) => pivots.has(key))) {
    addTo(left, pivots.get(at)!, PRIME - left.get(at)!)
  }
  return left
}

/** Fully reduced: a pivot stands in its own row only. */
function eliminate(equations: readonly Equation[]): ReadonlyMap<number, Row> {
  const pivots = new Map<number, Row>()
  for (const { terms } of equations) {
    const row = reduce(new Map(terms.map(([at, by]) => [at, (by + PRIME) % PRIME])), pivots)
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    const scale = inverse(row.get(pivot)!)
    const scaled = new Map([...row].map(([at, by]) => [at, (by * scale) % PRIME]))
    for (const own of pivots.values()) if (own.has(pivot)) addTo(own, scaled, PRIME - own.get(pivot)!)
    pivots.set(pivot, scaled)
  }
  return pivots
}

interface Bound {
  low: number
  high: number
}

function propagate(equations: readonly Equation[], bounds: Bound[], below: readonly (readonly [number, number])[]): void {
  for (let moved = true; moved; ) {
    moved = false
    const draw = (at: number, low: number, high: number) => {
      const own = bounds[at]!
      if (low > own.low) [own.low, moved] = [low, true]
      if (high < own.high) [own.high, moved] = [high, true]
    }
    for (const [small, large] of below) {
      draw(small, 0, bounds[large]!.high)
      draw(large, bounds[small]!.low, Number.POSITIVE_INFINITY)
    }
    for (const { terms, equals } of equations) {
      for (const [own, by] of terms) {
        const others = terms.filter(([at]) => at !== own)
        const least = others.reduce((sum, [at, times]) => sum + times * (times > 0 ? bounds[at]!.low : bounds[at]!.high), 0)
        const most = others.reduce((sum, [at, times]) => sum + times * (times > 0 ? bounds[at]!.high : bounds[at]!.low), 0)
        const [a, b] = [(equals - most) / by, (equals - least) / by]
        draw(own, Math.min(a, b), Math.max(a, b))
      }
    }
  }
}

/** Names of the counts, and of what is left of a denominator, that are small in truth and that somebody can compute from what is told. */
export function findOut(truth: Situation, told: Situation): string[] {
  const placesOf = ({ kabupaten, kecamatan, desa }: Situation): Place[] => [
    { ...kabupaten, parent: null },
    ...kecamatan.map((own) => ({ ...own, parent: kabupaten.kode })),
    ...desa.map((own) => ({ ...own, parent: own.kecamatan })),
  ]
  const places = placesOf(truth)
  const shown = new Map(placesOf(told).map(({ kode, figures }) => [kode, figures]))
  const indexOf = new Map<string, number>()
  const bounds: Bound[] = []
  const at = (kode: string, key: FigureKey, side: Side) => indexOf.get(`${kode} ${key} ${side}`)!
  const equations: Equation[] = []
  const below: [number, number][] = []
  for (const { kode, figures } of places) {
    for (const key of FIGURES) {
      for (const side of SIDES) {
        if (figures[key][side] === null) continue
        indexOf.set(`${kode} ${key} ${side}`, bounds.length)
        const value = shown.get(kode)![key][side]
        if (value !== null) equations.push({ terms: [[bounds.length, 1]], equals: value })
        bounds.push({ low: value ?? 0, high: value ?? 1_000_000 })
      }
    }
  }
  const counted = ({ figures }: Place, key: FigureKey) => ['ada', 'tidak-ada-sasaran'].includes(figures[key].state)
  for (const place of places) {
    for (const key of FIGURES) {
      if (counted(place, key)) below.push([at(place.kode, key, 'numerator'), at(place.kode, key, 'denominator')])
      const children = places.filter((child) => child.parent === place.kode && counted(child, key))
      if (children.length === 0 || !counted(place, key)) continue
      for (const side of SIDES) {
        const terms = children.map((child) => [at(child.kode, key, side), 1] as const)
        equations.push({ terms: [...terms, [at(place.kode, key, side), -1]], equals: 0 })
      }
    }
    if (place.kode.length > 8) {
      for (const [one, oneSide, other, otherSide] of SAME) {
        const [a, b] = [at(place.kode, one, oneSide), at(place.kode, other, otherSide)]
        if (a !== undefined && b !== undefined)
          equations.push({
            terms: [
              [a, 1],
              [b, -1],
            ],
            equals: 0,
          })
      }
    }
  }
  const pivots = eliminate(equations)
  propagate(equations, bounds, below)
  const isSmall = (value: number) => value > 0 && value < 5
  const isFixed = (terms: Row) => reduce(terms, pivots).size === 0
  return places.flatMap(({ kode, figures }) =>
    FIGURES.flatMap((key) => {
      const { numerator, denominator, state } = figures[key]
      const found: string[] = []
      for (const side of SIDES) {
        const value = figures[key][side]
        if (value === null || !isSmall(value)) continue
        const own = at(kode, key, side)
        if (isFixed(new Map([[own, 1]])) || bounds[own]!.low === bounds[own]!.high) found.push(`${kode} ${key} ${side}`)
      }
      if (state === 'ada' && isSmall(denominator! - numerator!)) {
        const [above, under] = [at(kode, key, 'numerator'), at(kode, key, 'denominator')]
        const apart = new Map([
          [under, 1],
          [above, PRIME - 1],
        ])
        if (isFixed(apart)) found.push(`${kode} ${key} rest`)
      }
      return found
    }),
  )
}
