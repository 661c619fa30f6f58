import { expect, test } from 'vitest'
import { type ChildMeasurements, gatherFacts } from '../../src/quality/gather-facts.ts'
import { sampleMeasurements, sampleVisits } from './sample-measurements.ts'

interface Row {
  readonly child: number
  readonly day: number
  readonly lenhei: number
  readonly len: number
}

function childrenOf(rows: readonly Row[]): ChildMeasurements {
  const { child, day, lenhei, z } = sampleVisits(rows)
  return {
    ...sampleMeasurements({ lenhei: rows.map((row) => row.lenhei), len: rows.map((row) => row.len) }),
    child,
    day,
    lenhei,
    z: { ...z, wfl: z.len },
  }
}

const ROWS: readonly Row[] = [
  { child: 1, day: 400, lenhei: 72, len: -1.5 },
  { child: 1, day: 430, lenhei: 72, len: -2.1 },
  { child: 2, day: 500, lenhei: 80, len: 0.5 },
  { child: 2, day: 530, lenhei: 78.5, len: -0.5 },
  { child: 3, day: 500, lenhei: 90, len: 7 },
]
const HERE = ROWS.map(() => 'Melati')
const ALL = [...ROWS.keys()]
const facts = (period: readonly number[], targets = new Map<string, number>()) =>
  gatherFacts(childrenOf(ROWS), HERE, period, targets).get('Melati')

test('a repeat is counted among the heights that have a day before them', () => {
  expect(facts(ALL)?.repeated).toEqual({ cases: 1, n: 2 })
})

test('what does not fit the history is counted among weights and heights; repeats are counted apart', () => {
  expect(facts(ALL)?.historyErrors).toEqual({ cases: 1, n: 10 })
})

test('each child once, with its latest score; a flagged one is no score', () => {
  expect(facts(ALL)).toMatchObject({ stunted: 1, measured: 2 })
  expect(facts([0, 2])).toMatchObject({ stunted: 0, measured: 2 })
})

test('earlier visits serve as history of the period', () => {
  expect(facts([1, 3])).toMatchObject({ repeated: { cases: 1, n: 2 }, historyErrors: { cases: 1, n: 4 } })
  expect(facts([1, 3])?.quality.n).toBe(2)
})

test('a target that is not known stays so; a place without posyandu is in none', () => {
  expect(facts(ALL)?.target).toBeNull()
  expect(facts(ALL, new Map([['Melati', 4]]))?.target).toBe(4)
  expect(gatherFacts(childrenOf(ROWS), [null, null, 'Mawar', 'Mawar', null], ALL, new Map()).size).toBe(1)
})
