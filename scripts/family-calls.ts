/**
 * The stores of the register of families and of verval, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as familyErasureStore from '@konvergen/server/capabilities/sasaran/erasure-store.ts'
import * as familyListStore from '@konvergen/server/capabilities/sasaran/list-store.ts'
import * as peopleStore from '@konvergen/server/capabilities/sasaran/people-store.ts'
import * as familyStore from '@konvergen/server/capabilities/sasaran/store.ts'
import * as welfareStore from '@konvergen/server/capabilities/sasaran/welfare-store.ts'
import * as agreedStore from '@konvergen/server/capabilities/verval/agreed-store.ts'
import * as pageStore from '@konvergen/server/capabilities/verval/page-store.ts'
import * as roundStore from '@konvergen/server/capabilities/verval/store.ts'
import * as villageStore from '@konvergen/server/capabilities/verval/village-store.ts'

export { KIN_STORES } from './kin-calls.ts'
export { SCORECARD_STORES } from './scorecard-calls.ts'

export const SASARAN_STORES = {
  'sasaran/store.ts': familyStore,
  'sasaran/list-store.ts': familyListStore,
  'sasaran/welfare-store.ts': welfareStore,
  'sasaran/people-store.ts': peopleStore,
  'sasaran/erasure-store.ts': familyErasureStore,
}

export const VERVAL_STORES = {
  'verval/store.ts': roundStore,
  'verval/village-store.ts': villageStore,
  'verval/agreed-store.ts': agreedStore,
  'verval/page-store.ts': pageStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const desa = '76.01.01.2001'
const marks = '1000100000-'
const keys = { kk: 'aa', head: null, wife: null, name: null, content: 'bb' }
const sealed = { keyId: 'k1', bytes: Buffer.alloc(1) }
const person = { id, family: id, desa, row: 2, role: 'anak', sex: 'P', birth: '2024-01-12', sealed, nik: null, content: 'bb' }
const check = { family_id: id, no: 1, id, base_id: null, desa_kode: desa, finding: 'ada', marks, moved_to: null, same_as: null }
const step = { desa_kode: desa, no: 1, step: 'tandatangan', state: 'ditandatangani', reason: null, taken_role: 'desa' }
const agreed = {
  id,
  version: 1,
  round_id: id,
  digest: 'a',
  families: 1,
  counts: {},
  difference: {},
  unfinished: [],
  reason: null,
  frozen_role: 'opd-kb',
}

export const FAMILY_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdFamilies: [[]],
  readSpellings: [[]],
  findByNumbers: [[keys]],
  insertFamilies: [[id, [{ id, desa }]]],
  insertSpellings: [[id, [{ id, family: id, desa, keys, sealed }]]],
  placeFamilies: [[[{ id, desa }]]],
  readSealedFamilies: [[[id]]],
  pageFamilies: [[{ desa, limit: 50, offset: 0 }]],
  findFamily: [[id]],
  setFamilyMerged: [[id, id]],
  holdMerged: [[[id]]],
  readMergedFamilies: [[id]],
  readFamilyLists: [[]],
  holdFamilyList: [[id]],
  insertFamilyList: [[{ id, source: 'KRS', period: '2026', listed: 1, fresh: 1, doubtful: 0, doubled: 0 }]],
  setFamilyList: [[id, { held: true }]],
  insertRecords: [[id, [{ family: id, desa, marks, welfare: null, accompaniment: null, row: 2 }]]],
  readRecords: [[id]],
  readFamilyHistory: [[id]],
  readLatestPlaces: [[id]],
  readLatestMarks: [[]],
  readFamilyWritings: [[id]],
  readListsOfFamily: [[id]],
  destroyFamilyPersons: [[id]],
  insertFamilyErasure: [[{ id, desa, ground: 'a' }]],
  findErasure: [[id]],
  readRegisterStamp: [[]],
  readStandingFamilies: [[id, null]],
  holdWelfareList: [[id]],
  insertWelfareList: [[{ id, period: '2026', persons: 1, matched: 1, families: 1 }]],
  setWelfareList: [[id, { state: 'undone' }]],
  readWelfareFamilies: [[id]],
  insertWelfareRecords: [[id, [{ family: id, desa, decile: 1, pkh: true, bpnt: null, pbiJk: false }]]],
  findWelfare: [[id]],
  holdPeopleList: [[id]],
  insertPeopleList: [[{ id, source: 'civil-list', period: '2026', persons: 2, matched: 1, families: 1, children: 1, mothers: 0 }]],
  setPeopleList: [[id, { state: 'undone' }]],
  readPeopleContents: [[id]],
  insertPeople: [[id, [person]]],
  readPeopledFamilies: [[]],
  readStoredPeople: [[[id]]],
  readPeopleListsOf: [[id]],
  destroyPeople: [[id]],
  readRounds: [[]],
  findRound: [[id]],
  holdRound: [
    [id, 'bagi'],
    [id, 'sendiri'],
  ],
  holdVillages: [[id, [desa]]],
  holdDistrict: [[]],
  insertRound: [[{ id, listId: id, deadline: '2026-10-31', cutOffs: {} }]],
  setRound: [[id, { state: 'ditutup', reason: null }]],
  insertRoundFamilies: [[id, [{ id, desa, marks, added: false }]]],
  readRoundFamilies: [[id], [id, { desa }], [id, { ids: [id] }]],
  moveRoundFamilies: [[id, [{ id, desa }]]],
  readChecks: [[id], [id, { ids: [id] }]],
  readChecksById: [[[id]]],
  insertChecks: [[id, [check]]],
  readCheckers: [[id], [id, desa]],
  readSteps: [[id]],
  insertStep: [[id, step]],
  readAgreedLists: [[]],
  insertAgreedList: [[agreed]],
  insertAgreedFamilies: [[id, [{ family: id, desa, marks, basis: 'verval' }]]],
  readAgreedFamilies: [[id]],
  readCutOffs: [[]],
  insertCutOffs: [[{}]],
  insertReminders: [[{ roundId: id, day: '2026-10-31', desa: [desa] }]],
  readReminders: [[id]],
  readSheetRows: [[id, desa]],
  readListChanges: [[]],
}
