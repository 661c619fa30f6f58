import { expect, it } from 'vitest'
import { isTimeForTask, whoseTask } from '../../src/calendar/remind-entry.ts'

const entry = { state: 'direncanakan', starts: '2027-04-15', ends: '2027-05-31' } as const

it('is time from fourteen days before until its last day', () => {
  const days = ['2027-03-31', '2027-04-01', '2027-05-31', '2027-06-01']
  expect(days.map((today) => isTimeForTask(entry, today))).toEqual([false, true, true, false])
  expect(isTimeForTask({ ...entry, state: 'selesai' }, '2027-04-15')).toBe(false)
})

it('is for whoever is invited, or else the secretariat', () => {
  expect(whoseTask({ invited: [{ kind: 'opd', code: 'dinkes' }] })).toEqual([{ kind: 'opd', code: 'dinkes' }])
  expect(whoseTask({ invited: [] })).toEqual([{ kind: 'opd', code: 'admin-kab' }])
})
