/** What the stand-in server answers about packages of villages. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as contract from '@konvergen/contract/village.ts'
import * as catalogue from '@konvergen/contract/village-catalogue.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'

export const PACKED_VILLAGE = '99.01.02.2002'
const YEAR = 2027
const ID = '01900000-0000-7000-8000-00000000f501'
const AT = '2026-02-20T02:05:00.000Z'

const FACTS: contract.FactsBody = {
  title: 'Jamban sehat keluarga',
  unit: 'rumah tangga',
  volume: 30,
  unitCost: '3500000',
  source: 'dana-desa',
  note: null,
}
const TAKEN: contract.RecommendationView = {
  entry: 'jamban-keluarga',
  entryName: { id: FACTS.title, en: 'Latrines' },
  danaDesa: { answer: 'boleh', source: null },
  siskeudes: '02.04.13',
  id: ID,
  revision: 1,
  state: 'pakai',
  facts: FACTS,
  cost: '105000000',
  basis: { period: '2026-T3', gaps: [{ indicator: 'E27', people: 30 }], costItem: 'Jamban sehat sederhana' },
  reason: null,
  proposed: { ...FACTS, volume: 28 },
  isAsProposed: false,
  isOld: true,
  answer: null,
}
const PROPOSED: contract.RecommendationView = {
  ...TAKEN,
  entry: 'pekarangan',
  entryName: { id: 'Bibit sayur', en: 'Seeds' },
  danaDesa: { answer: 'periksa', source: 'Perbup 3/2026' },
  siskeudes: null,
  id: null,
  revision: 0,
  state: null,
  facts: { ...FACTS, title: 'Bibit sayur', unit: 'keluarga', volume: null, unitCost: null },
  cost: null,
  basis: { period: '2026-T3', gaps: [{ indicator: 'E25', people: null }], costItem: null },
  isAsProposed: true,
  isOld: false,
}
const ROW: contract.VillageRow = {
  desa: PACKED_VILLAGE,
  name: 'Sidorahayu',
  kecamatan: 'Wana',
  isLokus: true,
  state: 'berubah',
  version: 1,
  gaps: 2,
  recommended: 1,
  undecided: 1,
  answered: 0,
  accepted: 0,
  money: [{ source: 'dana-desa', rupiah: '105000000', count: 2, unknown: 1 }],
}
const DETAIL: contract.VillageDetail = {
  ...ROW,
  year: YEAR,
  period: '2026-T3',
  lokus: { year: YEAR, status: 'baru', basis: 'SK 1/2026' },
  figures: [
    { key: 'stunting', numerator: 12, denominator: 100, percent: 12, source: 'e-PPGBM', period: '2026-08' },
    { key: 'krs', numerator: null, denominator: null, percent: null, source: '', period: '' },
  ],
  openGaps: [
    { indicator: 'E27', name: { id: 'Sanitasi layak', en: 'Sanitation' }, people: 30, isWithoutEntry: false },
    { indicator: 'S12', name: { id: 'Bidan desa', en: 'Midwife' }, people: null, isWithoutEntry: true },
  ],
  recommendations: [TAKEN, PROPOSED],
  activities: [{ id: 'k', title: 'Air bersih', office: 'PUPR', villages: 4, money: [{ source: 'apbd-kab', rupiah: '200000000' }] }],
  asks: [{ key: 'apbdes', from: '2026-12-01', to: '2026-12-31', isOfCalendar: false }],
  packages: [{ id: ID, version: 1, digest: 'f'.repeat(64), by: 'Sri Contoh', at: AT }],
  difference: { changes: [{ what: 'usulan', kind: 'berubah', id: ID, title: FACTS.title, fields: ['volume'] }], parts: ['gaps'] },
  mayWrite: true,
  mayAnswer: true,
}
const ENTRY: catalogue.CatalogueAnswer['entries'][number] = {
  key: 'jamban-keluarga',
  name: TAKEN.entryName,
  indicators: ['E27'],
  unit: 'rumah tangga',
  kind: 'sensitif',
  counted: 'belum-terjangkau',
  danaDesa: TAKEN.danaDesa,
  siskeudes: '02.04.13',
  source: null,
  active: true,
  costItem: 'Jamban sehat sederhana',
  no: 1,
  isOwn: false,
  isOfPack: true,
  unitCost: '3500000',
  reason: 'Biaya satuan kabupaten',
}

/** Somebody else is quicker with the first writing; an answer is told from then on. */
export function villageAnswers(emptyKab: string): [RouteContract, Answer][] {
  let taken = TAKEN
  const detail = () => ({ ...DETAIL, recommendations: [taken, PROPOSED] })
  const list = { year: YEAR, years: [2026, YEAR], mayWrite: true }
  return [
    [
      contract.readVillages,
      ({ params }: Asked) =>
        params['kab'] === emptyKab ? { ...list, period: null, villages: [] } : { ...list, period: '2026-T3', villages: [ROW] },
    ],
    [contract.readVillage, ({ params }) => (params['desa'] === PACKED_VILLAGE ? detail() : undefined)],
    [contract.takeProposals, () => ({ taken: 1 })],
    [
      contract.writeRecommendation,
      ({ body }) => {
        const { base, facts } = body as { base: number; facts: contract.FactsBody }
        if (base === 1) {
          taken = { ...taken, revision: 2, facts: { ...FACTS, volume: 77 } }
          return new Refusal('keadaan-berubah')
        }
        taken = { ...taken, revision: 3, facts }
        return { id: ID, revision: 3 }
      },
    ],
    [
      contract.readRecommendationHistory,
      () => ({
        writings: [{ revision: 1, state: 'pakai', facts: FACTS, basis: TAKEN.basis, reason: null, by: 'Sri Contoh', at: AT }],
        answers: [],
      }),
    ],
    [
      contract.answerRecommendation,
      ({ body }) => {
        const { answer, stage, rupiah, reason } = body as contract.AnswerBody
        taken = { ...taken, answer: { answer, stage, rupiah, reason, no: 1, revision: taken.revision, role: 'desa', at: AT } }
        return { done: true }
      },
    ],
    [contract.issuePackages, () => ({ issued: [{ desa: PACKED_VILLAGE, version: 2, digest: 'e'.repeat(64) }], skipped: [] })],
    [
      catalogue.readVillageCatalogue,
      () => ({
        entries: [ENTRY, { ...ENTRY, key: 'lain', active: false, isOwn: true, costItem: null, unitCost: null, reason: null }],
        indicators: [{ code: 'E27', name: { id: 'Sanitasi layak', en: 'Sanitation' } }],
        items: [{ item: 'Jamban sehat sederhana', unit: 'unit', rupiah: '3500000', year: 2026 }],
        mayWrite: true,
      }),
    ],
  ]
}
