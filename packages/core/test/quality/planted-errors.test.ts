/** Errors of every kind planted into honest measurements of an invented district: which are found, and what is found besides. */
import { describe, expect, test } from 'vitest'
import { emptyScores } from '../../src/growth/children.ts'
import { scorePlainly } from '../../src/growth/plain-kernel.ts'
import { type Random, seededRandom } from '../../src/kit/random.ts'
import { findHistoryErrors } from '../../src/quality/find-history-errors.ts'
import type { HistoryKind } from '../../src/quality/visits.ts'
import { sampleDistrict } from './sample-district.ts'

interface Body {
  weight: number
  lenhei: number
}
const tenth = (value: number) => Math.round(value * 10) / 10

/** How each error changes a visit that follows `before`, and as which kinds it may be found. */
const PLANTS: Readonly<Record<string, { plant: (own: Body, before: Body, random: Random) => Body; found: readonly HistoryKind[] }>> = {
  copied: { plant: (_, before) => before, found: ['nilai-diulang'] },
  shorter: {
    plant: (own, before, random) => ({ ...own, lenhei: tenth(before.lenhei - 2 - 3 * random()) }),
    found: ['panjang-turun', 'keluar-jalur'],
  },
  taller: {
    plant: (own, _, random) => ({ ...own, lenhei: tenth(own.lenhei + 6 + 4 * random()) }),
    found: ['laju-mustahil', 'keluar-jalur'],
  },
  heavier: {
    plant: (own, _, random) => ({ ...own, weight: tenth(own.weight + 3 + 2 * random()) }),
    found: ['laju-mustahil', 'keluar-jalur'],
  },
  lighter: { plant: (own) => ({ ...own, weight: tenth(own.weight * 0.6) }), found: ['laju-mustahil', 'keluar-jalur'] },
  swapped: { plant: (own) => ({ weight: own.lenhei, lenhei: own.weight }), found: ['tertukar'] },
  grams: { plant: (own) => ({ ...own, weight: Math.round(own.weight * 1000) }), found: ['salah-satuan'] },
  metres: { plant: (own) => ({ ...own, lenhei: own.lenhei / 100 }), found: ['salah-satuan'] },
  comma: { plant: (own) => ({ ...own, weight: own.weight * 10 }), found: ['salah-satuan'] },
}
const NAMES = Object.keys(PLANTS)

function plantedDistrict() {
  const { children } = sampleDistrict(
    Array.from({ length: 20 }, () => ({})),
    40,
    24,
    5,
  )
  const random = seededRandom(9)
  const weight = Float64Array.from(children.weight)
  const lenhei = Float64Array.from(children.lenhei)
  const planted: (string | null)[] = [null]
  const bodyAt = (place: number) => ({ weight: weight[place] ?? 0, lenhei: lenhei[place] ?? 0 })
  for (let place = 1; place < weight.length; place += 1) {
    const isFree = children.child[place] === children.child[place - 1] && planted[place - 1] === null && random() < 0.05
    planted[place] = isFree ? (NAMES[Math.floor(random() * NAMES.length)] ?? null) : null
    const plant = PLANTS[planted[place] ?? '']?.plant
    if (plant === undefined) continue
    const body = plant(bodyAt(place), bodyAt(place - 1), random)
    weight[place] = body.weight
    lenhei[place] = body.lenhei
  }
  const scores = emptyScores(weight.length)
  scorePlainly({ ...children, weight, lenhei }, scores, ['len', 'wei'], 'exact')
  return { visits: { ...children, weight, lenhei, z: scores.z }, planted }
}

describe('planted errors', () => {
  const { visits, planted } = plantedDistrict()
  const found = Map.groupBy(findHistoryErrors(visits), ({ place }) => place)
  const places = (isWanted: (name: string | null) => boolean) => planted.flatMap((name, place) => (isWanted(name) ? [place] : []))
  const isFound = (place: number, kinds: readonly HistoryKind[]) => found.get(place)?.some(({ kind }) => kinds.includes(kind)) === true

  test.each(NAMES)('%s: at least 95 of 100 are found', (name) => {
    const own = places((each) => each === name)
    const hits = own.filter((place) => isFound(place, PLANTS[name]?.found ?? []))
    expect(own.length).toBeGreaterThan(60)
    expect(hits.length / own.length).toBeGreaterThanOrEqual(0.95)
  })

  test.each([
    ['tertukar', ['swapped']],
    ['salah-satuan', ['grams', 'metres', 'comma']],
    ['keluar-jalur', ['shorter', 'taller', 'heavier', 'lighter']],
    ['laju-mustahil', ['shorter', 'taller', 'heavier', 'lighter']],
  ] as const)('of what is called %s at least 95 of 100 were planted', (kind, names: readonly string[]) => {
    const called = planted.flatMap((name, place) => (isFound(place, [kind]) ? [name] : []))
    expect(called.filter((name) => name !== null && names.includes(name)).length / called.length).toBeGreaterThanOrEqual(0.95)
  })

  test('honest heights fall by more than a centimetre once in fifty visits at most', () => {
    const honest = places((name) => name === null)
    expect(honest.filter((place) => isFound(place, ['panjang-turun'])).length / honest.length).toBeLessThan(0.02)
  })

  test('slips are proposed back to within a tenth of what was measured', () => {
    const slips = [...found.values()].flat().filter(({ kind, place }) => kind === 'salah-satuan' && planted[place] !== null)
    const { children } = sampleDistrict(
      Array.from({ length: 20 }, () => ({})),
      40,
      24,
      5,
    )
    const wrong = slips.filter(({ measure, place, proposal }) => {
      const truth = (measure === 'berat' ? children.weight : children.lenhei)[place] ?? 0
      return Math.abs((proposal ?? 0) - truth) > 0.1
    })
    expect(wrong).toEqual([])
  })
})
