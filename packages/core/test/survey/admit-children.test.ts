import { expect, test } from 'vitest'
import { admitChildren } from '../../src/survey/admit-children.ts'
import { sampleSurvey } from './sample-survey.ts'

const { children } = sampleSurvey([{ month: 3 }, { month: 59.9 }, { month: 60.1 }, {}])

test('children past the last day of the standards are left out and counted; an age that is not known stays', () => {
  const { rows, issues } = admitChildren(children, {})
  expect([...rows]).toEqual([0, 1, 3])
  expect(issues).toMatchObject([{ code: 'survei.lewat-60-bulan', severity: 'catatan', params: { anak: 1 } }])
})

test('day 1826 is the last that belongs', () => {
  const last = sampleSurvey([{}, {}]).children
  last.day.set([1826, 1827])
  expect([...admitChildren(last, {}).rows]).toEqual([0])
})

test('without cluster or stratum a child is left out, each said once with its count', () => {
  const { rows, issues } = admitChildren(children, { cluster: [null, 1, 1, 2], strata: ['a', 'a', null, null] })
  expect([...rows]).toEqual([1])
  expect(issues.map(({ code, params }) => [code, params.anak])).toEqual([
    ['survei.tanpa-klaster', 1],
    ['survei.tanpa-strata', 1],
    ['survei.lewat-60-bulan', 1],
  ])
})

test('a weight that is not known counts as zero; without weights everybody counts as one', () => {
  const { weights, issues } = admitChildren(children, { weight: [2, Number.NaN, 1, 0.5] })
  expect([...weights]).toEqual([2, 0, 0.5])
  expect(issues.map(({ code }) => code)).toContain('survei.tanpa-bobot')
  expect([...admitChildren(children, {}).weights]).toEqual([1, 1, 1])
})

test('a column of another length is a mistake of the program', () => {
  expect(() => admitChildren(children, { weight: [1] })).toThrow(RangeError)
})

test('a negative weight is an error of the data, not an exception', () => {
  expect(admitChildren(children, { weight: [1, -1, 1, 1] }).issues).toContainEqual(
    expect.objectContaining({ code: 'survei.bobot-negatif', severity: 'galat' }),
  )
})
