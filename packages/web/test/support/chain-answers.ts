/** What the stand-in server answers about the chain and money: four activities of two offices, reckoned by the same rules as on the server. */
import type { NodeName, PathView } from '@konvergen/contract/chain.ts'
import * as contract from '@konvergen/contract/chain.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as spending from '@konvergen/contract/spending.ts'
import { comparePrevalence } from '@konvergen/core/chain/compare-prevalence.ts'
import { countFunnel, pathsAt } from '@konvergen/core/chain/count-funnel.ts'
import { type Dimension, divideMoney, OVERLAPPING, type SpentActivity, sumMoney } from '@konvergen/core/chain/divide-money.ts'
import { type ChainGround, followChain, type Path, ROOTS, type Root, type Standing, WAY } from '@konvergen/core/chain/follow.ts'
import type { Answer, Asked } from './answer.ts'
import { KB_OFFICE } from './entry-answers.ts'

export const CHAINED_ID = '01900000-0000-7000-8000-00000000fc01'
const LINK_ID = '01900000-0000-7000-8000-00000000fc09'
const OTHER_OFFICE = '01900000-0000-7000-8000-00000000fc02'
const YEAR = 2026

const NAMES: Readonly<Record<string, { readonly title: string; readonly by: string | null }>> = {
  [CHAINED_ID]: { title: 'Kelas BKB bagi baduta di desa lokus', by: 'OPD KB' },
  k2: { title: 'Pembangunan jamban keluarga', by: 'Dinas PUPR' },
  k3: { title: 'Pendampingan keluarga berisiko', by: 'OPD KB' },
  b1: { title: '4. Kegiatan konvergensi menjadi bahan rancangan akhir RKPD', by: null },
  b2: { title: '3. TPPS menyusun rencana kegiatan dan inovasi', by: null },
  r1: { title: 'Pembinaan keluarga balita', by: 'OPD KB' },
  p1: { title: 'Belanja pembinaan keluarga balita', by: 'OPD KB' },
}
const OFFICES: Readonly<Record<string, string>> = { [KB_OFFICE]: 'OPD KB', [OTHER_OFFICE]: 'Dinas PUPR' }

const GROUND: ChainGround = {
  activities: [
    { id: CHAINED_ID, office: KB_OFFICE, indicators: ['E24'], desa: null, rupiah: 300_000_000n },
    { id: 'k2', office: OTHER_OFFICE, indicators: ['S09'], desa: null, rupiah: 1_250_000_000n },
    { id: 'k3', office: KB_OFFICE, indicators: [], desa: null, rupiah: null },
  ],
  clauses: [
    { id: 'b1', offices: [KB_OFFICE], rupiah: 300_000_000n },
    { id: 'b2', offices: [], rupiah: null },
  ],
  gaps: [],
  recommendations: [],
  lines: [
    { id: 'r1', stage: 'rkpd', office: KB_OFFICE, desa: null, rupiah: 280_000_000n },
    { id: 'p1', stage: 'dpa', office: KB_OFFICE, desa: null, rupiah: 250_000_000n },
  ],
  deeds: new Map([[CHAINED_ID, { isDone: true, rupiah: 90_000_000n }]]),
  links: [
    { kind: 'butir-kegiatan', from: 'b1', to: CHAINED_ID },
    { kind: 'kegiatan-anggaran', from: CHAINED_ID, to: 'r1' },
  ],
  isHandedIn: (stage, of) => stage !== 'kua-ppas' && of === KB_OFFICE,
}
const CHAIN = followChain(GROUND)

/** The second village has not been measured since. */
const BEFORE = new Map([
  ['d1', { cases: 22, measured: 121, children: 144 }],
  ['d2', { cases: 9, measured: 40, children: 52 }],
])
const AFTER = new Map([['d1', { cases: 19, measured: 119, children: null }]])

const SPENT: readonly SpentActivity[] = GROUND.activities.map(({ id, office, indicators, rupiah }, at) => ({
  id,
  office,
  kind: at === 1 ? 'sensitif' : 'spesifik',
  pillar: null,
  indicators,
  places: null,
  money: rupiah === null ? [] : [{ source: at === 1 ? 'dak-fisik' : 'apbd-kab', rupiah }],
  directShare: at === 0 ? 60 : null,
  rkpd: CHAIN.kegiatan[at]?.steps.find(({ stage }) => stage === 'rkpd')?.rupiah ?? null,
  dpa: null,
  realised: GROUND.deeds.get(id)?.rupiah ?? null,
  realisedBySource: GROUND.deeds.has(id) ? [{ source: 'apbd-kab', rupiah: GROUND.deeds.get(id)?.rupiah ?? 0n }] : [],
  reached: at === 0 ? 45 : null,
}))

const told = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

function nameOf(kind: NodeName['kind'], id: string): NodeName {
  const rupiah = [...GROUND.activities, ...GROUND.lines, ...GROUND.clauses].find((one) => one.id === id)?.rupiah ?? null
  return { kind, id, ...(NAMES[id] ?? { title: id, by: null }), rupiah: told(rupiah) }
}

const NODE_OF: Readonly<Record<string, NodeName['kind']>> = { butir: 'butir', kegiatan: 'kegiatan', rkpd: 'anggaran', dpa: 'anggaran' }

function pathView({ root, id, office, rupiah, lost, steps }: Path): PathView {
  return {
    root,
    id,
    title: NAMES[id]?.title ?? id,
    by: office === null ? null : (OFFICES[office] ?? null),
    rupiah: told(rupiah),
    lost,
    prevalence: root === 'kegiatan' ? comparePrevalence(['d1'], BEFORE, AFTER) : null,
    steps: steps.map(({ stage, standing, at, rupiah: money }) => {
      const kind = NODE_OF[stage]
      return {
        stage,
        standing,
        rupiah: told(money),
        count: at.length,
        at: kind === undefined ? [] : at.map((each) => nameOf(kind, each)),
      }
    }),
  }
}

function shortOf(root: Root, office: string | null) {
  const { all, stages } = countFunnel(
    root,
    CHAIN[root].filter((path) => path.office === office),
  )
  return {
    all,
    sampai: stages.map(({ sampai }) => sampai),
    unknown: stages.map((stage) => stage['tidak-diketahui']),
    lost: stages.map(({ lost }) => lost),
  }
}

function chainOf(isEmpty: boolean): contract.ChainAnswer {
  const paths = (root: Root) => (isEmpty ? [] : CHAIN[root])
  return {
    year: YEAR,
    day: '2026-11-28',
    digest: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    unused: ['kua-ppas'],
    prevalence: {
      origin: isEmpty ? null : 'rekap',
      before: isEmpty ? null : '2025-12',
      after: isEmpty ? null : '2026-03',
      district: comparePrevalence(isEmpty ? [] : ['d1', 'd2'], BEFORE, AFTER),
      surveys: {
        before: isEmpty ? null : { source: 'SSGI', year: 2024, percent: 24.8, low: 21.1, high: 28.9 },
        after: null,
        verdict: null,
      },
    },
    before: isEmpty ? null : '2025-T4',
    after: null,
    funnels: ROOTS.map((root) => {
      const { rupiah, stages, ...rest } = countFunnel(root, paths(root))
      return { ...rest, rupiah: told(rupiah), stages: stages.map((stage) => ({ ...stage, rupiah: told(stage.rupiah) })) }
    }),
    offices: isEmpty
      ? []
      : [KB_OFFICE, OTHER_OFFICE].map((id) => ({
          id,
          name: OFFICES[id] ?? null,
          kegiatan: shortOf('kegiatan', id),
          butir: shortOf('butir', id),
        })),
    villages: isEmpty
      ? []
      : [['76.01.01.2001', 'Sukamaju', 'd1'] as const, ['76.01.01.2002', 'Mekarsari', 'd2'] as const].map(([desa, name, measured], at) => ({
          desa,
          name,
          kecamatan: 'Contoh',
          isLokus: at === 0,
          celah: shortOf('celah', null),
          usulan: shortOf('usulan', null),
          prevalence: comparePrevalence([measured], BEFORE, AFTER),
        })),
    handedIn: (['rkpd', 'kua-ppas', 'dpa', 'realisasi', 'rkpdes', 'apbdes'] as const).map((stage) => ({
      stage,
      of: stage === 'kua-ppas' ? 0 : 1,
      all: 2,
    })),
    proposals: isEmpty ? 0 : 1,
  }
}

function sums(row: ReturnType<typeof sumMoney>) {
  const { planned, rkpd, dpa, realised, direct, directUntold } = row
  return {
    activities: row.activities,
    unfunded: row.unfunded,
    reporting: row.reporting,
    reached: row.reached,
    isEven: row.isEven,
    planned: told(planned),
    rkpd: told(rkpd),
    dpa: told(dpa),
    realised: told(realised),
    direct: told(direct),
    directUntold: told(directUntold),
  }
}

function spendingOf(dimension: Dimension, isEmpty: boolean): spending.SpendingAnswer {
  const spent = isEmpty ? [] : SPENT
  return {
    year: YEAR,
    dimension,
    overlaps: OVERLAPPING.has(dimension),
    total: sums(sumMoney(spent)),
    rows: divideMoney(dimension, spent).map(({ row }) => ({
      key: row.key,
      name: dimension === 'lembaga' && row.key !== null ? (OFFICES[row.key] ?? null) : row.key,
      ...sums(row),
      peopleBefore: row.key === 'E24' ? 640 : null,
      peopleAfter: row.key === 'E24' ? 512 : null,
    })),
    lokus: { villages: 12, planned: told(isEmpty ? null : 300_000_000n), realised: null },
    children: isEmpty ? null : { n: 1251, period: '2026-02' },
    gapsWithoutMoney: isEmpty ? null : 7,
    villages: [],
    moneyWithoutGap: { activities: isEmpty ? 0 : 1, planned: isEmpty ? null : '1250000000' },
    before: null,
    after: null,
  }
}

export function chainAnswers(emptyKab: string): [RouteContract, Answer][] {
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  let isLinked = false
  return [
    [contract.readChain, (asked) => chainOf(isEmpty(asked))],
    [
      contract.readPaths,
      ({ query }) => {
        const all = CHAIN[query['akar'] as Root]
        const stage = WAY[query['akar'] as Root].find((each) => each.stage === query['tahap'])?.stage
        const standing = query['keadaan']
        const found =
          stage === undefined || standing === undefined
            ? all
            : standing === 'jatuh'
              ? all.filter(({ lost }) => lost === stage)
              : pathsAt(all, stage, standing as Standing)
        return { all: found.length, most: 100, paths: found.map(pathView) }
      },
    ],
    [
      contract.readProposals,
      ({ query }) => ({
        kinds: [{ kind: 'kegiatan-anggaran', n: isLinked ? 0 : 1 }],
        all: isLinked || query['jenis'] !== 'kegiatan-anggaran' ? 0 : 1,
        most: 100,
        groups:
          isLinked || query['jenis'] !== 'kegiatan-anggaran'
            ? []
            : [
                {
                  kind: 'kegiatan-anggaran',
                  from: nameOf('kegiatan', CHAINED_ID),
                  reason: 'kode-sama',
                  shared: ['2.14.03.2.02.0009'],
                  to: [nameOf('anggaran', 'p1')],
                  isMine: true,
                },
              ],
      }),
    ],
    [
      contract.addLinks,
      ({ body }) => {
        isLinked = true
        return { made: (body as { pasangan: unknown[] }).pasangan.length, already: 0 }
      },
    ],
    [contract.takeBackLink, () => ({ done: true })],
    [
      contract.readNode,
      ({ query }) => ({
        node: nameOf('kegiatan', query['simpul'] ?? ''),
        paths: CHAIN.kegiatan.filter(({ id }) => id === query['simpul']).map(pathView),
        links: [
          {
            id: LINK_ID,
            kind: 'kegiatan-anggaran',
            other: nameOf('anggaran', 'r1'),
            reason: 'Rapat sinkronisasi',
            by: 'Dedi Contoh',
            at: '2026-03-02T02:00:00.000Z',
            ended: null,
            isMine: true,
          },
        ],
      }),
    ],
    [spending.readSpending, (asked) => spendingOf(asked.query['menurut'] as Dimension, isEmpty(asked))],
    [
      spending.readSpentActivities,
      ({ query }) => {
        const parts = divideMoney(query['menurut'] as Dimension, SPENT).find(({ row }) => row.key === (query['kunci'] ?? null))?.parts ?? []
        return {
          all: parts.length,
          most: 300,
          activities: parts.map(({ activity: { id, office }, amounts: { planned, rkpd, dpa, realised } }) => ({
            id: id === CHAINED_ID ? id : CHAINED_ID,
            title: NAMES[id]?.title ?? id,
            office,
            officeName: office === null ? null : (OFFICES[office] ?? null),
            planned: told(planned),
            rkpd: told(rkpd),
            dpa: told(dpa),
            realised: told(realised),
          })),
        }
      },
    ],
  ]
}
