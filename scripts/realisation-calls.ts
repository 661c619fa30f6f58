/** Stores of realisation, and a sample call of each of their functions. */
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import * as stepStore from '@konvergen/server/capabilities/realisation/step-store.ts'
import * as store from '@konvergen/server/capabilities/realisation/store.ts'
import * as taskStore from '@konvergen/server/capabilities/realisation/task-store.ts'
import * as villageStore from '@konvergen/server/capabilities/realisation/village-store.ts'

export const REALISATION_STORES = {
  'realisation/store.ts': store,
  'realisation/step-store.ts': stepStore,
  'realisation/task-store.ts': taskStore,
  'realisation/village-store.ts': villageStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const subject = { kind: 'kegiatan', id }
const facts = {
  volume: 2,
  percent: null,
  money: [{ source: 'apbd-kab', rupiah: '2000' }],
  reached: 3,
  places: [{ desa: '76.01.01.2001', volume: 2 }],
  reason: null,
  ask: null,
  note: null,
  evidence: [id],
}

export const REALISATION_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readRealisations: [[{ year: 2026 }], [{ year: 2026, kind: 'kegiatan', subjects: [id] }]],
  readYearSums: [[{ year: 2026, kind: 'kegiatan' }], [{ year: 2026, kind: 'kegiatan', subjects: [id] }]],
  countWritings: [[{ year: 2026 }], [{ year: 2026, kind: 'kegiatan' }]],
  readRealisationRevisions: [[subject, 2026]],
  readRealisedYears: [[]],
  insertRealisations: [[[{ subject, year: 2026, quarter: 1, revision: 1, facts, origin: null }]]],
  holdQuarter: [[{ year: 2026, office: null, quarter: 1 }]],
  readRealisationWriters: [[{ year: 2026, quarter: 1, subjects: [id] }]],
  readQuarterSteps: [[2026]],
  insertQuarterStep: [[{ office_id: null, year: 2026, quarter: 1, no: 1, step: 'serahkan', reason: null, taken_role: null }]],
  holdRules: [[]],
  readQuarterTasks: [[[2026]]],
  insertQuarterTask: [[{ task_id: id, office_id: null, year: 2026, quarter: 1 }]],
  closeQuarterTasks: [[{ year: 2026, office: null, quarter: 1 }]],
  readVillageSums: [[2026]],
  readReportedLines: [[{ year: 2026, villages: ['76.01.01.2001'] }]],
  findReportedYear: [[id]],
  readVillageSteps: [[2026]],
  insertVillageStep: [[{ desa_kode: '76.01.01.2001', year: 2026, quarter: 1, no: 1, step: 'serahkan', reason: null, taken_role: null }]],
  holdVillages: [[{ year: 2026, quarter: 1, villages: ['76.01.01.2001'] }]],
  readNewestRules: [[]],
  insertRules: [[{ no: 1, content: PROPOSED_RULES, reason: 'Rapat TPPS' }]],
}
