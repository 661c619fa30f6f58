/**
 * The stores of wilayah, for whoever goes over all queries.
 */
import * as boundaryStore from '@konvergen/server/capabilities/wilayah/boundary-store.ts'
import * as bpsStore from '@konvergen/server/capabilities/wilayah/bps-store.ts'
import * as nationalStore from '@konvergen/server/capabilities/wilayah/national-store.ts'
import * as districtStore from '@konvergen/server/capabilities/wilayah/store.ts'

export const WILAYAH_STORES = {
  'wilayah/national-store.ts': nationalStore,
  'wilayah/store.ts': districtStore,
  'wilayah/boundary-store.ts': boundaryStore,
  'wilayah/bps-store.ts': bpsStore,
}
