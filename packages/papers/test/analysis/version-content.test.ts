/** A version of the analysis on paper says what it holds, from what, and when; nothing is reckoned anew. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { describe, expect, it } from 'vitest'
import { versionPaper } from '../../src/analysis/version-content.ts'
import { writeVersionPdf } from '../../src/analysis/write-version.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const DIGEST = '0f'.repeat(32)
const ID = '01900000-0000-7000-8000-000000000001'
type Content = AnalysisAnswer['isi']
const figure = (numerator: number | null, denominator: number | null): Content['areas'][number]['figures']['stunting'] =>
  numerator === null || denominator === null
    ? { numerator, denominator, percent: null, state: 'belum-lapor' }
    : { numerator, denominator, percent: (100 * numerator) / denominator, state: 'ada' }
const area = (code: string, name: string, stunting: ReturnType<typeof figure>): Content['areas'][number] => ({
  code,
  name,
  figures: { ...(Object.fromEntries(FIGURES.map((key) => [key, figure(null, null)])) as Content['areas'][number]['figures']), stunting },
})

const answer = {
  analisis: { id: ID, wilayah: '99.01', nama: 'Kabupaten Contoh', tingkat: 'kab', tahun: 2026, versi: 3, keadaan: 'beku', sidik: DIGEST },
  langkah: [
    { langkah: 'bekukan', alasan: 'Rembuk besok', oleh: 'Siti', peran: 'admin-kab', pada: '2026-05-04T03:00:00.000Z', sidik: DIGEST },
  ],
  teks: [{ topik: 'usulan', isi: 'Jamban lebih dahulu.', oleh: 'Siti', pada: '2026-05-03T03:00:00.000Z' }],
  isi: {
    format: 1,
    program: '0.1.0',
    parameters: { origin: 'rekap', recap: '2026-02', krs: null, k: 20 },
    cut: {
      until: '2026-05-04T03:00:00.000Z',
      imports: [{ id: ID, kind: 'eppgbm-rekap', period: '2026-02', sha256: 'ab'.repeat(32) }],
      children: null,
      values: [],
      definitions: [{ code: 'E24', version: 2, denominator: null }],
      kecamatan: [],
    },
    areas: [
      area('99.01', 'Kabupaten Contoh', figure(30, 120)),
      area('99.01.01.2001', 'Hulu', figure(0, 40)),
      area('99.01.01.2002', 'Hilir', figure(null, null)),
    ],
    gaps: [
      {
        code: 'E24',
        period: '2026-T1',
        numerator: 30,
        denominator: 120,
        value: 25,
        state: 'ada',
        reported: 1,
        expected: 2,
        targets: [{ value: 90, source: 'RAN', short: 65, people: 78 }],
      },
      {
        code: 'E25',
        period: '2026-T1',
        numerator: null,
        denominator: null,
        value: null,
        state: 'belum-lapor',
        reported: 0,
        expected: 2,
        targets: [],
      },
    ],
    lokus: [
      { code: '99.01.01.2001', rank: 1, proposed: true },
      { code: '99.01.01.2002', rank: null, proposed: false },
    ],
  },
  namaIndikator: { E24: { id: 'KRS yang memperoleh pendampingan', en: 'Families at risk accompanied' } },
  kecamatan: [],
} as unknown as AnalysisAnswer

const version = { answer, place: 'Kabupaten Contoh', letterhead: ['Pemerintah Kabupaten Contoh'], demo: false }
const cellsOf = (caption: string) =>
  versionPaper(version, 'id').blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.table.rows.map(({ cells }) => cells) : [],
  )

describe('a version on paper', () => {
  it('bears the day of its last step and its fingerprint, on the cover and at the foot of every page', () => {
    const { cover, foot, title } = versionPaper(version, 'id')
    expect(title).toBe('Analisis situasi stunting 2026, versi 3')
    expect(cover?.lines).toEqual(['Tanggal analisis: 4 Mei 2026', `SHA-256 ${DIGEST}`, 'Dihitung oleh Konvergen 0.1.0'])
    expect(foot).toBe(`${title}, 4 Mei 2026. SHA-256 ${DIGEST}`)
  })

  it('tells figures as they were kept, and nothing as nothing', () => {
    expect(cellsOf('Wilayah di bawahnya')).toEqual([
      ['99.01.01.2001', 'Hulu', '0', '40', '0,0', '–', '–'],
      ['99.01.01.2002', 'Hilir', '–', '–', '–', '–', '–'],
    ])
    expect(cellsOf('Kabupaten Contoh')[0]).toEqual(['Stunting', '30', '120', '25,0', 'balita diukur (TB/U)'])
    expect(cellsOf('Capaian terhadap target')).toEqual([
      ['E24 KRS yang memperoleh pendampingan', 'Triwulan 1 2026', '30', '120', '25,0', '90,0', '78', '1/2'],
      ['E25 ', 'Triwulan 1 2026', '–', '–', '–', '–', '–', '0/2'],
    ])
    expect(cellsOf('Desa yang diusulkan')).toEqual([['1', '99.01.01.2001', 'Hulu']])
  })

  it('is set with what it was computed from', async ({ skip }) => {
    const pdf = await writeVersionPdf(version, 'en')
    expect(Buffer.from(pdf).equals(Buffer.from(await writeVersionPdf(version, 'en')))).toBe(true)
    const text = textOf(pdf)
    skip(text === '', POPPLER_ABSENT)
    for (const word of ['Date of the analysis: 4 May 2026', 'E24 v2', 'ab'.repeat(4), 'Jamban lebih dahulu.', 'Rembuk besok'])
      expect(text).toContain(word)
  })
})
