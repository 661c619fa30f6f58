/**
 * The stores of what offices report and of findings, for whoever goes over all queries.
 */

import * as disputeStore from '@konvergen/server/capabilities/coverage/dispute-store.ts'
import * as figuresStore from '@konvergen/server/capabilities/coverage/figures-store.ts'
import * as periodStore from '@konvergen/server/capabilities/coverage/period-store.ts'
import * as reminderStore from '@konvergen/server/capabilities/coverage/reminder-store.ts'
import * as sheetNumbersStore from '@konvergen/server/capabilities/coverage/sheet-store.ts'
import * as reportedStore from '@konvergen/server/capabilities/coverage/store.ts'
import * as knownStore from '@konvergen/server/capabilities/findings/known-store.ts'
import * as findingRuleStore from '@konvergen/server/capabilities/findings/rule-store.ts'
import * as findingStore from '@konvergen/server/capabilities/findings/store.ts'
import * as sheetFigureStore from '@konvergen/server/capabilities/intake/figures-store.ts'
import * as officeSheetStore from '@konvergen/server/capabilities/intake/sheet-store.ts'

export const COVERAGE_STORES = {
  'coverage/store.ts': reportedStore,
  'coverage/figures-store.ts': figuresStore,
  'coverage/period-store.ts': periodStore,
  'coverage/dispute-store.ts': disputeStore,
  'coverage/reminder-store.ts': reminderStore,
}

export const FINDING_STORES = {
  'findings/store.ts': findingStore,
  'findings/rule-store.ts': findingRuleStore,
  'findings/known-store.ts': knownStore,
  'coverage/sheet-store.ts': sheetNumbersStore,
  // Tables of offices, whose numbers go there.
  'intake/sheet-store.ts': officeSheetStore,
  'intake/figures-store.ts': sheetFigureStore,
}
