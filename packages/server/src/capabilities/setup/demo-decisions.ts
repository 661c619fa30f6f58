/** What the demo district knows and decides beyond its files: its calendar, numbers of offices, published figures, lokus. */
import type { DistrictContext } from '../../platform/context.ts'
import { insertDemoCalendar } from './demo-calendar.ts'
import { insertDemoCoverage } from './demo-coverage.ts'
import { insertDemoLokus } from './demo-lokus.ts'
import { insertDemoPublished } from './demo-published.ts'

export async function insertDemoDecisions(secretariat: DistrictContext): Promise<void> {
  await insertDemoCalendar(secretariat)
  await insertDemoCoverage(secretariat)
  await insertDemoPublished(secretariat)
  await insertDemoLokus(secretariat)
}
