/**
 * Sample arguments for the stores of coverage and findings, for whoever goes over all queries (gen-queries.ts).
 */
import { THRESHOLDS } from '@konvergen/core/findings/thresholds.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'

const id = '00000000-0000-7000-8000-000000000000'
const period = '2025-T1'
const area = '76.01.01.2001'
const value = {
  code: 'E01',
  part: 'nilai',
  area,
  value: 1,
  from_elsewhere: false,
  retracted: false,
  version: 0,
  office_id: id,
  on_behalf: false,
  source_cell: null,
}

const found = { rule: 'sasaran-berubah', period, area, numbers: [{ thing: 'D15', period, value: 1 }], detail: {} }

export const COVERAGE_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readReported: [[[period]]],
  readReportedUntil: [[{ periods: ['2026-T1'], until: new Date(0) }]],
  readReportedOf: [[{ codes: ['E01', 'D01'], periods: [period] }]],
  readPlainValues: [[{ periods: [period], governed: ['D16'], years: ['2025'] }]],
  countEntered: [[]],
  holdPeriod: [[period]],
  insertReported: [[{ period, source: 'ketik', importId: null, reason: null }, [value]]],
  readNumberHistory: [[{ period, code: 'E01', area }]],
  readSendings: [[period]],
  insertSending: [[{ period, officeId: id, state: 'diajukan', note: null }]],
  moveToOffice: [[id, id]],
  readPeriods: [[]],
  insertPeriod: [[{ period, state: 'terbuka', due: null, reason: null }]],
  readDefinitions: [[]],
  insertDefinition: [[{ definition: SHIPPED[0], fromYear: 2025, retired: false, reason: 'x' }]],
  readDisputes: [[[period]]],
  holdDispute: [[id]],
  insertDispute: [[{ code: 'D16', period, area, held: null, claimed: 1, claimed_by_office: null, reason: 'x' }]],
  readCoverageReminders: [[period]],
  insertCoverageReminder: [[{ period, officeId: id, taskId: id, automatic: false }]],
  closeCoverageReminders: [[period, id]],
  readReminderRule: [[]],
  insertReminderRule: [[{ daysBefore: 5, daysBetween: 3 }]],
  holdFindings: [[]],
  listFindings: [[['terbuka']]],
  listAllFindings: [[]],
  findFinding: [[id]],
  holdFinding: [[id]],
  insertFindings: [[[{ id, key: 'k', found }]]],
  changeFinding: [[id, { state: 'terbuka', numbers: found.numbers, detail: {}, sentTo: { office: id } }]],
  closeFindings: [[[id]]],
  insertFindingEvents: [[[{ findingId: id, area, kind: 'ditemukan' }]]],
  listFindingEvents: [[id]],
  moveFindingsToOffice: [[id, id]],
  readThresholds: [[]],
  insertThresholds: [[{ thresholds: THRESHOLDS, reason: 'x' }]],
  readFindingRun: [[]],
  noteFindingRun: [[{ mark: 'm', found: 1 }]],
  readMark: [[]],
  countWelfareFamilies: [[]],
  countListedPosyandu: [[]],
  countListedFamilies: [[]],
  settleDispute: [[id, { outcome: 'tetap', reason: 'x' }]],
  readImportHistories: [[period, id]],
  insertAgain: [[{ period, undoes: id, reason: null }, [{ code: 'E01', part: 'nilai', area, row: null, version: 0, officeId: id }]]],
  // Tables of offices (intake).
  readSheets: [[]],
  findSheet: [[id]],
  holdSheet: [[id]],
  findWaitingSheet: [['b']],
  readUndoneSheets: [[]],
  insertSheet: [
    [{ id, file_name: 'a', sha256: 'b', form: 'lembar', kind: null, office_id: id, rows: 1, reading: { tables: [], issues: [] } }],
  ],
  insertSheetPart: [[id, { part: 'lembar', number: 0, bytes: new Uint8Array(1) }]],
  readSheetPart: [[id, 'lembar', 0]],
  decideSheet: [[id, { state: 'applied', office_id: id, period, taken: 1 }]],
  insertSheetFigures: [[id, [{ area, counts: { bumil: 1 } }]]],
  readSheetFigures: [[]],
  insertSheetOutcome: [[id, { act: 'ditarik', taken: {} }]],
  readSheetOutcomes: [[id]],
  updateSheetReading: [[id, { tables: [], issues: [] }]],
  readSheetSignatures: [[]],
  readSheetMappings: [[['s']]],
  insertSheetMapping: [[{ signature: 's', officeId: id, mapping: null, fileName: 'a' }]],
}
