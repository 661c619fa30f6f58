import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverageOf } from '../../src/indicators/coverage.ts'
import { gapOf, peopleLeft, targetsFor } from '../../src/indicators/gap.ts'
import type { Target } from '../../src/indicators/indicator.ts'

const UP = { unit: 'persen', direction: 'naik' } as const
const DOWN = { unit: 'persen', direction: 'turun' } as const
const target = (value: number, year = 2024): Target => ({ year, value, source: 'Perpres', certainty: 'terverifikasi' })
const percent = (above: number, below: number) =>
  coverageOf(UP, { numerator: { value: above, fromElsewhere: false }, denominator: { value: below, fromElsewhere: false } })

it('counts points and people short of a target', () => {
  expect(gapOf(UP, percent(60, 100), target(90))).toMatchObject({ short: 30, people: 30 })
  expect(gapOf(UP, percent(2, 3), target(90))?.people).toBe(1)
  expect(gapOf(UP, percent(95, 100), target(90))).toMatchObject({ short: -5, people: 0 })
  expect(gapOf(UP, percent(27, 30), target(90))).toMatchObject({ short: 0, people: 0 })
})

it('turns round where lower is better', () => {
  expect(gapOf(DOWN, percent(20, 100), target(15.5))).toMatchObject({ short: 4.5, people: 5 })
  expect(gapOf(DOWN, percent(10, 100), target(15.5))?.people).toBe(0)
  expect([peopleLeft(DOWN, percent(20, 100)), peopleLeft(UP, percent(20, 100))]).toEqual([20, 80])
})

it('says nothing where there is no value, and no people where none are counted', () => {
  expect(gapOf(UP, percent(0, 0), target(90))).toBeNull()
  const times = coverageOf({ unit: 'jumlah' }, { numerator: { value: 1, fromElsewhere: false }, denominator: null })
  expect(gapOf({ unit: 'jumlah', direction: 'naik' }, times, target(2))).toMatchObject({ short: 1, people: null })
  expect(peopleLeft({ unit: 'jumlah', direction: 'naik' }, times)).toBeNull()
})

it('fulfils the target exactly with the people it names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100 }), fc.nat(), (below, aim, some) => {
      const above = some % (below + 1)
      const people = gapOf(UP, percent(above, below), target(aim))?.people ?? 0
      expect(100 * (above + people)).toBeGreaterThanOrEqual(below * aim - 1e-6)
      if (people > 0) expect(100 * (above + people - 1)).toBeLessThan(below * aim)
    }),
  )
})

it('takes the targets of the year, or of the last year that has any', () => {
  const targets = [target(80, 2023), target(90, 2024), target(58, 2024)]
  expect(targetsFor({ targets }, 2025).map(({ value }) => value)).toEqual([90, 58])
  expect(targetsFor({ targets }, 2023).map(({ value }) => value)).toEqual([80])
  expect(targetsFor({ targets }, 2022)).toEqual([])
})
