/**
 * The stores of linkage, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as aliasStore from '@konvergen/server/capabilities/kin/alias-store.ts'
import * as erasureStore from '@konvergen/server/capabilities/kin/erasure-store.ts'
import * as memberStore from '@konvergen/server/capabilities/kin/member-store.ts'
import * as pairStore from '@konvergen/server/capabilities/kin/pair-store.ts'
import * as personStore from '@konvergen/server/capabilities/kin/person-store.ts'
import * as linkageRuleStore from '@konvergen/server/capabilities/kin/rule-store.ts'
import * as runStore from '@konvergen/server/capabilities/kin/run-store.ts'

export const KIN_STORES = {
  'kin/rule-store.ts': linkageRuleStore,
  'kin/run-store.ts': runStore,
  'kin/pair-store.ts': pairStore,
  'kin/person-store.ts': personStore,
  'kin/member-store.ts': memberStore,
  'kin/alias-store.ts': aliasStore,
  'kin/erasure-store.ts': erasureStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const found = { weight: 1, levels: [-1, 2], evidence: [0, 1.5], otherwise: null, person: id, disputed: false, mother: null }
const pair = { one: id, other: id, marks: 'a', standing: 'review', ...found }
const member = { id, child: id, family: id, certainty: 0.97, mother: true, pair: id, run: id, replaces: null }

export const KIN_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdLinkage: [[]],
  readRuns: [[8]],
  readModels: [[]],
  insertRun: [[{ id, whole: false, after: null }]],
  runsByItself: [[]],
  insertLinkageRule: [[false]],
  readAppliedSubjects: [[]],
  tellStep: [[id, 'baca', 2]],
  endRun: [[id, { state: 'selesai', counts: {}, models: {} }]],
  listChildSubjects: [[]],
  listFamilySubjects: [[]],
  destroyLinks: [
    ['anak', [id]],
    ['keluarga', [id]],
  ],
  destroyGonePersons: [[]],
  readErased: [[]],
  readPersonMarks: [[]],
  dropPersonMarks: [[[id]]],
  readPairsOfPersons: [[]],
  setLapsed: [[[id]]],
  endLapsed: [[[id]]],
  countLapsed: [[]],
  countNewPersons: [[]],
  putMarks: [[id, 'anak', [{ id, mark: 'a' }]]],
  countByKecamatan: [[]],
  readKnownPairs: [['anak-keluarga']],
  insertPairs: [[id, 'anak-keluarga', [{ id, pair, state: 'tinjau' }]]],
  renewPairs: [[id, [{ id, pair, state: 'tinjau', asked: true }]]],
  dropPairs: [[[id]]],
  findPair: [[id]],
  holdPair: [[id]],
  setAnswer: [[id, 'sama']],
  pagePairs: [[{ kind: null, state: 'tinjau', answer: 'tanpa', lapsed: false, limit: 25, offset: 0 }]],
  countWaiting: [[]],
  countPairsOf: [[id]],
  readDoubtedChildren: [[]],
  readMembersOfChild: [[id]],
  readMembersOfFamily: [[id]],
  readHeldMembers: [[]],
  countChildrenOf: [[[id]]],
  insertMembers: [[[member]]],
  endMember: [[id]],
  reopenMember: [[id]],
  readTold: [['anak', [id]]],
  insertTold: [[{ id, subject: 'anak', of: id, no: 1, state: 'pindah', since: '2026-01-01' }]],
  readAliases: [[200]],
  holdAlias: [['id', id]],
  insertAlias: [[{ id, subject: 'anak', from_id: id, into_id: id, pair_id: null, member_id: null, note: null }]],
  endAlias: [[id]],
  readFamilyPlaces: [[[id]]],
  isInRound: [[[id]]],
}
