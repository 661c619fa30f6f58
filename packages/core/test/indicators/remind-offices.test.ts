import { expect, it } from 'vitest'
import { dayToDo, isTimeToRemind, whomToRemind } from '../../src/indicators/remind-offices.ts'

it('reminds nobody twice within the days between', () => {
  const silent = [
    { office: 'a', remindedOn: null },
    { office: 'b', remindedOn: '2026-04-10' },
    { office: null, remindedOn: '2026-04-09' },
  ]
  expect(whomToRemind(silent, '2026-04-12', { daysBetween: 3 })).toEqual({ now: ['a', null], lately: ['b'] })
})

it('reminds by itself only where the district said when, up to the last day', () => {
  const on = (today: string, daysBefore: number | null = 5) => isTimeToRemind('2026-04-15', today, { daysBefore })
  expect([on('2026-04-09'), on('2026-04-10'), on('2026-04-15'), on('2026-04-16')]).toEqual([false, true, true, false])
  expect(on('2026-04-15', null)).toBe(false)
  expect(isTimeToRemind(null, '2026-04-15', { daysBefore: 5 })).toBe(false)
})

it('gives a few days where the last day is over', () => {
  expect(dayToDo('2026-04-15', '2026-04-12')).toBe('2026-04-15')
  expect(dayToDo('2026-04-15', '2026-04-30')).toBe('2026-05-03')
  expect(dayToDo(null, '2026-12-30')).toBe('2027-01-02')
})
