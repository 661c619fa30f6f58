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

const NO_SCORE = { score: null, low: null, high: null, quadrant: null }
const gap = (code: string, value: number, targets: Content['gaps'][number]['targets'], denominator: number | null = null) => ({
  code,
  period: '2026-T1',
  numerator: value,
  denominator,
  value,
  state: 'ada',
  reported: 1,
  expected: 1,
  targets,
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
      definitions: [
        { code: 'E24', version: 2, denominator: null, unit: 'persen', direction: 'naik' },
        { code: 'E25', version: 0, denominator: null, unit: 'persen', direction: 'naik' },
        { code: 'E04', version: 0, denominator: null, unit: 'persen', direction: 'turun' },
        { code: 'P01', version: 0, denominator: null, unit: 'ya-tidak', direction: 'naik' },
        { code: 'P02', version: 0, denominator: null, unit: 'jumlah', direction: 'naik' },
        { code: 'P03', version: 0, denominator: null, unit: 'tanda', direction: 'naik' },
      ],
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
      gap('E04', 12, [{ value: 8, source: 'RAN', short: 4, people: 5 }], 100),
      gap('P01', 1, [{ value: 1, source: 'SE', short: 0, people: null }]),
      gap('P02', 3, [{ value: 12, source: 'SE', short: 9, people: null }]),
      gap('P03', 50, [{ value: 100, source: 'SE', short: 50, people: null }], 2),
    ],
    lokus: [
      { code: '99.01.01.2001', rank: 1, proposed: true, ...NO_SCORE },
      { code: '99.01.01.2002', rank: null, proposed: false, ...NO_SCORE },
    ],
    way: null,
  },
  namaIndikator: { E24: { id: 'KRS yang memperoleh pendampingan', en: 'Families at risk accompanied' } },
  kecamatan: [],
} as unknown as AnalysisAnswer

const version = { answer, place: 'Kabupaten Contoh', letterhead: ['Pemerintah Kabupaten Contoh'], demo: false }
const cellsOf = (caption: string, paper = version) =>
  versionPaper(paper, 'id').blocks.flatMap((block) =>
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
      ['E24 KRS yang memperoleh pendampingan', 'Triwulan 1 2026', '30', '120', '25,0\u00A0%', '90,0\u00A0%', '78', '1/2'],
      ['E25', 'Triwulan 1 2026', '–', '–', '–', '–', '–', '0/2'],
      ['E04 (makin rendah makin baik)', 'Triwulan 1 2026', '12', '100', '12,0\u00A0%', '8,0\u00A0%', '5 terlalu banyak', '1/1'],
      ['P01', 'Triwulan 1 2026', '1', '–', 'ya', 'ya', '–', '1/1'],
      ['P02', 'Triwulan 1 2026', '3', '–', '3', '12', '–', '1/1'],
      ['P03', 'Triwulan 1 2026', '50', '2', '50,0\u00A0%', '100,0\u00A0%', '–', '1/1'],
    ])
    expect(cellsOf('Desa yang diusulkan')).toEqual([['1', '99.01.01.2001', 'Hulu']])
  })

  it('says of a definition that is not known any more the numbers alone', () => {
    const { cut } = answer.isi
    const definitions = cut.definitions.map((own) => ({ ...own, unit: null, direction: null }))
    const old = { ...version, answer: { ...answer, isi: { ...answer.isi, cut: { ...cut, definitions } } } }
    expect(cellsOf('Capaian terhadap target', old)[3]?.slice(4)).toEqual(['1,0', '1,0', '–', '1/1'])
  })

  it('tells how villages were put forward: index with its range, quadrant, or a reason for each that was picked', () => {
    const parameters = { taksiran: 'eb', norma: 'minmax', bobot: { prevalensi: 1 }, batas: null, anggaran: null }
    const way = { method: 'indeks', kept: null, parameters, estimate: null, cuts: null, reasons: [] }
    const by = (more: object, own: object) =>
      cellsOf('Desa yang diusulkan', {
        ...version,
        answer: {
          ...answer,
          isi: {
            ...answer.isi,
            way: { ...way, ...more },
            lokus: [{ code: '99.01.01.2001', rank: 1, proposed: true, ...NO_SCORE, ...own }],
          },
        } as unknown as AnalysisAnswer,
      })
    expect(by({}, { score: 61.25, low: 60, high: 62.5 })).toEqual([['1', '99.01.01.2001', 'Hulu', '61,3 (60,0–62,5)']])
    expect(by({}, { score: 61, low: 61, high: 61 })).toEqual([['1', '99.01.01.2001', 'Hulu', '61,0']])
    expect(by({ method: 'kuadran' }, { quadrant: 'tinggi-tinggi' })).toEqual([
      ['1', '99.01.01.2001', 'Hulu', 'prevalensi dan kasus tinggi'],
    ])
    const reasons = [{ code: '99.01.01.2001', reason: 'Sering banjir' }]
    expect(by({ method: 'manual', parameters: null, reasons }, { rank: null })).toEqual([['99.01.01.2001', 'Hulu', 'Sering banjir']])
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
