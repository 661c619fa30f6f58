/**
 * The stores of intake, for whoever goes over all queries (gen-queries.ts).
 */
import * as legalStore from '@konvergen/server/capabilities/intake/legal-store.ts'
import * as listStore from '@konvergen/server/capabilities/intake/list-store.ts'
import * as recordsStore from '@konvergen/server/capabilities/intake/records-store.ts'
import * as importStore from '@konvergen/server/capabilities/intake/store.ts'
import * as valuesStore from '@konvergen/server/capabilities/intake/values-store.ts'

export const INTAKE_STORES = {
  'intake/store.ts': importStore,
  'intake/list-store.ts': listStore,
  'intake/legal-store.ts': legalStore,
  'intake/records-store.ts': recordsStore,
  'intake/values-store.ts': valuesStore,
}
