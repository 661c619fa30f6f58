/** A chain of two offices and two villages, counted by the rules of core: six agreements of which two fell out, a village that was not measured again. */
import type { ChainAnswer, PathView } from '@konvergen/contract/chain.ts'
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { comparePrevalence } from '@konvergen/core/chain/compare-prevalence.ts'
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import { type ChainGround, followChain, type Path, ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import { quoteChain } from '@konvergen/core/chain/quote-chain.ts'
import { unusedStages } from '@konvergen/core/chain/unused-stages.ts'
import type { ChainMeeting } from '../../src/chain/paper-facts.ts'

const AT = [0, 1, 2, 3, 4, 5]
const OFFICES = ['KB', 'PUPR'] as const
const officeOf = (at: number): string => OFFICES[at % 2] ?? 'KB'

const GROUND: ChainGround = {
  activities: AT.slice(0, 5).map((at) => ({
    id: `k${at}`,
    office: officeOf(at),
    indicators: ['E24'],
    desa: ['d1'],
    rupiah: BigInt(125_000_001 + at),
  })),
  clauses: AT.map((at) => ({ id: `b${at}`, offices: [officeOf(at)], rupiah: null })),
  gaps: [
    { indicator: 'E24', desa: 'd1', people: 12, peopleAfter: 7 },
    { indicator: 'E24', desa: 'd2', people: 9, peopleAfter: null },
  ],
  recommendations: [{ id: 'u1', desa: 'd1', rupiah: 50_000_000n, isAccepted: true }],
  lines: [
    { id: 'r1', stage: 'rkpd', office: 'KB', desa: null, rupiah: 301_000_007n },
    { id: 'p1', stage: 'dpa', office: 'KB', desa: null, rupiah: 250_000_000n },
  ],
  deeds: new Map([['k0', { isDone: true, rupiah: 90_000_000n }]]),
  links: [
    ...AT.slice(0, 5).map((at) => ({ kind: 'butir-kegiatan' as const, from: `b${at}`, to: `k${at}` })),
    ...[0, 2, 4].map((at) => ({ kind: 'kegiatan-anggaran' as const, from: `k${at}`, to: 'r1' })),
    { kind: 'kegiatan-anggaran', from: 'k0', to: 'p1' },
  ],
  isHandedIn: (stage) => stage === 'rkpd' || stage === 'dpa',
}

const FOLLOWED = followChain(GROUND)
const digits = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

function funnelOf(root: Root, paths: readonly Path[]): ChainAnswer['funnels'][number] {
  const { rupiah, stages, ...rest } = countFunnel(root, paths)
  return { ...rest, rupiah: digits(rupiah), stages: stages.map((stage) => ({ ...stage, rupiah: digits(stage.rupiah) })) }
}

function shortOf(root: Root, paths: readonly Path[]): ChainAnswer['villages'][number]['celah'] {
  const { all, stages } = countFunnel(root, paths)
  return {
    all,
    sampai: stages.map(({ sampai }) => sampai),
    unknown: stages.map((stage) => stage['tidak-diketahui']),
    lost: stages.map(({ lost }) => lost),
  }
}

const BEFORE = new Map([
  ['d1', { cases: 22, measured: 121, children: 144 }],
  ['d2', { cases: 9, measured: 43, children: 52 }],
])
const AFTER = new Map([['d1', { cases: 19, measured: 119, children: null }]])
const VILLAGES = [
  ['d1', 'Sukamaju'],
  ['d2', 'Mekarsari'],
] as const

const FUNNELS = (['butir', 'celah', 'kegiatan', 'usulan'] as const).map((root) => funnelOf(root, FOLLOWED[root]))

export const CHAIN: ChainAnswer = {
  year: 2026,
  day: '2026-11-28',
  digest: 'a1b2c3d4e5f60718293a',
  unused: unusedStages(FUNNELS),
  prevalence: {
    origin: 'rekap',
    before: '2025-12',
    after: '2026-03',
    district: comparePrevalence(['d1', 'd2'], BEFORE, AFTER),
    surveys: { before: { source: 'SSGI', year: 2024, percent: 24.8, low: null, high: null }, after: null, verdict: null },
  },
  before: '2025-T4',
  after: '2026-T1',
  funnels: FUNNELS,
  offices: OFFICES.map((name) => ({
    id: name,
    name,
    kegiatan: shortOf(
      'kegiatan',
      FOLLOWED.kegiatan.filter(({ office }) => office === name),
    ),
    butir: shortOf(
      'butir',
      FOLLOWED.butir.filter(({ office }) => office === name),
    ),
  })),
  villages: VILLAGES.map(([desa, name], at) => ({
    desa,
    name,
    kecamatan: 'Rekaan',
    isLokus: at === 0,
    celah: shortOf(
      'celah',
      FOLLOWED.celah.filter((path) => path.desa === desa),
    ),
    usulan: shortOf(
      'usulan',
      FOLLOWED.usulan.filter((path) => path.desa === desa),
    ),
    prevalence: comparePrevalence([desa], BEFORE, AFTER),
  })),
  handedIn: [],
  proposals: 0,
}

export const QUOTE = quoteChain(CHAIN)

/** Of the agreements of one rembuk alone, as minutes quote it. */
export const REMBUK_QUOTE = quoteChain({ ...CHAIN, funnels: FUNNELS.filter(({ root }) => root === 'butir') })

const view = ({ root, id, office, lost }: Path): PathView => ({
  root,
  id,
  title: `Butir *rekaan* #${id} tentang keluarga berisiko`,
  by: office,
  rupiah: null,
  lost,
  prevalence: null,
  steps: [],
})

const lostOf = (root: Root): PathView[] => FOLLOWED[root].filter(({ lost }) => lost !== null).map(view)

const SUMS = { unfunded: 0, reporting: 1, direct: null, directUntold: null, reached: null, isEven: false }
const WHOLE = { ...SUMS, activities: 5, planned: '625000015', rkpd: '301000007', dpa: '250000000', realised: '90000000' }

const SPENDING: SpendingAnswer = {
  year: 2026,
  dimension: 'lembaga',
  overlaps: false,
  villages: [],
  total: WHOLE,
  rows: [
    { ...WHOLE, key: 'KB', name: 'KB', activities: 3, planned: '375000009', peopleBefore: null, peopleAfter: null },
    {
      ...SUMS,
      key: 'PUPR',
      name: 'PUPR',
      activities: 2,
      planned: '250000006',
      rkpd: null,
      dpa: null,
      realised: null,
      peopleBefore: null,
      peopleAfter: null,
    },
  ],
  lokus: { villages: 1, planned: null, realised: null },
  children: null,
  gapsWithoutMoney: null,
  moneyWithoutGap: { activities: 0, planned: null },
  before: null,
  after: null,
}

export const MEETING: ChainMeeting = {
  district: 'Kabupaten Rekaan',
  letterhead: ['Pemerintah Kabupaten Rekaan', 'Sekretariat TPPS'],
  demo: true,
  about: { of: 'kabupaten' },
  chain: CHAIN,
  funnels: FUNNELS,
  lost: Object.fromEntries(ROOTS.map((root) => [root, lostOf(root)])) as Record<Root, PathView[]>,
  spending: SPENDING,
}

/** The same, of one village. */
export const VILLAGE_MEETING: ChainMeeting = {
  ...MEETING,
  about: { of: 'desa', desa: 'd1', name: 'Sukamaju' },
  funnels: (['celah', 'usulan'] as const).map((root) =>
    funnelOf(
      root,
      FOLLOWED[root].filter(({ desa }) => desa === 'd1'),
    ),
  ),
  lost: { celah: [], butir: [], kegiatan: [], usulan: lostOf('usulan') },
}
