/**
 * The routes of the office: people, documents, tasks, the register of offices. What one of them asks of a later one is handed in here.
 */
import { moveGrantsToOffice } from './capabilities/accounts/door.ts'
import { accountsOffers } from './capabilities/accounts/routes.ts'
import type { SsoProvider } from './capabilities/accounts/sso-provider.ts'
import { moveCoverageToOffice } from './capabilities/coverage/door.ts'
import { moveDocumentsToOffice } from './capabilities/documents/door.ts'
import { documentOffers } from './capabilities/documents/routes.ts'
import { villageOfChild } from './capabilities/measurement/door.ts'
import { opdOffers } from './capabilities/opd/routes.ts'
import { DEMO_PEOPLE } from './capabilities/setup/demo-accounts.ts'
import { moveTasksToOffice, readMeeting, readTask, tellOfFactor, tellOfNames } from './capabilities/tasks/door.ts'
import { tasksOffers } from './capabilities/tasks/routes.ts'
import type { DistrictContext } from './platform/context.ts'
import type { Offer } from './platform/http/offer.ts'

const DEMO_ROLES = DEMO_PEOPLE.map(([role]) => role)

/** Roles, tasks, documents and numbers of an office follow it when it becomes another. */
async function officeMoved(ctx: DistrictContext, from: string, into: string): Promise<void> {
  for (const move of [moveGrantsToOffice, moveTasksToOffice, moveDocumentsToOffice, moveCoverageToOffice]) await move(ctx, from, into)
}

export function officeOffers(provider: SsoProvider | null): readonly Offer[] {
  return [
    ...accountsOffers(({ databases }) => (databases.demo === null ? [] : DEMO_ROLES), provider, {
      ofNames: tellOfNames,
      ofFactor: tellOfFactor,
    }),
    ...documentOffers({ of: { tugas: readTask, rapat: readMeeting }, subjects: { anak: villageOfChild } }),
    ...tasksOffers,
    ...opdOffers(officeMoved),
  ]
}
