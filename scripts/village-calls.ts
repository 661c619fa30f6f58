/**
 * The stores of villages' packages, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as catalogueStore from '@konvergen/server/capabilities/village/catalogue-store.ts'
import * as packageStore from '@konvergen/server/capabilities/village/package-store.ts'
import * as store from '@konvergen/server/capabilities/village/store.ts'

export const VILLAGE_STORES = {
  'village/store.ts': store,
  'village/catalogue-store.ts': catalogueStore,
  'village/package-store.ts': packageStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const desa = '76.01.01.2001'
const facts = { title: 'Jamban', unit: 'rumah tangga', volume: null, unitCost: null, source: 'dana-desa', note: null }
const revision = { id, desa, revision: 1, state: 'pakai', facts, basis: { period: null, gaps: [], costItem: null }, reason: null }
const answer = { no: 1, revision: 1, answer: 'diterima', stage: 'apbdes', rupiah: '1', reason: null, role: 'desa' }

export const VILLAGE_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readRecommendations: [[{ year: 2027 }], [{ year: 2027, desa }], [{ year: 2027, id }]],
  readRecommendationYears: [[]],
  findRecommendation: [[id]],
  holdVillage: [[{ desa, year: 2027 }]],
  insertRecommendations: [[[{ id, desa, year: 2027, entry: 'jamban-keluarga' }]]],
  insertWritings: [[[revision]]],
  readWritings: [[id]],
  readVillageAnswers: [[id]],
  insertVillageAnswer: [[{ id, desa }, answer]],
  readVillageEntries: [[]],
  insertVillageEntry: [[{ key: 'jamban-keluarga', no: 1, content: null, active: false, costItem: null, reason: 'Tidak dipakai' }]],
  listVillagePackages: [[{ year: 2027 }], [{ year: 2027, desa }]],
  findVillagePackage: [[id]],
  readPackageContents: [[[id]]],
  insertVillagePackages: [[[{ id, desa, year: 2027, version: 1, digest: 'a', content: Buffer.alloc(1) }]]],
}
