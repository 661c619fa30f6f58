/**
 * The stores that every other room leans on, accounts, documents, tasks, opd and wilayah, for whoever goes over all queries.
 */
import * as budgetStore from '@konvergen/server/capabilities/accounts/budget-store.ts'
import * as emergencyStore from '@konvergen/server/capabilities/accounts/emergency-store.ts'
import * as identityStore from '@konvergen/server/capabilities/accounts/identity-store.ts'
import * as sessionStore from '@konvergen/server/capabilities/accounts/session-store.ts'
import * as accountStore from '@konvergen/server/capabilities/accounts/store.ts'
import * as ticketStore from '@konvergen/server/capabilities/accounts/ticket-store.ts'
import * as documentStore from '@konvergen/server/capabilities/documents/store.ts'
import * as ownerStore from '@konvergen/server/capabilities/opd/owner-store.ts'
import * as officialStore from '@konvergen/server/capabilities/opd/people-store.ts'
import * as officeStore from '@konvergen/server/capabilities/opd/store.ts'
import * as teamStore from '@konvergen/server/capabilities/opd/team-store.ts'
import * as meetingStore from '@konvergen/server/capabilities/tasks/meeting-store.ts'
import * as noticeStore from '@konvergen/server/capabilities/tasks/notice-store.ts'
import * as outboxStore from '@konvergen/server/capabilities/tasks/outbox-store.ts'
import * as taskStore from '@konvergen/server/capabilities/tasks/store.ts'
import * as boundaryStore from '@konvergen/server/capabilities/wilayah/boundary-store.ts'
import * as nationalStore from '@konvergen/server/capabilities/wilayah/national-store.ts'
import * as districtStore from '@konvergen/server/capabilities/wilayah/store.ts'

export const ACCOUNT_STORES = {
  'accounts/store.ts': accountStore,
  'accounts/session-store.ts': sessionStore,
  'accounts/ticket-store.ts': ticketStore,
  'accounts/budget-store.ts': budgetStore,
  'accounts/emergency-store.ts': emergencyStore,
  'accounts/identity-store.ts': identityStore,
}

export const DOCUMENT_STORES = { 'documents/store.ts': documentStore }
export const TASK_STORES = {
  'tasks/store.ts': taskStore,
  'tasks/notice-store.ts': noticeStore,
  'tasks/outbox-store.ts': outboxStore,
  'tasks/meeting-store.ts': meetingStore,
}

export const WILAYAH_STORES = {
  'wilayah/national-store.ts': nationalStore,
  'wilayah/store.ts': districtStore,
  'wilayah/boundary-store.ts': boundaryStore,
}

export const OPD_STORES = {
  'opd/store.ts': officeStore,
  'opd/people-store.ts': officialStore,
  'opd/team-store.ts': teamStore,
  'opd/owner-store.ts': ownerStore,
}
