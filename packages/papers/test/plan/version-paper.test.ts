/** A version of a plan on paper and as a workbook says what was handed in, what changed, who approved; what is not told is a word and no zero. */
import type { VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { planPaper, writePlanPdf } from '../../src/plan/version-paper.ts'
import { writePlanWorkbook } from '../../src/plan/version-workbook.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const ID = '01900000-0000-7000-8000-000000000001'
const OTHER = '01900000-0000-7000-8000-000000000002'
const DESA = '99.01.01.2001'
type Planned = VersionAnswer['activities'][number]

const planned = (told: Partial<Planned>): Planned => ({
  id: ID,
  carriedFrom: null,
  title: 'Kelas ibu hamil',
  subKegiatan: '1.02.02.2.02.0001',
  kind: 'spesifik',
  pillar: 3,
  indicators: ['E11'],
  placing: 'lokus',
  places: [],
  target: 'ibu-hamil',
  volume: 24,
  unit: 'kelas',
  unitCost: '3500000',
  money: [
    { source: 'dak-nonfisik-bok', rupiah: '80000000' },
    { source: 'csr', rupiah: '4000000' },
  ],
  months: [2, 3],
  responsible: 'Kepala Bidang',
  output: null,
  outcome: null,
  directShare: 25,
  status: 'berjalan',
  note: null,
  ...told,
})
const before = planned({ volume: 20 })
const answer: VersionAnswer = {
  version: {
    id: ID,
    office: OTHER,
    officeName: 'Dinkes',
    year: 2026,
    version: 2,
    state: 'final',
    digest: 'ab'.repeat(32),
    by: 'Bu Sri',
    at: '2026-03-02T02:00:00.000Z',
    activities: 2,
    total: '84000000',
  },
  lokus: [DESA],
  activities: [planned({}), planned({ id: OTHER, title: '#Belum_diisi*', money: [], volume: null, placing: 'desa', directShare: null })],
  steps: [{ step: 'verifikasi', reason: null, by: 'Pak Dedi', at: '2026-03-04T02:00:00.000Z' }],
  may: { verifikasi: false, kembalikan: false, tetapkan: false },
  wroteIt: false,
  against: { version: 1, changes: [{ kind: 'berubah', id: ID, title: before.title, fields: ['volume'], before, after: planned({}) }] },
  since: [],
}
const paper = { answer, place: 'Kabupaten Contoh', letterhead: ['Pemerintah'], demo: true, villages: new Map([[DESA, 'Air Dingin']]) }
const texts = (language: 'id' | 'en') => JSON.stringify(planPaper(paper, language))

describe('a version of a plan on paper', () => {
  it('says sums, direct share, lokus of then, changes and steps', () => {
    const said = texts('id')
    for (const text of [
      '2 kegiatan dengan pagu Rp 84.000.000.',
      '25,0\u00a0% langsung diterima kelompok sasaran (Rp 21.000.000); Rp 0 belum diisi porsinya.',
      '“Semua lokus” berarti 1 desa pada saat diajukan: Air Dingin.',
      'Berubah: Kelas ibu hamil (Volume)',
      'Diverifikasi sekretariat',
      'belum diisi',
    ])
      expect(said).toContain(text)
    expect(texts('en')).toContain('Changed: Kelas ibu hamil (Volume)')
  })

  it('is the same bytes each time, for all readers', { timeout: 120_000 }, async () => {
    const [first, second] = [await writePlanPdf(paper, 'id'), await writePlanPdf(paper, 'id')]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(Buffer.from(first).toString('latin1')).toContain('pdfuaid')
  })

  it('prints a name as it is', { timeout: 120_000 }, async ({ skip }) => {
    const text = textOf(await writePlanPdf(paper, 'id'))
    skip(text === '', POPPLER_ABSENT)
    expect(text).toContain('#Belum_diisi*')
  })
})

describe('a version as a workbook', () => {
  it('keeps money as numbers, leaves empty what is not told, and names the villages of “all lokus”', async () => {
    const { sheets } = await readXlsx(await writePlanWorkbook(paper, 'id'))
    expect(sheets.map(({ name }) => name)).toEqual(['Kegiatan', 'Desa', 'Berubah', 'Keterangan'])
    const [heads = [], first = [], second = []] = sheets[0]?.rows ?? []
    const at = heads.indexOf('CSR')
    expect([first[at], first[heads.indexOf('Jumlah')]]).toEqual([4_000_000, 84_000_000])
    expect([second[at] ?? null, second[heads.indexOf('Jumlah')] ?? null]).toEqual([null, null])
    expect(sheets[1]?.rows[1]?.slice(0, 3)).toEqual(['Kelas ibu hamil', DESA, 'Air Dingin'])
  })
})
