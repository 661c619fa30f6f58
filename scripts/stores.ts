/**
 * Every store of the server, for whoever goes over all their queries.
 */

import * as doubtStore from '@konvergen/server/capabilities/measurement/doubt-store.ts'
import * as monthsStore from '@konvergen/server/capabilities/measurement/months-store.ts'
import * as qualityStore from '@konvergen/server/capabilities/measurement/quality-store.ts'
import * as registerStore from '@konvergen/server/capabilities/measurement/register-store.ts'
import * as measurementStore from '@konvergen/server/capabilities/measurement/store.ts'
import * as subjectStore from '@konvergen/server/capabilities/measurement/subject-store.ts'
import * as trailStore from '@konvergen/server/capabilities/trail/store.ts'
import { CALENDAR_STORES } from './calendar-calls.ts'
import { DECISION_STORES } from './decision-calls.ts'
import { ACCOUNT_STORES, KIN_STORES, SASARAN_STORES, SCORECARD_STORES, VERVAL_STORES, WILAYAH_STORES } from './early-stores.ts'
import { INTAKE_STORES } from './intake-stores.ts'
import { COVERAGE_STORES, DOCUMENT_STORES, FINDING_STORES, OPD_STORES, TASK_STORES } from './office-stores.ts'

export type Store = Readonly<Record<string, unknown>>
export const STORES: Readonly<Record<string, Store>> = {
  'trail/store.ts': trailStore,
  ...WILAYAH_STORES,
  ...OPD_STORES,
  ...ACCOUNT_STORES,
  ...DOCUMENT_STORES,
  ...TASK_STORES,
  ...CALENDAR_STORES,
  ...SASARAN_STORES,
  ...SCORECARD_STORES,
  ...INTAKE_STORES,
  'measurement/register-store.ts': registerStore,
  'measurement/subject-store.ts': subjectStore,
  'measurement/store.ts': measurementStore,
  'measurement/months-store.ts': monthsStore,
  'measurement/doubt-store.ts': doubtStore,
  'measurement/quality-store.ts': qualityStore,
  ...COVERAGE_STORES,
  ...VERVAL_STORES,
  ...FINDING_STORES,
  ...KIN_STORES,
  ...DECISION_STORES,
}
