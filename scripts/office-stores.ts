/**
 * The stores of the office itself: documents, tasks and meetings, the register of offices, for whoever goes over all queries.
 */
import * as documentStore from '@konvergen/server/capabilities/documents/store.ts'
import * as documentSubjectStore from '@konvergen/server/capabilities/documents/subject-store.ts'
import * as contactStore from '@konvergen/server/capabilities/opd/contact-store.ts'
import * as ownerStore from '@konvergen/server/capabilities/opd/owner-store.ts'
import * as officialStore from '@konvergen/server/capabilities/opd/people-store.ts'
import * as officeStore from '@konvergen/server/capabilities/opd/store.ts'
import * as teamStore from '@konvergen/server/capabilities/opd/team-store.ts'
import * as meetingStore from '@konvergen/server/capabilities/tasks/meeting-store.ts'
import * as noticeStore from '@konvergen/server/capabilities/tasks/notice-store.ts'
import * as outboxStore from '@konvergen/server/capabilities/tasks/outbox-store.ts'
import * as taskStore from '@konvergen/server/capabilities/tasks/store.ts'

export const DOCUMENT_STORES = { 'documents/store.ts': documentStore, 'documents/subject-store.ts': documentSubjectStore }

export const TASK_STORES = {
  'tasks/store.ts': taskStore,
  'tasks/notice-store.ts': noticeStore,
  'tasks/outbox-store.ts': outboxStore,
  'tasks/meeting-store.ts': meetingStore,
}

export const OPD_STORES = {
  'opd/store.ts': officeStore,
  'opd/contact-store.ts': contactStore,
  'opd/people-store.ts': officialStore,
  'opd/team-store.ts': teamStore,
  'opd/owner-store.ts': ownerStore,
}

export { COVERAGE_STORES, FINDING_STORES } from './coverage-stores.ts'
