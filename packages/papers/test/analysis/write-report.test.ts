import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReportDocx, writeReportPdf } from '../../src/analysis/write-report.ts'
import { partOf, partsOf, wordsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { emptyAnalysisReport, sampleAnalysisReport } from '../sample-analysis-report.ts'

const REPORT = sampleAnalysisReport()
const SECTIONS = [
  'Ringkasan',
  'Sebaran stunting per desa',
  'Prevalensi',
  'Dua angka, tren dan target',
  'Layanan yang kurang',
  'Penyebab',
  'Lokus',
  'Menurut desa',
  'Yang tidak dikatakan data ini',
  'Cara menghitung',
]
const ENGLISH = [
  'Summary',
  'Prevalence',
  'Two numbers, trend and target',
  'Services that are missing',
  'Causes',
  'What these data do not tell',
  'Terms',
]
const BAHASA = ['Ringkasan', 'Layanan', 'Penyebab', 'Halaman', 'melapor', 'Sumber:', 'Usulan', 'Kurang', 'Cetak']

/** A paper breaks lines where it likes. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('the report as PDF', () => {
  let pdf: Uint8Array
  let text = ''

  beforeAll(async () => {
    pdf = await writeReportPdf(REPORT, 'id')
    text = textOf(pdf)
  })

  it('has every section in its order, after cover and contents', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    const pages = text.split('\f')
    expect(pages[0]).toContain('PEMERINTAH KABUPATEN CONTOH')
    expect(pages[0]).toContain('Analisis situasi stunting 2024')
    const body = pages.slice(2).join('\f')
    const at = SECTIONS.map((section) => body.search(new RegExp(`^ *${section}$`, 'm')))
    expect(at.every((place) => place >= 0)).toBe(true)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  it('says on every page whom it is for, its number and its sources', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    const pages = text.split('\f').filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThanOrEqual(10)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Internal')
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`)
      expect(page).toContain('Rekap status gizi e-PPGBM Januari 2024')
      expect(page).toContain('Data contoh')
    }
  })

  it('prints names and texts as they are, whatever signs are in them', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    for (const name of [
      '#Suka $x$ _Maju_ *Jaya*',
      '=HYPERLINK("x")',
      'Kalimat $daerah$ sendiri.',
      'Usulan *daerah*.',
      'Dinkes #1',
      'Rembuk #1',
    ])
      expect(text).toContain(name)
  })

  it('keeps the standard for readers who do not see', () => {
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid')
  })

  it('the same report gives the same bytes', async () => {
    expect(Buffer.compare(await writeReportPdf(sampleAnalysisReport(), 'id'), pdf)).toBe(0)
  })
})

describe('the report as a Word file', () => {
  let docx: Uint8Array
  let xml = ''
  let words = ''

  beforeAll(async () => {
    docx = await writeReportDocx(REPORT, 'id')
    xml = partOf(docx, 'word/document.xml')
    words = wordsOf(docx)
  })

  it('has the headings of the PDF as headings', () => {
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/g)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''))
    expect(headings).toEqual(SECTIONS)
    expect(xml).toContain('TOC \\h')
    const [before = ''] = words.split('Sekitar satu dari')
    for (const section of SECTIONS) expect(before).toContain(section)
  })

  it('counts its tables and pictures by fields, with the number that a reader without fields sees', () => {
    const tables = [...xml.matchAll(/SEQ Tabel[^>]*>.*?<w:t[^>]*>(\d+)</g)].map(([, number]) => Number(number))
    const pictures = [...xml.matchAll(/SEQ Gambar[^>]*>.*?<w:t[^>]*>(\d+)</g)].map(([, number]) => Number(number))
    expect(tables).toEqual(tables.map((_, at) => at + 1))
    expect(tables.length).toBeGreaterThan(10)
    expect(pictures).toEqual(pictures.map((_, at) => at + 1))
    // And one on the cover.
    expect([...words.matchAll(/^Sumber: .+$/gm)].length).toBe(tables.length + pictures.length + 1)
  })

  it('has each picture as SVG and as PNG, with its words', () => {
    const parts = partsOf(docx).filter((name) => name.startsWith('word/media/'))
    const count = (ending: string) => parts.filter((name) => name.endsWith(ending)).length
    expect(count('.svg')).toBe(5)
    expect(count('.png')).toBe(5)
    expect([...xml.matchAll(/descr="([^"]{20,})"/g)].length).toBeGreaterThanOrEqual(5)
  })

  it('heads of tables repeat, and no row breaks', () => {
    expect(xml).toContain('<w:tblHeader/>')
    const rows = [...xml.matchAll(/<w:tr>|<w:tr /g)].length
    expect([...xml.matchAll(/<w:cantSplit\/>/g)].length).toBe(rows)
  })

  it('says whom it is for at the foot', () => {
    expect(
      wordsOf(
        docx,
        partsOf(docx).find((name) => /word\/footer\d*\.xml/.test(name)),
      ),
    ).toContain('Internal')
  })
})

it('PDF and Word say the same figures', async ({ skip }) => {
  const text = textOf(await writeReportPdf(REPORT, 'id'))
  skip(text === '', POPPLER_ABSENT)
  const words = flat(wordsOf(await writeReportDocx(REPORT, 'id')))
  const said = flat(text)
  const decimal = (value: number | null) => (value ?? 0).toFixed(1).replace('.', ',')
  for (const { nama, figures, interval } of [...REPORT.situation.kecamatan, REPORT.situation.kabupaten]) {
    const { numerator, denominator, percent } = figures.stunting
    const grouped = (count: number | null) => String(count ?? 0).replace(/\B(?=(\d{3})+$)/g, '.')
    const line = [
      grouped(numerator),
      grouped(denominator),
      decimal(percent),
      `${decimal(interval?.low ?? null)}–${decimal(interval?.high ?? null)}`,
    ]
    expect([nama, said.includes(line.join(' ')), words.includes(line.join(' '))]).toEqual([nama, true, true])
  }
  for (const { name, people } of REPORT.gaps?.district.lines.slice(0, 3) ?? []) {
    expect(words).toContain(name.id)
    expect(people).toBeGreaterThan(0)
    expect(words).toContain(` ${String(people).replace(/\B(?=(\d{3})+$)/g, '.')} `)
    expect(said).toContain(` ${String(people).replace(/\B(?=(\d{3})+$)/g, '.')} `)
  }
})

it('English is complete: no Bahasa heading is left', async ({ skip }) => {
  const words = wordsOf(await writeReportDocx({ ...REPORT, issues: [], wording: null }, 'en'))
  for (const word of ENGLISH) expect(words).toContain(word)
  for (const word of BAHASA) expect([word, words.includes(word)]).toEqual([word, false])
  const text = textOf(await writeReportPdf({ ...REPORT, issues: [], wording: null }, 'en'))
  skip(text === '', POPPLER_ABSENT)
  for (const word of ENGLISH) expect(text).toContain(word)
})

it('with nothing but a list of villages it still comes, and says what is missing', async () => {
  const empty = emptyAnalysisReport()
  expect(Buffer.from(await writeReportPdf(empty, 'id')).toString('latin1')).toMatch(/^%PDF/)
  const words = wordsOf(await writeReportDocx(empty, 'id'))
  for (const said of [
    'Belum ada cakupan layanan yang dilaporkan.',
    'Belum ada daftar bernama',
    'Belum ada angka terbit dan target',
    'Batas desa belum ada: tidak ada peta.',
    'Lokus belum ditetapkan',
  ])
    expect(words).toContain(said)
})

it('a proposal is called one where nothing was decided', async () => {
  const words = wordsOf(await writeReportDocx({ ...REPORT, lokusOfYear: null }, 'id'))
  expect(words).toContain('Usulan metode kuadran, bukan penetapan')
  expect(words).not.toContain('Yang ditetapkan')
})

it('the public version is marked, and prints * for what is withheld', async () => {
  const told = publicReport(REPORT)
  const withheld = told.situation.desa.filter(({ figures }) => figures.stunting.state === 'disembunyikan')
  expect(withheld.length).toBeGreaterThan(0)
  const docx = await writeReportDocx(told, 'id')
  const lines = wordsOf(docx).split('\n')
  for (const { nama } of withheld) {
    const at = lines.indexOf(nama)
    expect([nama, lines.slice(at + 1, at + 4).includes('*')]).toEqual([nama, true])
  }
  expect(wordsOf(docx)).toContain('disembunyikan (1–4)')
  expect(
    wordsOf(
      docx,
      partsOf(docx).find((name) => /word\/footer\d*\.xml/.test(name)),
    ),
  ).toContain('Publik')
})

describe('the pages of the report', () => {
  it('are none of them nearly empty, but the last', async ({ skip }) => {
    for (const villages of [24, 40]) {
      const text = textOf(await writeReportPdf(sampleAnalysisReport(villages), 'id'))
      skip(text === '', POPPLER_ABSENT)
      // A table or picture that moves on whole may leave room, never a page of a line or two. Cover, contents and map are pictures of their own.
      const lines = text
        .split('\f')
        .map((page) => page.split('\n').filter((line) => line.trim() !== ''))
        .slice(2, -2)
      expect(lines.filter((page) => page.length < 9)).toEqual([])
    }
  }, 30_000)
})
