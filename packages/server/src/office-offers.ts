/**
 * The routes of the office: people, documents, tasks, the calendar, the register of offices. What one of them asks of a later one is handed in here.
 */
import { accountsOffers } from './capabilities/accounts/routes.ts'
import type { SsoProvider } from './capabilities/accounts/sso-provider.ts'
import { calendarOffers } from './capabilities/calendar/routes.ts'
import { readCommitmentDetail } from './capabilities/commitment/door.ts'
import { documentOffers } from './capabilities/documents/routes.ts'
import { villageOfChild } from './capabilities/measurement/door.ts'
import { opdOffers } from './capabilities/opd/routes.ts'
import { DEMO_PEOPLE } from './capabilities/setup/demo-accounts.ts'
import { readMeeting, readTask, tellOfFactor, tellOfNames } from './capabilities/tasks/door.ts'
import { tasksOffers } from './capabilities/tasks/routes.ts'
import { officeMoved } from './office-moved.ts'
import type { Offer } from './platform/http/offer.ts'

const DEMO_ROLES = DEMO_PEOPLE.map(([role]) => role)

export function officeOffers(provider: SsoProvider | null): readonly Offer[] {
  return [
    ...accountsOffers(({ databases }) => (databases.demo === null ? [] : DEMO_ROLES), provider, {
      ofNames: tellOfNames,
      ofFactor: tellOfFactor,
    }),
    ...documentOffers({ of: { tugas: readTask, rapat: readMeeting, komitmen: readCommitmentDetail }, subjects: { anak: villageOfChild } }),
    ...tasksOffers,
    ...calendarOffers,
    ...opdOffers(officeMoved),
  ]
}
