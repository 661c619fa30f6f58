/**
 * Writes packages/server/queries.sql: the text of every store query, so that a missing kab_kode shows in review. Each store function is called
 * once on a database that answers nothing. A new function of a store must be called here; a test sees to it. `npm run gen` runs it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '@konvergen/server/platform/database/connect.ts'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { CALENDAR_CALLS } from './calendar-calls.ts'
import { COVERAGE_CALLS } from './coverage-calls.ts'
import { DECISION_CALLS } from './decision-calls.ts'
import { FAMILY_CALLS } from './family-calls.ts'
import { KIN_CALLS } from './kin-calls.ts'
import { SCORECARD_CALLS } from './scorecard-calls.ts'
import { STORES, type Store } from './stores.ts'
import { TASK_CALLS } from './task-calls.ts'

export { STORES }

export const QUERIES_FILE = join(import.meta.dirname, '../packages/server/queries.sql')

const now = new Date(0)
const id = '00000000-0000-7000-8000-000000000000'
const desa = { kode: '76.01.01.2001', nama: 'Desa', kecamatan: '76.01.01' }
const kecamatan = [{ kode: '76.01.01', nama: 'Kecamatan' }]
const district = { kode: '76.01', nama: 'Kabupaten', provinsi: 'Provinsi', kecamatan, desa: [desa] }
const recap = { sheet: 'S', stamp: null, period: '2024-01', rows: [{ row: 1 }], total: null, headers: {} }
const outcome = { placements: [], rows: [], issues: [], blocked: null, unplaced: [], unplacedCounts: [] }
const settled = new Map([[desa.kode, { row: 1, counts: {}, cells: {} }]])
const known = { ...desa, validFrom: null, validTo: null }
const tally = { placed_count: 1, galat: 0, periksa: 0, catatan: 0 }
const sealed = { keyId: 'k1', bytes: Buffer.alloc(1) }
const person = { id, childId: id, desaKode: desa.kode, keys: { nik: null, nik12: null, nama: 'aa', content: 'bb' }, sealed }
const measured = { child_id: id, day: '2024-01-17', id, desa_kode: desa.kode, age_days: 100, flags: 0, source_row: 2 }
const block = { firstRow: 2, lastRow: 3, listed: new Uint8Array(1) }
const list = { kind: 'eppgbm-anak', rows: 1, head: { summary: { rows: 1 }, issueCounts: [] }, period: '2024-01', shown: [] }
const digest = Buffer.alloc(1)
const newOffice = { id, kind: 'opd', code: null, wilayah: null, parent: null, from: null, checked: true, nama: 'Dinas', singkatan: null }
const grant = { role: 'camat', kab: '76.01', areas: ['76.01.01'], opd: null, from: '2026-01-01', until: null }
const evidence = {
  id,
  kind: 'pdf',
  bytes: 1,
  sha256: 'a',
  sentSha256: 'a',
  preview: false,
  people: null,
  name: 'a',
  title: 'b',
  consent: null,
}
const sights = [{ data: 'rencana', areas: ['76.01.01'], near: ['76.01.01'] }]
const kinds = ['eppgbm-rekap', 'krs-rekap'] as const

/** Sample arguments after the context (or the database) of each function. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdHead: [['76.01']],
  insertHead: [['76.01', { seq: 1, digest, seal: digest }]],
  lastLink: [['76.01']],
  isSealedAnywhere: [[['76.01']]],
  readUnchained: [['76.01']],
  readHead: [['76.01']],
  isQuietSince: [['76.01', { seq: 1, digest: Buffer.from('00', 'hex') }, ['intake.apply']]],
  moveHead: [['76.01', { seq: 1, digest, seal: digest }]],
  insertLinks: [
    [
      [
        {
          kab_kode: '76.01',
          seq: 1,
          id,
          at: now,
          actor: 'lokal',
          role: null,
          area: null,
          device: null,
          address: null,
          act: 'a',
          subject: 's',
          detail: {},
          digest,
        },
      ],
    ],
  ],
  readLinks: [['76.01', 0, 10]],
  readOffices: [[]],
  holdOffice: [[id]],
  insertOffices: [[[newOffice]]],
  insertName: [[id, '2025-12-31', { nama: 'Dinas', singkatan: null, from: '2026-01-01', dasar: null }]],
  setChecked: [[id, { kind: 'opd', wilayah: null, parent: null }]],
  endOffice: [[id, '2025-12-31']],
  mergeOffice: [[id, id]],
  readMergedOffices: [[]],
  readMergedNames: [[]],
  readToldPairs: [[]],
  insertToldPairs: [[[[id, id]]]],
  readOfficials: [[]],
  readContacts: [[]],
  readClearContacts: [[]],
  readPosts: [[]],
  insertOfficials: [[[{ id, nama: 'Nama' }]]],
  updateOfficial: [[{ id, nama: 'Nama', akun: null }]],
  putContact: [
    [id, { telepon: '08123456789', surel: null }],
    [id, { telepon: null, surel: null }],
  ],
  insertPosts: [[[{ id, person: id, lembaga: id, jabatan: 'Kepala', leads: true, from: null }]]],
  endPosts: [[[id], '2025-12-31']],
  readTeams: [[]],
  findTeam: [[id]],
  holdTeam: [[id]],
  insertTeam: [[{ id, level: 'kabupaten', wilayah: '76.01', susunan: {}, naskah: {} }]],
  updateDraft: [[id, { susunan: {}, naskah: {} }]],
  recordDecree: [[id, { nomor: '1', tanggal: '2026-01-01', from: '2026-01-01', until: null, frozen: {} }]],
  supersedeTeam: [['76.01']],
  withdrawTeam: [[id]],
  readOwners: [[]],
  closeOwners: [[['E01']]],
  insertOwners: [[[{ thing: 'E01', pengampu: id, wakil: null, narahubung: null }]]],
  readPersonVersions: [[[id]]],
  readBatchesOf: [[[id]]],
  findChildKey: [[id]],
  insertChildKey: [[id, sealed]],
  destroyPersons: [[[id]]],
  insertErasures: [[[id], 'permintaan-keluarga']],
  readChildrenPlaces: [[[id]]],
  destroyFiles: [[[id]]],
  listsWithFilesBefore: [[now]],
  readTraces: [['76.01', {}, 50, 0]],
  findByUsername: [['nama']],
  findAccount: [[id]],
  insertAccount: [[{ id, username: 'nama', nama: 'Nama', state: 'aktif', passwordHash: null, by: 'sistem', at: now }]],
  setPassword: [[id, 'argon2id', 'aktif']],
  setState: [[id, 'nonaktif', now]],
  closedBefore: [[now]],
  forgetClosed: [[now, now, 'Akun yang ditutup']],
  forgetNotes: [[now]],
  touchDevice: [[id, now]],
  forgetUnseenDevices: [[now]],
  unlinkAccounts: [[[id]]],
  setSecondFactor: [[id, null]],
  endFactorWait: [[id, now, now]],
  spendStep: [[id, 1]],
  insertGrant: [[id, id, grant, 'sistem', now]],
  revokeGrant: [[id, id, 'sistem', now]],
  grantsForOffice: [['76.01', id]],
  listLabels: [[null, { taken: false }]],
  readFitting: [[null, { taken: false }, [id]]],
  versionsAbout: [['anak', [id]]],
  moveDocumentsAbout: [['anak', [{ id, desaKode: desa.kode }]]],
  blankVersions: [[[{ documentId: id, id, no: 1, label: sealed }]]],
  moveDocumentsToOffice: [[id, id]],
  moveTasksToOffice: [[id, id]],
  grantsOf: [[[id]]],
  rolesEver: [[id]],
  accountsOf: [['76.01']],
  namesOf: [[[id]]],
  hasKeeper: [[]],
  insertSession: [
    [{ id, accountId: id, digest, secondFactor: true, vouched: false, providerSession: null, agent: null, at: now, endsAt: now }],
  ],
  findSession: [[digest, now, now]],
  touchSession: [[id, now]],
  isFreshSession: [[id, now]],
  sessionBeginning: [[id]],
  sessionsOf: [[id, now, now]],
  endSession: [[id, now, id]],
  endSessions: [[id, now, null]],
  endSessionOf: [[digest, now]],
  endSessionsOfProvider: [
    [{ accountId: id, providerSession: 's', begunBefore: now }, now],
    [{ accountId: null, providerSession: 's', begunBefore: now }, now],
    [{ accountId: id, providerSession: null, begunBefore: now }, now],
  ],
  forgetEnded: [[now]],
  closedOf: [[[id]]],
  markSecondFactor: [[id]],
  insertDevice: [[id, id, digest, now]],
  findDevice: [[id, digest]],
  forgetDevices: [[id]],
  insertToken: [[{ id, accountId: id, nama: 'Token', digest, secondFactor: true, at: now, endsAt: now }]],
  findToken: [[digest, now]],
  tokensOf: [[id, now]],
  revokeTokens: [[id, now]],
  insertTicket: [[{ digest, accountId: id, kind: 'undangan', by: 'sistem', at: now, endsAt: now }]],
  voidTickets: [[id, now]],
  findTicket: [[digest, now]],
  spendTicket: [[digest, now]],
  replaceCodes: [[id, [digest]]],
  spendCode: [[id, digest, now]],
  findByIdentity: [['https://penyedia', 'subjek']],
  insertIdentity: [[{ issuer: 'https://penyedia', subject: 'subjek', accountId: id, at: now, countsFrom: now }]],
  identitiesOf: [[id]],
  dropIdentities: [[id]],
  insertEmergency: [[{ id, accountId: id, kab: '76.01', areas: ['76.01.01'], reason: 'rujukan', note: 'kata', begunAt: now, endsAt: now }]],
  liveEmergencies: [[id, now]],
  emergenciesOf: [['76.01', id]],
  endEmergency: [['76.01', id, id, 'sistem', now]],
  endEmergenciesOf: [[id, 'sistem', now]],
  seeEmergency: [['76.01', id, 'sistem', now]],
  takeTry: [[digest, { most: 8, secondsEach: 300 }, now]],
  triesLeft: [[digest]],
  forgetTries: [[digest]],
  clearTries: [[now]],
  addFailures: [[{ hour: now, subject: '-', failed: 1, refused: 0, unfinished: 0, first_at: now, last_at: now, address: null }]],
  takeFailures: [[now]],
  takeBackUnfinished: [[id]],
  readFailures: [[]],
  isTold: [['76.01', { act: 'documents.opened', subject: id, actor: id, since: now, detail: {} }]],
  hasHappened: [['76.01', 'act']],
  ...TASK_CALLS,
  ...CALENDAR_CALLS,
  ...DECISION_CALLS,
  ...COVERAGE_CALLS,
  ...FAMILY_CALLS,
  ...SCORECARD_CALLS,
  ...KIN_CALLS,
  loadedListVersions: [[]],
  holdNationalList: [[]],
  replaceNationalList: [['4.0.1', [{ ...kecamatan[0], tingkat: 'kecamatan' }]]],
  findKabupaten: [['kaur']],
  listedAreas: [['76.01']],
  isOpen: [['76.01']],
  openDistricts: [[]],
  readOpenDistrict: [[]],
  insertDistrict: [[district, { demo: false, listVersion: '4.0.1', now }]],
  insertDesa: [['76.01', [known]]],
  readKecamatan: [[]],
  readDesa: [[]],
  readDistrictOn: [],
  renameDesa: [[desa.kode, 'Nama']],
  endDesa: [[[desa.kode], '2025-01-01']],
  insertChange: [[{ kind: 'ganti-nama', berlaku: '2025-01-01', dasar: 'Perda', detail: {} }]],
  wasOn: [],
  readChanges: [[]],
  readAliases: [[]],
  asAliases: [],
  insertAlias: [[{ key: 'GODANG', nama: 'GODANG', kode: desa.kode }]],
  deleteAlias: [['GODANG']],
  readBpsCodes: [[]],
  insertBpsCodes: [[id, new Map([['7605010001', desa.kode]])]],
  deleteBpsCodes: [[id]],
  upsertBoundaries: [[{ fileName: 'a', sha256: 'b', featureCount: 1, matchedCount: 1 }, []]],
  readBoundaries: [[]],
  boundaryFilesInUse: [[]],
  countAreas: [[]],
  listImports: [[]],
  findImport: [[id]],
  holdImport: [[id]],
  findApplied: [['eppgbm-rekap', '2024-01']],
  listApplied: [[]],
  findSameBytes: [['b', 'applied']],
  insertImport: [
    [
      { kind: 'eppgbm-rekap', file: recap, issues: [] },
      { id, file_name: 'a', sha256: 'b', ...tally },
    ],
  ],
  readContent: [[{ id, kind: 'eppgbm-rekap', reading: { head: {}, issues: [] } }]],
  decideImport: [[id, { state: 'applied', period: '2024-01', decided_at: now, ...tally }]],
  restoreSuperseded: [[id]],
  isRecords: [],
  supersede: [[{ id, kind: 'nomenclature' }, '2026']],
  insertOutcome: [[id, outcome]],
  readOutcomes: [[[id]]],
  insertValues: kinds.map((kind) => [kind, id, settled]),
  readRegister: [[]],
  insertChildren: [[id, [{ id, sex: 'L', birth: '2023-01-01', desaKode: desa.kode }]]],
  insertPersons: [[id, [person]]],
  moveChildren: [[[{ id, desaKode: desa.kode }]]],
  readPersons: [[[id]]],
  findByNikIndex: [['aa']],
  mergeChild: [[id, null]],
  insertBatch: [[{ id, months: ['2024-01-01'] }]],
  holdBatch: [[id]],
  decideBatch: [[id, 'undone']],
  holdRegister: [[]],
  appendMeasurements: [[{ batchId: id, engine: 'x' }, [measured], new Set([id])]],
  readHistory: [[[id]]],
  findChild: [[id]],
  readChildren: [[[id]]],
  readMerged: [[id]],
  listMeasured: [[{ limit: 50, offset: 0 }], [{ masalah: 'stunting', limit: 50, offset: 0 }]],
  listPosyandu: [[desa.kode]],
  recountMonths: [[['2024-01-01']]],
  readMonths: [[{ from: '2024-01-01', to: '2024-01-01' }]],
  readMonthTotals: [[{ from: '2024-01-01', to: '2024-01-01' }]],
  readBreakdown: [['2024-01-01', '76.01']],
  listMonths: [[]],
  insertDoubts: [[id, [{ childId: id, otherId: id, reason: 'mirip' }]]],
  listOpenDoubts: [[25, 0]],
  countOpenDoubts: [[]],
  doubtsOf: [[id]],
  holdDoubt: [[id]],
  recordDecision: [[id, 'sama']],
  readQualityRows: [
    ['2024-01-01', null],
    ['2024-01-01', { desa: '76.01.01.2001', month: '2024-02-01' }],
  ],
  listDocuments: [
    [sights, { data: 'rencana', area: '76.01.01', pictures: true, thing: { thing: 'tugas', id }, taken: false }, { limit: 50, offset: 0 }],
  ],
  readVersions: [[sights, id]],
  findVersion: [[sights, id, 1]],
  findByVersion: [[sights, id]],
  holdDocument: [[id]],
  insertDocument: [[{ id, area: '76.01', data: 'rencana', office: id, subject: null }]],
  insertVersion: [[{ documentId: id, area: '76.01', no: 1 }, evidence]],
  setConsent: [[id, { by: 'Nama', on: '2026-01-01' }]],
  markTaken: [[id, true]],
  insertLink: [
    [
      { thing: 'tugas', id },
      { documentId: id, area: '76.01' },
    ],
  ],
  countLinked: [[sights, 'tugas', [id]]],
  listExpired: [[now]],
  listVersionIds: [[[id]]],
  markGone: [[[id]]],
  isRecap: [],
  isMatched: [],
  insertListImport: [[list, { id, file_name: 'a', sha256: 'b', ...tally }]],
  insertPart: [[id, 'berkas', new Uint8Array(1)]],
  readListIssues: [[id]],
  readListFile: [[id]],
  insertBlocks: [[id, [block]]],
  readListed: [[id]],
  readBlocks: [[id]],
  readRecordsOutcome: [[id]],
  recordHeadOf: [],
  readLegalBases: [[]],
  insertLegalBasis: [[{ kind: 'dtsen', id: 'a', en: 'b' }]],
  insertOfficeRecords: [[id, [{ row: 2, area: null, content: {} }]]],
  placeOfficeRecords: [[id, [{ row: 2, area: desa }]]],
  pageOfficeRecords: [[id, { find: 'a', limit: 50, offset: 0 }]],
  readCountingRecords: [['nomenclature', '2026']],
  readRecordsOf: [['context-figures', '76.01']],
  readRowTexts: [[id, 2]],
  insertListOutcome: [[id, {}]],
  readListOutcomes: [[id]],
  headOf: [],
  readValues: kinds.map((kind) => [kind, id]),
}

/** These take the database itself: they work on reference tables, or on more than one district. */
const TAKES_DATABASE = new Set(
  'holdHead readHead moveHead insertLinks readLinks insertHead lastLink isSealedAnywhere isQuietSince readUnchained isTold addFailures takeFailures readFailures readTraces hasHappened loadedListVersions replaceNationalList findKabupaten listedAreas isOpen openDistricts insertDistrict insertDesa countAreas'.split(
    ' ',
  ),
)

/** Accounts are nobody's district: their stores take the database alone. */
function takesDatabase(path: string, name: string): boolean {
  return path.startsWith('accounts/') || TAKES_DATABASE.has(name)
}

export function functionsOf(store: Store): string[] {
  return Object.keys(store).filter((name) => typeof store[name] === 'function')
}

export function isCalled(name: string): boolean {
  return name in CALLS
}

async function record(path: string, name: string, act: unknown): Promise<string[]> {
  const texts: string[] = []
  const db: Db = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (own) => new PostgresIntrospector(own),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      texts.push(query.sql.replace(/\s+/g, ' '))
    },
  })
  const keys = { seal: () => sealed, unseal: () => Buffer.from('[]') }
  const ctx = { db, kab: '76.01', now, actor: { id: 'lokal' }, newId: () => id, keys }
  for (const args of CALLS[name] ?? []) {
    // Whoever insists on a row gets none here; its query is recorded all the same.
    await (act as (...all: unknown[]) => Promise<unknown>)(takesDatabase(path, name) ? db : ctx, ...args).catch(() => undefined)
  }
  return texts
}

export async function queriesFile(): Promise<string> {
  const parts = ['-- Generated by scripts/gen-queries.ts; do not edit. The text of every store query.\n']
  for (const [path, store] of Object.entries(STORES)) {
    for (const name of functionsOf(store).toSorted()) {
      const texts = await record(path, name, store[name])
      if (texts.length > 0) parts.push(`-- ${path} ${name}\n${texts.map((text) => `${text};\n`).join('')}`)
    }
  }
  return parts.join('\n')
}

if (import.meta.main) writeFileSync(QUERIES_FILE, await queriesFile())
