import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Day, dayNumber, dayOfNumber } from '../../src/kit/day.ts'
import { DEFAULT_RULES, dueReminders, reminderKey } from '../../src/tasks/reminders.ts'
import type { TaskFacts } from '../../src/tasks/task.ts'

const DUE = '2026-12-10'
const TASK: TaskFacts = {
  id: 't',
  madeBy: 'm',
  to: { kind: 'opd', code: 'dinkes' },
  place: '76.01',
  due: DUE,
  state: 'terbuka',
  doneBy: null,
}
const NOTHING: ReadonlySet<string> = new Set()
const on = (today: string, told = NOTHING, task = TASK) =>
  dueReminders([task], DEFAULT_RULES, today, told).map(({ rule }) => `${rule.whom} ${rule.days}`)

describe('reminders', () => {
  it('come before, on and after the day, by the rules', () => {
    expect(on('2026-12-06')).toEqual([])
    expect(on('2026-12-07')).toEqual(['penerima -3'])
    expect(on('2026-12-10')).toEqual(['penerima 0'])
    expect(on('2026-12-11')).toEqual(['penerima 1', 'pembuat 1'])
    expect(on('2026-12-24')).toEqual(['penerima 1', 'pembuat 1', 'koordinator 3', 'sekretariat 7', 'pimpinan 14'])
  })

  it('escalate at day N, not before it', () => {
    expect(on('2026-12-23')).not.toContain('pimpinan 14')
    expect(on('2026-12-24')).toContain('pimpinan 14')
  })

  it('are not told twice, and a missed day is made up for', () => {
    const told = new Set([reminderKey(TASK, { days: 1, whom: 'penerima' })])
    expect(on('2026-12-12', told)).toEqual(['pembuat 1'])
    expect(on('2026-12-19', told)).toEqual(['pembuat 1', 'koordinator 3', 'sekretariat 7'])
  })

  it('begin anew when the day is moved', () => {
    const told = new Set([reminderKey(TASK, { days: 0, whom: 'penerima' })])
    expect(on('2026-12-20', told, { ...TASK, due: '2026-12-20' })).toEqual(['penerima 0'])
  })

  it('are for what is still to be done', () => {
    expect(on('2026-12-24', NOTHING, { ...TASK, state: 'selesai' })).toEqual([])
    expect(on('2026-12-10', NOTHING, { ...TASK, state: 'dikembalikan' })).toEqual(['penerima 0'])
  })

  property.prop([fc.array(fc.integer({ min: -10, max: 30 }), { maxLength: 12 })])(
    'come once, on whatever days the program runs',
    (days) => {
      const told = new Set<string>()
      for (const day of days.toSorted((a, b) => a - b)) {
        const today = dayOfNumber(dayNumber(DUE as Day) + day) ?? ''
        for (const { key } of dueReminders([TASK], DEFAULT_RULES, today, told)) {
          expect(told.has(key)).toBe(false)
          told.add(key)
        }
        expect(dueReminders([TASK], DEFAULT_RULES, today, told)).toEqual([])
      }
    },
  )
})
