import { expect, test } from 'vitest'
import { dayNumber, makeDay } from '../../src/kit/day.ts'
import { seededRandom } from '../../src/kit/random.ts'
import { USUAL_RATES, VISIT_KINDS, type VisitKind } from '../../src/setup/child-kinds.ts'
import { growChild } from '../../src/setup/grow-child.ts'
import { measuringOf } from '../../src/setup/measure-child.ts'
import { type Circumstances, isMeasuringMonth, isRegistered, type OpenDay, visitChild } from '../../src/setup/visit-child.ts'

const day = (bulan: number) => makeDay(Math.floor((bulan - 1) / 12), ((bulan - 1) % 12) + 1, 10) as NonNullable<ReturnType<typeof makeDay>>
const START = 2024 * 12 + 1
const DAYS: readonly OpenDay[] = Array.from({ length: 25 }, (_, place) => ({
  date: day(START + place),
  bulan: START + place,
  isWritten: place > 0,
}))
const NONE = Object.fromEntries(VISIT_KINDS.map((kind) => [kind, 0])) as Record<VisitKind, number>

function visits(change: Partial<Circumstances> = {}, born = makeDay(2023, 1, 5), seed = 8) {
  const random = seededRandom(seed)
  const lahir = born as NonNullable<typeof born>
  const where = { attendance: 1, measuring: measuringOf(null, random), planting: { rates: NONE, grown: 1.6 }, ...change }
  return visitChild({ sex: 'L', born: dayNumber(lahir), lahir, grow: growChild(1, -1, 1, random) }, DAYS, where, random)
}

test('who always comes has a row for every month of the file, lying and then standing', () => {
  const own = visits()
  expect(own).toHaveLength(24)
  expect(own.map(({ standing }) => standing)).toEqual(own.map((visit) => visit.day >= 731))
})

test('the month before the file tells who gained weight in its first', () => {
  expect(visits()[0]?.gain).toMatch(/^[NT]$/)
  expect(visits({}, makeDay(2024, 3, 1))[0]?.gain).toBe('B')
})

test('who is not yet born or has turned five does not come', () => {
  expect(visits({}, makeDay(2025, 6, 1)).length).toBeLessThan(9)
  expect(visits({}, makeDay(2019, 6, 1)).length).toBeLessThan(6)
  expect([isRegistered(0), isRegistered(1), isRegistered(1826), isRegistered(1827)]).toEqual([false, true, true, false])
})

test('more come in February and August', () => {
  expect([1, 2, 7, 8, 12].map(isMeasuringMonth)).toEqual([false, true, false, true, false])
  const own = Array.from({ length: 300 }, (_, seed) => visits({ attendance: 0.8 }, makeDay(2023, 1, 5), seed)).flat()
  const monthly = Map.groupBy(own, ({ date }) => date.slice(5, 7))
  const mean = (months: readonly string[]) => months.reduce((sum, month) => sum + (monthly.get(month)?.length ?? 0), 0) / months.length
  expect(mean(['02', '08'])).toBeGreaterThan(1.08 * mean(['03', '05', '10', '11']))
})

test('what is planted stands in the row, and beside it what was measured', () => {
  const own = Array.from({ length: 40 }, (_, seed) =>
    visits({ planting: { rates: USUAL_RATES.visits, grown: 1.6 } }, makeDay(2023, 1, 5), seed),
  ).flat()
  const planted = own.filter((visit) => visit.planted !== null)
  expect(planted.length).toBeGreaterThan(15)
  for (const { planted: error, honest, ...visit } of own) {
    if (error === null) expect([visit.weight, visit.height]).toEqual([honest.weight, honest.height])
  }
})

test('a second entry of a day follows the first', () => {
  const own = visits({ planting: { rates: { ...NONE, 'hari-sama': 1 }, grown: 1.6 } })
  expect(own).toHaveLength(48)
  expect(own.filter(({ planted }) => planted !== null)).toHaveLength(24)
  expect(own[0]?.date).toBe(own[1]?.date)
})

test('where visits are copied, each copy is known', () => {
  const own = visits({ measuring: { ...measuringOf(null, seededRandom(1)), copied: 1 } })
  expect(own.map(({ planted }) => planted?.kind)).toEqual([undefined, ...Array.from({ length: 23 }, () => 'nilai-diulang')])
  expect(new Set(own.map(({ height }) => height)).size).toBe(1)
})
