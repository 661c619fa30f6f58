/** Stores of plans, and a sample call of each of their functions. */
import * as lineStore from '@konvergen/server/capabilities/plan/line-store.ts'
import * as referenceStore from '@konvergen/server/capabilities/plan/reference-store.ts'
import * as planStore from '@konvergen/server/capabilities/plan/store.ts'
import * as versionStore from '@konvergen/server/capabilities/plan/version-store.ts'

export const PLAN_STORES = {
  'plan/store.ts': planStore,
  'plan/line-store.ts': lineStore,
  'plan/reference-store.ts': referenceStore,
  'plan/version-store.ts': versionStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const desa = '76.01.01.2001'
const facts = {
  title: 'Kelas ibu hamil',
  subKegiatan: '1.02.02.2.02.01',
  kind: 'spesifik',
  pillar: 3,
  indicators: ['E01'],
  placing: 'desa',
  places: [{ desa, volume: 2 }],
  target: 'ibu-hamil',
  volume: 2,
  unit: 'kelas',
  unitCost: '1000',
  money: [{ source: 'apbd-kab', rupiah: '2000' }],
  months: [2],
  responsible: null,
  output: null,
  outcome: null,
  directShare: 50,
  status: 'direncanakan',
  note: null,
}
const written = { id, office: id, year: 2026, revision: 2, facts, code: null, carriedFrom: null, origin: null }

export const PLAN_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readPlanned: [[{ year: 2026 }], [{ year: 2026, ids: [id] }], [{ year: 2026, office: id, id }]],
  readActivities: [[{ year: 2026 }], [{ year: 2026, office: id, id }]],
  readLines: [
    [{ year: 2026 }],
    [{ year: 2026, ids: [id] }],
    [{ year: 2026, office: id, indicator: 'E01', place: { desa, isLokus: true }, words: 'kelas 1.02' }],
  ],
  readPrograms: [[2026], [2026, [id]]],
  readPlanRevisions: [[2026]],
  findYearOf: [[id]],
  readPlanYears: [[]],
  countByOffice: [[2026]],
  holdPlan: [[{ year: 2026, office: null }]],
  insertActivities: [[[written]]],
  replaceActivity: [[written]],
  deleteActivity: [[written]],
  readRevisions: [[id]],
  readWriters: [[{ year: 2026, office: id, since: null }]],
  readCarried: [[2026, [id]]],
  readUnitCosts: [[]],
  insertUnitCost: [[{ id, year: 2026, item: 'Kelas', unit: 'kelas', rupiah: '1000', source: 'SSH' }]],
  withdrawUnitCost: [[id]],
  readMapping: [[]],
  insertMapping: [[[{ subKegiatan: '1.02.02.2.02.0001', indicator: 'E01', state: 'usul' }], 'alasan']],
  listVersions: [[{ year: 2026, office: id }]],
  findVersion: [[id]],
  insertVersion: [[{ id, office: id, year: 2026, version: 1, digest: 'a', content: Buffer.alloc(1) }]],
  readVersionContents: [[[id]]],
  readPlanSteps: [[[id]]],
  insertPlanStep: [[{ version_id: id, no: 1, step: 'verifikasi', reason: null, taken_role: null }]],
}
