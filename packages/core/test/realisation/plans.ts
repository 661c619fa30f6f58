/** A plan and reports of it, with what a test says of them. */
import { NOTHING_TOLD } from '../../src/realisation/realisation.ts'
import type { PlannedFacts, QuarterFacts } from '../../src/realisation/stand-activity.ts'

export const plan = (told: Partial<PlannedFacts> = {}): PlannedFacts => ({
  volume: 100,
  money: [{ source: 'apbd-kab', rupiah: '1200' }],
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  status: 'berjalan',
  ...told,
})

export const report = (quarter: QuarterFacts['quarter'], told: Partial<QuarterFacts> = {}): QuarterFacts => ({
  ...NOTHING_TOLD,
  quarter,
  ...told,
})
