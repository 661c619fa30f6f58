import { expect, test } from 'vitest'
import { groupChildren } from '../../src/survey/groupings.ts'
import type { SurveyGroupings } from '../../src/survey/survey.ts'
import { type SampleChild, sampleSurvey } from './sample-survey.ts'

function groupsOf(sample: readonly SampleChild[], groupings: SurveyGroupings = {}): string[][] {
  const parts = groupChildren(sampleSurvey(sample).children, groupings, Int32Array.from(sample.keys()))
  return sample.map((_, child) =>
    parts.flatMap(({ groups, groupOf }) => {
      const group = groups[groupOf[child] ?? -1]
      return group === undefined ? [] : [group]
    }),
  )
}

test('everybody, age, sex and both', () => {
  expect(groupsOf([{ sex: 2, month: 5.99 }])).toEqual([['All', 'Age group: 00-05 mo', 'Sex: Female', 'Age + sex: 00-05 mo.Female']])
})

test('an age group begins with its month and ends before the next; 60 months are in none', () => {
  const ages = [6, 11.99, 12, 24, 36, 48, 59.99, 60].map((month) => ({ month, sex: 1 }))
  expect(groupsOf(ages).map((groups) => groups.find((group) => group.startsWith('Age group')))).toEqual([
    'Age group: 06-11 mo',
    'Age group: 06-11 mo',
    'Age group: 12-23 mo',
    'Age group: 24-35 mo',
    'Age group: 36-47 mo',
    'Age group: 48-59 mo',
    'Age group: 48-59 mo',
    undefined,
  ])
})

test('a grouping in which nobody is known is left out; one that is used has all its groups', () => {
  const parts = groupChildren(sampleSurvey([{ month: 7 }]).children, { area: [null], wealth: [3] }, Int32Array.of(0))
  expect(parts.map(({ groups }) => groups.length)).toEqual([1, 6, 5])
})

test('names of the survey keep the order of the file, and are groups also where only left-out children carry them', () => {
  const children = sampleSurvey([{}, {}, {}]).children
  const [, regions] = groupChildren(children, { region: ['Utara', 'Barat', 'Utara'] }, Int32Array.of(0, 2))
  expect(regions?.groups).toEqual(['Geographical region: Utara', 'Geographical region: Barat'])
  expect([...(regions?.groupOf ?? [])]).toEqual([0, 0])
})

test('wealth is read as 1 to 5 or Q1 to Q5; anything else is not known', () => {
  expect(groupsOf([{}, {}, {}], { wealth: ['q1', 5, '6'] })).toEqual([
    ['All', 'Wealth quintile: Q1: Poorest'],
    ['All', 'Wealth quintile: Q5: Richest'],
    ['All'],
  ])
})
