import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeAnsitPdf } from '../../src/ansit/write-pdf.ts'
import { sampleReport } from '../sample-report.ts'

const ABSENT = 'pdftotext (poppler-utils) is absent'

/** The text of a PDF by poppler; empty on a machine without it. */
function textOf(pdf: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'konvergen-papers-')), 'ansit.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('the report of an invented district', () => {
  let pdf: Uint8Array
  let text = ''

  beforeAll(async () => {
    pdf = await writeAnsitPdf(sampleReport(), 'id')
    text = textOf(pdf)
  })

  test('is a tagged PDF', () => {
    expect(ascii(pdf)).toMatch(/^%PDF-1\.\d/)
    expect(ascii(pdf)).toContain('/StructTreeRoot')
  })

  test('the same report gives the same bytes', async () => {
    expect(Buffer.compare(await writeAnsitPdf(sampleReport(), 'id'), pdf)).toBe(0)
  })

  test('names print as they are, whatever signs are in them', ({ skip }) => {
    skip(text === '', ABSENT)
    for (const name of ['#Suka $x$ _Maju_ *Jaya*', '=HYPERLINK("x")', '<Air> & "Dingin"', '+Batu \\ [Putih]', 'GO#DANG_*']) {
      expect(text).toContain(name)
    }
  })

  test('every page says its number, its sources and that the data are a sample', ({ skip }) => {
    skip(text === '', ABSENT)
    const pages = text.split('\f').filter((page) => page.trim() !== '')
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`)
      expect(page).toContain('Rekap status gizi e-PPGBM Januari 2024')
      expect(page).toContain('Data contoh')
    }
  })

  test('carries the district’s figures with their parts, and what is in no total', ({ skip }) => {
    skip(text === '', ABSENT)
    const { numerator, denominator } = sampleReport().situation.kabupaten.figures.stunting
    expect(text.replaceAll('.', '')).toContain(`${numerator} dari ${denominator}`)
    expect(text).toContain('1 baris belum ditempatkan di desa mana pun')
    expect(text).toContain('tidak sah')
  })
})

test('English is complete: no Bahasa heading is left', async ({ skip }) => {
  const text = textOf(await writeAnsitPdf(sampleReport(), 'en'))
  skip(text === '', ABSENT)
  for (const word of ['Proposed lokus', 'By kecamatan', 'Risk factors', 'How it was computed', 'Page 1 of']) expect(text).toContain(word)
  for (const word of ['Usulan', 'Menurut', 'Halaman', 'Belum cukup', 'melapor']) expect(text).not.toContain(word)
})

test('without boundaries, issues or measurements the report still comes', async () => {
  const full = sampleReport(3)
  const pdf = await writeAnsitPdf(
    { ...full, boundaries: [], issues: [], sources: [], lokus: { ...full.lokus, cuts: null, rows: [] } },
    'id',
  )
  expect(ascii(pdf)).toMatch(/^%PDF/)
})

test('a character that no font has is printed as a box, not as an error', async () => {
  const report = sampleReport(3)
  const [first, ...rest] = report.situation.desa
  if (first === undefined) throw new Error('the sample has villages')
  const desa = [{ ...first, nama: 'Desa \u{F0000}\uD800 村' }, ...rest]
  const pdf = await writeAnsitPdf({ ...report, situation: { ...report.situation, desa } }, 'id')
  expect(ascii(pdf)).toMatch(/^%PDF/)
})
