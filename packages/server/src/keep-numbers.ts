/**
 * What the server does by itself about numbers as long as it runs: looks for findings, and reminds of what was not reported.
 */
import { keepReports } from './capabilities/coverage/jobs.ts'
import { type KeepFindingsOptions, keepFindings } from './capabilities/findings/jobs.ts'

export function keepNumbers(options: KeepFindingsOptions): { readonly stop: () => Promise<void> } {
  const keepers = [keepFindings(options), keepReports(options)]
  return { stop: async () => void (await Promise.all(keepers.map((keeper) => keeper.stop()))) }
}
