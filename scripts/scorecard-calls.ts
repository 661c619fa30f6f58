/**
 * The stores of the convergence score, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as monthStore from '@konvergen/server/capabilities/scorecard/month-store.ts'
import * as personStore from '@konvergen/server/capabilities/scorecard/person-store.ts'
import * as proposalStore from '@konvergen/server/capabilities/scorecard/proposal-store.ts'
import * as reminderStore from '@konvergen/server/capabilities/scorecard/reminder-store.ts'
import * as reportStore from '@konvergen/server/capabilities/scorecard/report-store.ts'
import * as subjectStore from '@konvergen/server/capabilities/scorecard/subject-store.ts'

export const SCORECARD_STORES = {
  'scorecard/person-store.ts': personStore,
  'scorecard/month-store.ts': monthStore,
  'scorecard/report-store.ts': reportStore,
  'scorecard/proposal-store.ts': proposalStore,
  'scorecard/subject-store.ts': subjectStore,
  'scorecard/reminder-store.ts': reminderStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const desa = '76.01.01.2001'
const month = '2026-07-01'
const person = {
  person_id: id,
  no: 1,
  id,
  desa_kode: desa,
  household_id: id,
  kind: 'anak',
  start_month: month,
  gave_birth: null,
  ended: null,
  ending: null,
  before_weighed: null,
  before_counselled: null,
  before_parenting: null,
  affects_from: month,
  reason: null,
  seal: { keyId: 'k1', bytes: Buffer.alloc(1) },
  kk: 'aa',
  nik: null,
}

export const SCORECARD_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdScoredVillage: [[desa]],
  readHpkPersons: [[{ desa }], [{ ids: [id] }]],
  insertHpkPerson: [[person]],
  readHpkMonths: [[desa, month]],
  readHpkHistory: [[{ desa, person: id, from: month, until: '2026-09-01' }]],
  knownMonthIds: [[[id]]],
  insertHpkMonths: [[desa, null, [{ person_id: id, month, no: 1, id, noted: { air: true }, sources: {} }]]],
  readActivity: [[month, '2026-09-01']],
  readEnterers: [[]],
  readReports: [['2026-T3']],
  insertReport: [['2026-T3', { desa, no: 1, counts: {}, met: null, joint: null, note: null, reason: null }]],
  readQuarterSteps: [[]],
  holdQuarters: [[]],
  insertQuarterStep: [[{ quarter: '2026-T3', no: 1, step: 'kunci', reason: null }]],
  readMarksOfPersons: [[desa]],
  findHpkOfChildren: [[[id]]],
  findHpkOfFamilies: [[[id]]],
  readHpkWritings: [[[id]]],
  readHpkMonthsOf: [[[id]]],
  readHpkErasures: [[[id]]],
  destroyHpkIdentity: [[[id]]],
  endErased: [[[id], month]],
  insertHpkErasures: [[[id], 'permintaan-keluarga']],
  readKnownHpk: [[]],
  remindedOn: [['2026-T3', '2026-10-01']],
  insertHpkReminders: [[{ quarter: '2026-T3', day: '2026-10-01', told: [{ desa, task: id }] }]],
  closeHpkReminders: [['2026-T3', desa]],
  readWeighingsOfPersons: [[desa, month, '2026-09-01']],
}
