import { expect, it } from 'vitest'
import { readCuts } from '../../src/ansit/read-cuts.ts'

it.each([
  ['median', 'median'],
  ['25,20', { prevalence: 25, cases: 20 }],
  ['21.5,20', { prevalence: 21.5, cases: 20 }],
  ['21,5,20', { prevalence: 21.5, cases: 20 }],
  ['21,5;20', { prevalence: 21.5, cases: 20 }],
  ['21.5 %, 20', { prevalence: 21.5, cases: 20 }],
  ['0,0', { prevalence: 0, cases: 0 }],
] as const)('reads %s', (text, cuts) => {
  expect(readCuts(text)).toEqual(cuts)
})

it.each(['', 'rata-rata', '21.5', '120,20', '-3,20', '21.5,2.5', '21.5,20,3,4'])('refuses %s', (text) => {
  expect(readCuts(text)).toBeNull()
})
