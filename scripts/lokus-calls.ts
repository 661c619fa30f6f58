/**
 * The stores of lokus, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as accessStore from '@konvergen/server/capabilities/lokus/access-store.ts'
import * as decisionStore from '@konvergen/server/capabilities/lokus/decision-store.ts'
import * as methodStore from '@konvergen/server/capabilities/lokus/method-store.ts'
import * as wayStore from '@konvergen/server/capabilities/lokus/way-store.ts'
import * as letterheadStore from '@konvergen/server/capabilities/opd/letterhead-store.ts'

export const LOKUS_STORES = {
  'lokus/method-store.ts': methodStore,
  'lokus/decision-store.ts': decisionStore,
  'lokus/access-store.ts': accessStore,
  'lokus/way-store.ts': wayStore,
  'opd/letterhead-store.ts': letterheadStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const decision = {
  id,
  kind: 'penetapan',
  year: 2027,
  basis: 'Rembuk',
  decidedOn: '2026-07-07',
  methodId: null,
  recap: '2026-02',
  krs: null,
}

export const LOKUS_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdLokus: [[]],
  readMethods: [[]],
  insertMethod: [[{ id, name: 'Indeks', version: 1, parameters: {} }]],
  readDecisions: [[]],
  readDecidedVillages: [[]],
  insertDecision: [[decision, [{ desa: '76.01.01.2001', rank: 1, prevalence: 20.5, cases: 3, reason: null }]]],
  insertWithdrawal: [[id, 'keliru']],
  readLetter: [[id]],
  readLetterNumbers: [[]],
  insertLetter: [[id, { texts: {}, number: null, signedOn: null }]],
  readVillageAccess: [[null], [[id]]],
  readLetterhead: [[]],
  readAnalysisWay: [[id]],
  insertAnalysisWay: [[id, { methodId: null, byHand: null }]],
  insertLetterhead: [[['Pemerintah Kabupaten']]],
}
