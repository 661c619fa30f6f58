/**
 * What the server does by itself as long as it runs: reminders of tasks with their mails, looking for findings, reminders of what was not reported,
 * entries of the calendar that become tasks, quarters that are late, linkage of what a list has brought.
 * entries of the calendar and commitments that become tasks, linkage of what a list has brought.
 */
import { keepCalendar } from './capabilities/calendar/jobs.ts'
import { keepCommitments } from './capabilities/commitment/jobs.ts'
import { keepReports } from './capabilities/coverage/jobs.ts'
import { keepFindings } from './capabilities/findings/jobs.ts'
import { type KeepLinkedOptions, keepLinked } from './capabilities/kin/jobs.ts'
import { keepRealisation } from './capabilities/realisation/jobs.ts'
import { keepReminders } from './capabilities/tasks/jobs.ts'

export function keepWatch(options: KeepLinkedOptions): { readonly stop: () => Promise<void> } {
  const keepers = [
    keepReminders(options),
    keepFindings(options),
    keepReports(options),
    keepCalendar(options),
    keepRealisation(options),
    keepCommitments(options),
    keepLinked(options),
  ]
  return { stop: async () => void (await Promise.all(keepers.map((keeper) => keeper.stop()))) }
}
