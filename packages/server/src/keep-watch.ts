/**
 * What the server does by itself as long as it runs: reminders of tasks with their mails, looking for findings, reminders of what was not reported.
 */
import { keepReports } from './capabilities/coverage/jobs.ts'
import { type KeepFindingsOptions, keepFindings } from './capabilities/findings/jobs.ts'
import { keepReminders } from './capabilities/tasks/jobs.ts'

export function keepWatch(options: KeepFindingsOptions): { readonly stop: () => Promise<void> } {
  const keepers = [keepReminders(options), keepFindings(options), keepReports(options)]
  return { stop: async () => void (await Promise.all(keepers.map((keeper) => keeper.stop()))) }
}
