import { expect, it } from 'vitest'
import { conflictsOf, goesRound, newConflicts } from '../../src/calendar/conflicts.ts'

const entry = (key: string, starts: string, ends: string, waitsFor: readonly string[] = []) => ({
  key,
  year: 2027,
  starts,
  ends,
  waitsFor,
  state: 'direncanakan' as const,
})
const analysis = entry('ansit', '2027-01-05', '2027-02-28')
const rembuk = entry('rembuk', '2027-04-01', '2027-04-30', ['ansit'])
const rkpd = entry('rkpd', '2027-06-01', '2027-06-30', ['rembuk'])
const all = [analysis, rembuk, rkpd]

it('sees what begins before that is over for which it waits, on its last day too', () => {
  expect(conflictsOf(rembuk, all)).toEqual([])
  expect(conflictsOf({ ...rembuk, starts: '2027-02-28' }, all)).toEqual([{ key: 'rembuk', before: 'ansit' }])
  expect(conflictsOf({ ...rembuk, starts: '2027-03-01' }, all)).toEqual([])
})

it('asks nothing of what is cancelled, on either side, nor of another year', () => {
  const early = { ...rembuk, starts: '2027-02-01' }
  expect(conflictsOf({ ...early, state: 'dibatalkan' }, all)).toEqual([])
  expect(conflictsOf(early, [{ ...analysis, state: 'dibatalkan' }])).toEqual([])
  expect(conflictsOf(early, [{ ...analysis, year: 2026 }])).toEqual([])
})

it('tells of both sides of a move, and only of what is new', () => {
  expect(newConflicts(all, { ...rembuk, starts: '2027-02-10', ends: '2027-06-05' })).toEqual([
    { key: 'rembuk', before: 'ansit' },
    { key: 'rkpd', before: 'rembuk' },
  ])
  const early = { ...rembuk, starts: '2027-02-10' }
  expect(newConflicts([analysis, early, rkpd], { ...early, starts: '2027-02-05' })).toEqual([])
  expect(newConflicts([analysis], { ...rembuk, starts: '2027-01-01' })).toEqual([{ key: 'rembuk', before: 'ansit' }])
})

it('finds what would wait for itself', () => {
  expect(goesRound('ansit', ['rkpd'], all)).toBe(true)
  expect(goesRound('rembuk', ['rembuk'], all)).toBe(true)
  expect(goesRound('baru', ['rkpd'], all)).toBe(false)
  const ring = [entry('a', '2027-01-01', '2027-01-02', ['b']), entry('b', '2027-01-01', '2027-01-02', ['a'])]
  expect(goesRound('c', ['a'], ring)).toBe(false)
})
