/** Stores and calls of the chain. */
import * as chainActivities from '@konvergen/server/capabilities/chain/activity-store.ts'
import * as chain from '@konvergen/server/capabilities/chain/store.ts'

const id = '00000000-0000-7000-8000-000000000000'

export const CHAIN_STORES = { 'chain/store.ts': chain, 'chain/activity-store.ts': chainActivities }
export const CHAIN_CALLS = {
  readChainLinks: [[{}], [{ year: 2026, id }], [{ year: 2026, parts: ['00'] }]],
  readLinkVersions: [[2026]],
  holdChainLinks: [[]],
  insertChainLinks: [[{ year: 2026, kind: 'kegiatan-anggaran', reason: 'kode sama', pairs: [{ from: id, to: id }] }]],
  insertChainUnlink: [[id, 'keliru']],
  readChainedActivities: [[2026], [2026, [id]]],
}
