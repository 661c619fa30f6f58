/**
 * Who is reminded of which task today: rules as data, a number of days from the last day to do it and whom to tell. The default below is a proposal
 * of the house (memory: no regulation names the days); each district sets its own.
 */
import { type Day, daysBetween } from '../kit/day.ts'
import { type TaskFacts, UNDONE } from './task.ts'

/** `koordinator`: whoever coordinates the area it concerns; `pimpinan`: regent, vice regent, regional secretary. */
export const AUDIENCES = ['penerima', 'pembuat', 'koordinator', 'sekretariat', 'pimpinan'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface ReminderRule {
  /** Days after the due day; negative = before it, 0 = on it. */
  readonly days: number
  readonly whom: Audience
}

export const DEFAULT_RULES: readonly ReminderRule[] = [
  { days: -3, whom: 'penerima' },
  { days: 0, whom: 'penerima' },
  { days: 1, whom: 'penerima' },
  { days: 1, whom: 'pembuat' },
  { days: 3, whom: 'koordinator' },
  { days: 7, whom: 'sekretariat' },
  { days: 14, whom: 'pimpinan' },
]

export interface Reminder {
  readonly taskId: string
  readonly rule: ReminderRule
  /** The same for the same rule, task and due day: what was told under it is not told again. */
  readonly key: string
}

export function reminderKey({ id, due }: Pick<TaskFacts, 'id' | 'due'>, { days, whom }: ReminderRule): string {
  return `${whom}:${days}:${due}:${id}`
}

/**
 * Those due by `today` and not told yet (`told`: keys). A day on which nothing ran is made up for: of the rules for one audience only the last that
 * has come counts, and a reminder that was to come before the due day is dropped once that day is over.
 */
export function dueReminders(
  tasks: readonly TaskFacts[],
  rules: readonly ReminderRule[],
  today: string,
  told: ReadonlySet<string>,
): readonly Reminder[] {
  return tasks
    .filter(({ state }) => UNDONE.includes(state))
    .flatMap((task) => {
      const late = daysBetween(task.due as Day, today as Day)
      const come = rules.filter(({ days }) => days <= late && (days >= 0 || late <= 0))
      return AUDIENCES.flatMap((whom) => {
        const rule = come.filter((one) => one.whom === whom).toSorted((a, b) => b.days - a.days)[0]
        if (rule === undefined) return []
        const key = reminderKey(task, rule)
        return told.has(key) ? [] : [{ taskId: task.id, rule, key }]
      })
    })
}
