import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { describe, expect, it } from 'vitest'
import { profileContent } from '../../src/analysis/profile-content.ts'
import { writeProfileDocx, writeProfilePdf } from '../../src/analysis/write-profile.ts'
import { partsOf, wordsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { emptyAnalysisReport, sampleAnalysisReport } from '../sample-analysis-report.ts'

const REPORT = sampleAnalysisReport()
const [FIRST = '', , SILENT = ''] = REPORT.situation.desa.map(({ kode }) => kode)

const pagesOf = (text: string): string[] => text.split('\f').filter((page) => page.trim() !== '')

describe('all profiles in one PDF', () => {
  it('each village stands on a page of its own, with its name and its figure', async ({ skip }) => {
    const pdf = await writeProfilePdf(REPORT, { level: 'desa', area: null, language: 'id' })
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid')
    const text = textOf(pdf)
    skip(text === '', POPPLER_ABSENT)
    const pages = pagesOf(text)
    expect(pages.length).toBe(REPORT.situation.desa.length)
    for (const [at, { nama, kode, figures }] of REPORT.situation.desa.entries()) {
      expect(pages[at]).toContain(kode)
      expect(pages[at]).toContain(nama.split(' ')[0])
      const { percent } = figures.stunting
      if (percent !== null) expect(pages[at]).toMatch(new RegExp(`${percent.toFixed(1).replace('.', ',')}\\s%`))
    }
  })

  it('so does each kecamatan, with the lokus in it', async ({ skip }) => {
    const text = textOf(await writeProfilePdf(REPORT, { level: 'kecamatan', area: null, language: 'en' }))
    skip(text === '', POPPLER_ABSENT)
    const pages = pagesOf(text)
    expect(pages.length).toBe(REPORT.situation.kecamatan.length)
    expect(pages[0]).toContain('Lokus of 2024: ')
    for (const page of pages) expect(page).toContain('What to check')
  })
})

describe('one profile', () => {
  it('as a Word file has its services, factors, lokus and what to check', async () => {
    const docx = await writeProfileDocx(REPORT, { level: 'desa', area: FIRST, language: 'id' })
    const words = wordsOf(docx)
    for (const said of [
      'Layanan yang paling kurang',
      'Faktor risiko',
      'Lokus 2024: lanjutan.',
      'Yang perlu diperiksa',
      'Sumber: laporan pengampu',
    ])
      expect(words).toContain(said)
    const [most] = REPORT.gaps?.byArea.get(FIRST)?.lines ?? []
    expect(words).toContain(most?.name.id)
    expect(partsOf(docx).filter((name) => name.endsWith('.svg'))).toHaveLength(2)
  })

  it('a village that told nothing says so, and stands in no order', async () => {
    const words = wordsOf(await writeProfileDocx(REPORT, { level: 'desa', area: SILENT, language: 'id' }))
    expect(words).toContain('belum dapat dibandingkan')
    expect(words).toContain('Data belum cukup')
    expect(words).toContain('layanan belum dilaporkan')
  })

  it('villages with the same prevalence share a place; the highest is first', () => {
    const [a, b] = REPORT.situation.desa
    if (a === undefined || b === undefined) throw new TypeError('the sample has villages')
    const desa = REPORT.situation.desa.map((own) => (own === b ? { ...b, figures: { ...b.figures, stunting: a.figures.stunting } } : own))
    const same = { ...REPORT, situation: { ...REPORT.situation, desa } }
    const higher = desa.filter(({ figures }) => (figures.stunting.percent ?? 0) > (a.figures.stunting.percent ?? 0)).length
    for (const kode of [a.kode, b.kode]) {
      const tiles = profileContent(same, 'desa', kode, 'id').blocks.flatMap((block) => (block.kind === 'tiles' ? block.tiles : []))
      expect(tiles[0]?.lines.join(' ')).toContain(`urutan ${higher + 1} dari `)
    }
  })

  it('without boundaries, months, services and lists it still comes', async () => {
    const empty = emptyAnalysisReport()
    const [village] = empty.situation.desa
    const words = wordsOf(await writeProfileDocx(empty, { level: 'desa', area: village?.kode ?? '', language: 'id' }))
    expect(words).toContain('Cakupan layanan belum dilaporkan.')
    expect(words).toContain('Lokus belum ditetapkan.')
  })

  it('of a code that is no village is refused', () => {
    expect(() => profileContent(REPORT, 'desa', '99.01.01.9999', 'id')).toThrow(RangeError)
  })

  it('the public one explains its sign', () => {
    const texts = profileContent(publicReport(REPORT), 'desa', FIRST, 'id').blocks.flatMap((block) =>
      block.kind === 'text' ? [block.text] : [],
    )
    expect(texts).toContain('* = disembunyikan (1–4).')
  })
})

it('where less is better, people are too many, not short', async () => {
  const lines = REPORT.gaps?.byArea.get(FIRST)?.lines.map((line) => ({ ...line, direction: 'turun' as const, people: 12 })) ?? []
  const gaps =
    REPORT.gaps === null ? null : { ...REPORT.gaps, byArea: new Map([[FIRST, { lines, together: REPORT.gaps.district.together }]]) }
  const words = wordsOf(await writeProfileDocx({ ...REPORT, gaps }, { level: 'desa', area: FIRST, language: 'id' }))
  expect(words).toContain('12 terlalu banyak')
})
