import type { ChainAnswer, PathView } from '@konvergen/contract/chain.ts'
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { comparePrevalence } from '@konvergen/core/chain/compare-prevalence.ts'
import { ROOTS, WAY } from '@konvergen/core/chain/follow.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { expect, it } from 'vitest'
import { writeChain } from '../../src/chain/chain-workbook.ts'

const stage = (name: 'rkpd' | 'komitmen', isAside: boolean) => ({
  stage: name,
  isAside,
  sampai: 28,
  putus: 12,
  'tidak-diketahui': 0,
  lost: isAside ? 0 : 12,
  rupiah: name === 'rkpd' ? '9007199254740993' : null,
})

const MEASURED = comparePrevalence(
  ['d1'],
  new Map([['d1', { cases: 22, measured: 121, children: 144 }]]),
  new Map([['d1', { cases: 19, measured: 119, children: null }]]),
)

const CHAIN: ChainAnswer = {
  year: 2026,
  day: '2026-11-28',
  digest: 'a1b2c3d4e5f60718',
  unused: ['kua-ppas'],
  prevalence: {
    origin: 'rekap',
    before: '2025-12',
    after: '2026-03',
    district: MEASURED,
    surveys: { before: null, after: null, verdict: null },
  },
  before: '2025-T4',
  after: null,
  funnels: ROOTS.map((root) => ({
    root,
    all: root === 'butir' ? 40 : 0,
    rupiah: null,
    stages: root === 'butir' ? [stage('komitmen', true), stage('rkpd', false)] : [],
  })),
  offices: [
    {
      id: null,
      name: null,
      butir: { all: 0, sampai: [], unknown: [], lost: [] },
      kegiatan: { all: 3, sampai: [0, 1, 0, 1, 0], unknown: [0, 1, 3, 0, 3], lost: [0, 1, 0, 0, 0] },
    },
  ],
  villages: [],
  handedIn: [],
  proposals: 0,
}

const PATH: PathView = {
  root: 'kegiatan',
  id: 'k1',
  title: '=HYPERLINK("x")',
  by: 'Dinkes',
  rupiah: '300',
  lost: 'dpa',
  prevalence: MEASURED,
  steps: WAY.kegiatan.map(({ stage: name }) => ({ stage: name, standing: 'tidak-diketahui', rupiah: null, count: 0, at: [] })),
}

const NOTHING = { unfunded: 0, planned: null, rkpd: null, dpa: null, realised: null, reporting: 0, direct: null, directUntold: null }
const SPENDING: SpendingAnswer = {
  year: 2026,
  dimension: 'sumber',
  overlaps: false,
  total: { ...NOTHING, activities: 1, planned: '70', reached: null, isEven: false },
  rows: [
    { key: 'csr', name: null, ...NOTHING, activities: 1, planned: '70', reached: 0, isEven: false, peopleBefore: null, peopleAfter: null },
  ],
  lokus: { villages: 0, planned: null, realised: null },
  children: null,
  gapsWithoutMoney: null,
  villages: [],
  moneyWithoutGap: { activities: 0, planned: null },
  before: null,
  after: null,
}

const paths = { celah: [], butir: [], kegiatan: [PATH], usulan: [] }

async function sheets(language: 'id' | 'en') {
  const read = await readWorkbook(await writeChain({ chain: CHAIN, paths, spending: [SPENDING] }, language), 'rantai.xlsx')
  if (!read.ok) throw new Error('no workbook')
  return new Map(read.workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''))]))
}

it('holds the funnel, every thing at every stage, and money; what is not known is no zero', async () => {
  const read = await sheets('id')
  expect([...read.keys()]).toEqual([
    'Corong',
    'Kesenjangan',
    'Kesepakatan',
    'Kegiatan',
    'Usulan ke desa',
    'Prevalensi',
    'Rp – Sumber',
    'Tentang',
  ])
  const funnel = read.get('Corong') ?? []
  expect(funnel.find((row) => row.includes('Masuk RKPD/Renja') && row.includes('Kesepakatan'))?.slice(0, 8)).toEqual([
    'Kabupaten',
    'Kesepakatan',
    '40',
    'Masuk RKPD/Renja',
    '28',
    '12',
    '0',
    '12',
  ])
  expect(funnel.find((row) => row[0] === 'Sekretariat TPPS' && row[3] === 'Ada realisasi')?.slice(4, 7)).toEqual(['0', '0', '3'])
  expect(read.get('Rp – Sumber')?.[1]?.slice(0, 4)).toEqual(['CSR', '1', '70', ''])
})

it('sets prevalence beside each thing with how many were measured; what is not known is an empty cell', async () => {
  const read = await sheets('id')
  const told = ['121', '119']
  expect(read.get('Prevalensi')?.[1]?.[0]).toBe('Kabupaten')
  for (const row of [read.get('Prevalensi')?.[1], read.get('Kegiatan')?.[1]?.slice(-9)]) {
    expect(row?.slice(1).filter((cell) => told.includes(cell))).toEqual(told)
    expect(row?.slice(-3)).toEqual(['', '1', 'tidak bermakna: bisa kebetulan'])
  }
  const about = read.get('Tentang')?.map((row) => row.join(': ')) ?? []
  expect(about.some((line) => line.includes('sidik a1b2c3d4e5f6'))).toBe(true)
  expect(about.some((line) => line.includes('tidak membuktikan'))).toBe(true)
})

it('writes a title that looks like a formula as words, in both languages', async () => {
  expect((await sheets('id')).get('Kegiatan')?.[1]?.[0]).toBe('=HYPERLINK("x")')
  expect((await sheets('en')).get('Activities')?.[0]?.[0]).toBe('Activities')
})
