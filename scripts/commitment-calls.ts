/**
 * The stores of commitments, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as personStore from '@konvergen/server/capabilities/commitment/person-store.ts'
import * as progressStore from '@konvergen/server/capabilities/commitment/progress-store.ts'
import * as releaseStore from '@konvergen/server/capabilities/commitment/release-store.ts'
import * as store from '@konvergen/server/capabilities/commitment/store.ts'
import * as taskStore from '@konvergen/server/capabilities/commitment/task-store.ts'

export const COMMITMENT_STORES = {
  'commitment/store.ts': store,
  'commitment/progress-store.ts': progressStore,
  'commitment/person-store.ts': personStore,
  'commitment/release-store.ts': releaseStore,
  'commitment/task-store.ts': taskStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const made = { id, year: 2027, who: 'lembaga', office: id, area: null, rembuk: null, clause: null, owner: null }
const entry = { id, day: '2027-01-01', volume: null, rupiah: null, body: 'a', documents: [] }

export const COMMITMENT_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readCommitments: [[{ year: 2027 }], [{ id }]],
  readOverdue: [['2027-01-01']],
  readMadeOfClauses: [[]],
  readCommitmentYears: [[]],
  holdCommitment: [[id]],
  insertCommitments: [[[made]]],
  insertCommitmentRevisions: [[[{ id, no: 1, pledge: {}, state: 'dijanjikan', reason: null }]]],
  readCommitmentRevisions: [[id]],
  moveCommitmentsToOffice: [[id, id]],
  readProgress: [[id]],
  insertProgress: [[id, entry]],
  strikeEntry: [[id, { id, reason: 'a' }]],
  readPerson: [[id]],
  putPerson: [[id, { name: 'a', calledAs: 'b', consentedOn: null }]],
  deletePerson: [[id]],
  readReleases: [[], [id]],
  insertRelease: [[id, { name: null, what: 'a', places: [], withRupiah: false }]],
  endRelease: [[id]],
  commitmentsWithTasks: [[]],
  insertCommitmentTask: [[id, id]],
  closeCommitmentTasks: [[id]],
}
