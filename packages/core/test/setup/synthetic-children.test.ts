import { describe, expect, test } from 'vitest'
import { nikAgreesWithBirth, nikBirth, parseNik } from '../../src/intake/parse-nik.ts'
import { makeDay } from '../../src/kit/day.ts'
import { seededRandom } from '../../src/kit/random.ts'
import { demoDistrict } from '../../src/setup/demo-district.ts'
import { type ChildrenOptions, guessedBirth, openDays, syntheticChildren } from '../../src/setup/synthetic-children.ts'
import { syntheticDistrict } from '../../src/setup/synthetic-district.ts'
import { measurementsOf } from '../quality/recall.ts'

const OPTIONS: ChildrenOptions = { children: 4000, months: 12, until: '2026-02', seed: 3 }
const make = (options: Partial<ChildrenOptions> = {}, district = demoDistrict()) => [
  ...syntheticChildren(district, { ...OPTIONS, ...options }),
]
const batches = make()
const visits = batches.flatMap((batch) => batch.visits)

test('the same seed makes the same district, another one another', () => {
  expect(make({ children: 800 })).toEqual(make({ children: 800 }))
  expect(make({ children: 800, seed: 4 })[0]?.visits).not.toEqual(make({ children: 800 })[0]?.visits)
})

test('a posyandu does not depend on those before it having been read', () => {
  const [first] = syntheticChildren(demoDistrict(), OPTIONS)
  expect(first).toEqual(batches[0])
})

test('as many children as wanted are under five at any time', () => {
  for (const place of [0, 11]) {
    const there = batches.reduce((sum, { targets }) => sum + (targets[place] ?? 0), 0)
    expect(Math.abs(there - 4000)).toBeLessThan(120)
  }
})

test('every child has one NIK, which tells its birth and sex', () => {
  const children = new Set(visits.map(({ child }) => child))
  expect(new Set([...children].map(({ nik }) => nik)).size).toBe(children.size)
  for (const { nik, lahir, jk } of children) {
    expect(parseNik(nik, 'teks').state).toBe('ada')
    expect(nik.startsWith('99')).toBe(true)
    expect(nikAgreesWithBirth(nik, lahir)).toBe(true)
    expect(nikBirth(nik).sex).toBe(jk)
  }
})

test('fifteen to thirty of a hundred are stunted, more in some villages than in others', () => {
  const honest = batches.filter(({ posyandu: { habit } }) => habit === null)
  const { measurements, posyandu } = measurementsOf(honest)
  const shares = Map.groupBy(posyandu.keys(), (place) => honest[posyandu[place] ?? 0]?.posyandu.level)
  const share = (places: readonly number[]) => places.filter((place) => (measurements.z.len[place] ?? 0) < -2).length / places.length
  const all = share([...posyandu.keys()])
  expect(all).toBeGreaterThan(0.17)
  expect(all).toBeLessThan(0.28)
  const large = [...shares.values()].filter((places) => places.length > 600).map(share)
  expect(Math.max(...large) - Math.min(...large)).toBeGreaterThan(0.1)
})

test('everybody comes when asked to', () => {
  const full = make({ months: 1, everybody: true })
  const came = full.flatMap((batch) => batch.visits).filter(({ planted }) => planted?.kind !== 'hari-sama')
  expect(came).toHaveLength(full.reduce((sum, { targets }) => sum + (targets[0] ?? 0), 0))
})

test('a district of any size', () => {
  const district = syntheticDistrict({ kecamatan: 20, desa: 200, seed: 2 })
  const there = make({ children: 2000, months: 2 }, district)
  expect(new Set(there.map(({ posyandu: { desa } }) => desa)).size).toBe(200)
})

describe('days', () => {
  test('one a month, and the one before the first is not written', () => {
    const days = openDays(24, 3, '2025-02', seededRandom(1))
    expect(days.map(({ date }) => date.slice(0, 7))).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
    expect(days.map(({ isWritten }) => isWritten)).toEqual([false, true, true, true])
  })

  test.each([
    ['2024-03-31', '2024-01-01'],
    ['2024-04-01', '2024-07-01'],
    ['2024-09-30', '2024-07-01'],
    ['2024-10-01', '2025-01-01'],
  ])('a birth on %s is guessed as %s', (birth, guessed) => {
    const [year = 0, month = 0, day = 0] = birth.split('-').map(Number)
    expect(guessedBirth(makeDay(year, month, day) as NonNullable<ReturnType<typeof makeDay>>)).toBe(guessed)
  })
})
