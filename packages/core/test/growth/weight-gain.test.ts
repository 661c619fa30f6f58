import { describe, expect, test } from 'vitest'
import { judgeRedLine, judgeTwice, judgeWeighings, type Weighing } from '../../src/growth/weight-gain.ts'

/** Weighings from January of the year 0 on: [months since, age, kg]. */
function statuses(sex: 'L' | 'P', ...weighings: readonly (readonly [number, number, number])[]) {
  const list = weighings.map(([bulan, ageMonths, weight]): Weighing => ({ bulan, ageMonths, weight }))
  return judgeWeighings(sex, list)
}
const letters = (found: ReturnType<typeof statuses>) => found.map((each) => each?.answer ?? '–').join('')

describe('N, T, O, B', () => {
  test('the first weighing is B', () => {
    expect(letters(statuses('L', [1, 3, 6.1]))).toBe('B')
  })

  test('gaining the minimum is N, one gram less is T', () => {
    expect(letters(statuses('L', [1, 5, 7], [2, 6, 7.4]))).toBe('BN')
    expect(letters(statuses('L', [1, 5, 7], [2, 6, 7.399]))).toBe('BT')
  })

  test('the minimum is that of the sex', () => {
    expect(letters(statuses('L', [1, 6, 7], [2, 7, 7.3]))).toBe('BT')
    expect(letters(statuses('P', [1, 6, 7], [2, 7, 7.3]))).toBe('BN')
  })

  test('who was not weighed last month is O, across a new year too', () => {
    expect(letters(statuses('P', [2023 * 12 + 12, 6, 7], [2024 * 12 + 1, 7, 7.5], [2024 * 12 + 3, 9, 8]))).toBe('BNO')
  })

  test('no gain is T by a checked rule, too little gain by one that is not', () => {
    const [, flat] = statuses('L', [1, 20, 10], [2, 21, 10])
    const [, little] = statuses('L', [1, 20, 10], [2, 21, 10.1])
    expect(flat).toEqual({ answer: 'T', rule: 'kms-tetap-atau-turun', verified: true })
    expect(little).toEqual({ answer: 'T', rule: 'kms-kbm', verified: false })
  })

  test('binary fractions of a kilogram make no T: 9.1 to 9.3 is 200 g', () => {
    expect(letters(statuses('P', [1, 20, 9.1], [2, 21, 9.3]))).toBe('BN')
  })

  test('two weighings in one month are not compared', () => {
    expect(letters(statuses('P', [1, 20, 9.1], [1, 20, 9.4]))).toBe('B–')
  })
})

describe('2T', () => {
  test('is two T in a row; a month not weighed breaks the row', () => {
    expect(judgeTwice(statuses('L', [1, 20, 10], [2, 21, 10], [3, 22, 9.9]))).toEqual({ answer: '2T', rule: 'kms-2t', verified: true })
    expect(judgeTwice(statuses('L', [1, 20, 10], [2, 21, 10], [4, 23, 9.9]))).toBeNull()
    expect(judgeTwice(statuses('L', [1, 20, 10], [2, 21, 10]))).toBeNull()
    expect(judgeTwice([])).toBeNull()
  })

  test('is as sure as the less sure of its T', () => {
    expect(judgeTwice(statuses('L', [1, 20, 10], [2, 21, 10.1], [3, 22, 10]))?.verified).toBe(false)
  })
})

test('BGM is below −3 of BB/U, not on it, and never by an implausible score', () => {
  expect(judgeRedLine({ z: -3.01, flagged: false })).toMatchObject({ answer: 'BGM', verified: false })
  expect(judgeRedLine({ z: -3, flagged: false })).toBeNull()
  expect(judgeRedLine({ z: -7, flagged: true })).toBeNull()
  expect(judgeRedLine(null)).toBeNull()
})
