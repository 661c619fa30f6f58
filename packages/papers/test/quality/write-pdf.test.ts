import { withoutSigns } from '@konvergen/core/quality/without-signs.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeQualityPdf } from '../../src/quality/write-pdf.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { SAMPLE_CONTEXT, sampleQuality } from '../sample-quality.ts'

const report = sampleQuality()
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('the quality report of an invented district', () => {
  let pdf: Uint8Array
  let text = ''

  beforeAll(async () => {
    pdf = await writeQualityPdf(report, SAMPLE_CONTEXT, 'id')
    text = textOf(pdf)
  })

  test('the same report gives the same bytes, tagged', async () => {
    expect(Buffer.compare(await writeQualityPdf(report, SAMPLE_CONTEXT, 'id'), pdf)).toBe(0)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/StructTreeRoot')
  })

  test('leads with the sentence, and says reasons beside the posyandu', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    const said = flat(text)
    expect(said).toContain('Dari 8 posyandu yang mengukur pada Februari 2026, 2 perlu diukur ulang.')
    expect(said).toContain('30 dari 30 tinggi badan sama persis dengan kunjungan sebelumnya')
    expect(said).toContain('Tanda di laporan ini bukan tuduhan')
    expect(said).toContain('240 dari 320 sasaran')
    expect(said).toContain('Cara menilai dan keraguan')
    expect(said).not.toContain('SMART score')
  })

  test('names print as they are', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    for (const name of ['#Suka $x$ _Maju_', '=HYPERLINK("x")', '<Air> & "Dingin"']) expect(flat(text)).toContain(name)
  })

  test('every page says its number, source, period and that the data are a sample', ({ skip }) => {
    skip(text === '', POPPLER_ABSENT)
    const pages = text.split('\f').filter((page) => page.trim() !== '')
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`)
      expect(page).toContain('Sumber: e-PPGBM daftar anak, Februari 2026')
      expect(page).toContain('Data contoh')
    }
  })
})

test('without its signs the paper says nothing of them', async ({ skip }) => {
  const text = textOf(await writeQualityPdf(withoutSigns(report), SAMPLE_CONTEXT, 'id'))
  skip(text === '', POPPLER_ABSENT)
  expect(flat(text)).not.toMatch(/sama persis|terlalu seragam \(|bukan tuduhan/)
})

test('English is complete, and the score stands beside what speaks against it', async ({ skip }) => {
  const text = flat(textOf(await writeQualityPdf(sampleQuality(true), { ...SAMPLE_CONTEXT, isDemo: false }, 'en')))
  skip(text === '', POPPLER_ABSENT)
  for (const words of ['How it is judged, and doubts', 'Page 1 of', 'SMART score', 'advise against judging quality by one score']) {
    expect(text).toContain(words)
  }
  for (const word of ['Halaman', 'Putusan', 'sasaran', 'Diukur', 'batas']) expect(text).not.toContain(word)
})

test('a district that has measured nobody still gets its paper', async () => {
  const empty = { ...report, posyandu: [], kecamatan: [], puskesmas: [], funnels: [], signs: null }
  const pdf = await writeQualityPdf(
    { ...empty, kabupaten: { ...report.kabupaten, verdicts: { layak: 0, 'perlu-diukur-ulang': 0, 'tidak-layak': 0 } } },
    SAMPLE_CONTEXT,
    'id',
  )
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF/)
})
