/**
 * The stores of what offices report, for whoever goes over all queries.
 */
import * as disputeStore from '@konvergen/server/capabilities/coverage/dispute-store.ts'
import * as periodStore from '@konvergen/server/capabilities/coverage/period-store.ts'
import * as sheetNumbersStore from '@konvergen/server/capabilities/coverage/sheet-store.ts'
import * as reportedStore from '@konvergen/server/capabilities/coverage/store.ts'
import * as officeSheetStore from '@konvergen/server/capabilities/intake/sheet-store.ts'

export const COVERAGE_STORES = {
  'coverage/store.ts': reportedStore,
  'coverage/period-store.ts': periodStore,
  'coverage/dispute-store.ts': disputeStore,
  'coverage/sheet-store.ts': sheetNumbersStore,
  // Tables of offices, whose numbers go there.
  'intake/sheet-store.ts': officeSheetStore,
}
