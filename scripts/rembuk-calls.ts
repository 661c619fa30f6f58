/**
 * The stores of rembuk, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as afterStore from '@konvergen/server/capabilities/rembuk/after-store.ts'
import * as clauseStore from '@konvergen/server/capabilities/rembuk/clause-store.ts'
import * as store from '@konvergen/server/capabilities/rembuk/store.ts'

export const REMBUK_STORES = { 'rembuk/store.ts': store, 'rembuk/clause-store.ts': clauseStore, 'rembuk/after-store.ts': afterStore }

const id = '00000000-0000-7000-8000-000000000000'
const rembuk = { id, level: 'kab', area: '76.01', year: 2027, meeting_id: id, analysis_id: null, follows_id: null }
const votes = { for: 1, against: 0, abstain: 0 }

export const REMBUK_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  listRembuk: [[]],
  findRembuk: [[id]],
  readOfficesAttending: [[id]],
  holdRembuk: [[id]],
  insertRembuk: [[rembuk]],
  readClosing: [[id]],
  insertClosing: [[id, { content: Buffer.alloc(1), digest: 'a' }]],
  readSheets: [[id]],
  insertSheet: [[id, { documentId: id, code: 'RBK' }]],
  readRevisions: [[], [id]],
  insertRevisions: [[id, [{ clause_id: id, no: 1, position: 1, origin: null, content: {}, removed: false }]]],
  readOutcomes: [[], [id]],
  insertOutcome: [[{ rembukId: id, clauseId: id, revision: 1, outcome: { result: 'disepakati', way: 'suara', votes } }]],
  readObjections: [[id]],
  insertObjection: [[id, { clause_id: id, office: 'Dinas', body: 'Belum' }]],
  readVersion: [[id]],
  readClauseActivities: [[], [id]],
  insertClauseActivity: [[{ id, rembuk: id, clause: id, activity: id }]],
  takeBackClauseActivity: [[id, id]],
  readClauseTasks: [[], [id]],
  insertClauseTask: [[{ rembuk: id, clause: id, owner: id, task: id }]],
  readShown: [[id]],
  insertShown: [[id, null]],
}
