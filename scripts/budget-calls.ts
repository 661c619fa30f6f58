/** Stores of budgets, and a sample call of each of their functions. */
import * as lineStore from '@konvergen/server/capabilities/budget/line-store.ts'
import * as budgetStore from '@konvergen/server/capabilities/budget/store.ts'
import * as writingStore from '@konvergen/server/capabilities/budget/writing-store.ts'

export const BUDGET_STORES = {
  'budget/store.ts': budgetStore,
  'budget/line-store.ts': lineStore,
  'budget/writing-store.ts': writingStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const desa = '76.01.01.2001'
const facts = {
  code: '02.02.03',
  codeNormal: '02.02.03',
  title: 'Penyelenggaraan posyandu',
  account: '5.2.1',
  source: 'dana-desa',
  sourceText: 'DDS',
  volume: 12,
  unit: 'kali',
  unitCost: '1000',
  rupiah: '12000',
  places: [],
  placeText: null,
  share: null,
  indicator: null,
  target: null,
}
const reading = { sheet: 'S', headRow: 1, columns: [], totals: [], remarks: [], rows: 1, leftOut: 0 }
const file = { id, stage: 'apbdes', year: 2026, fileName: 'a.xlsx', sha256: 'a', reading }
const choice = { year: 2026, stages: ['apbdes'] }
const line = { rowId: id, id, owner: desa, facts, row: 1, raw: [] }

export const BUDGET_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readBudgetLines: [[choice], [{ year: 2026, stages: ['rkpd', 'dpa'], owners: [id] }]],
  readLineVersions: [[choice], [{ year: 2026, stages: ['rkpd', 'dpa'] }]],
  readBudgetLine: [[id]],
  readLinePage: [[{ ...choice, village: desa, source: null, words: 'posyandu', limit: 50, offset: 0 }]],
  findSiskeudesYears: [[]],
  readBudgetYears: [[]],
  readCountingParts: [[choice]],
  listFiles: [[2026, 'apbdes']],
  findFile: [[id]],
  holdFile: [[id]],
  holdBudget: [[{ year: 2026, stage: 'apbdes' }]],
  insertFile: [[file, [line]]],
  applyFile: [[id]],
  endFile: [[id, { state: 'dicabut', reason: 'salah' }]],
  readParts: [[[id]]],
  readFileLines: [[id]],
  readLineWritings: [[id]],
  insertLines: [[{ stage: 'apbdes', year: 2026, file: id }, [line]]],
  findHandLine: [[id]],
  insertHandLine: [[{ stage: 'apbdes', year: 2026 }, line]],
  replaceHandLine: [[{ rowId: id, revision: 2 }, facts]],
  removeHandLine: [[{ rowId: id, revision: 2 }]],
  readHandRevisions: [[id]],
}
