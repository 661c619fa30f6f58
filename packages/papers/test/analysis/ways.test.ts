import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { describe, expect, it } from 'vitest'
import { AnalysisSpeaker } from '../../src/analysis/analysis-speaker.ts'
import { type Way, Ways } from '../../src/analysis/ways.ts'
import { writeDataXlsx } from '../../src/analysis/write-data.ts'
import { writeProfilePdf } from '../../src/analysis/write-profile.ts'
import { writeReportDocx, writeReportPdf } from '../../src/analysis/write-report.ts'
import { writeDeck } from '../../src/deck/write-pptx.ts'
import { partOf, partsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf, urlsOf } from '../pdf-text.ts'
import { emptyAnalysisReport, sampleAnalysisReport } from '../sample-analysis-report.ts'

const HERE = 'https://konvergen.contoh.go.id'
const report = sampleAnalysisReport()
const { district, gaps } = report
const [desa] = district.desa
const KODE = desa?.kode ?? ''
const { stunting, krs } = report.situation.kabupaten.figures
const CHOICE = { recap: stunting.period, krs: krs.period, sumber: 'rekap' }

const waysOf = (of: AnalysisReport, language: 'id' | 'en' = 'id') => new Ways(of, new AnalysisSpeaker(language))
const ways = waysOf(report)

/** Path and search of an address. */
function placeOf(way: Way | null): readonly [string, Readonly<Record<string, string>>] {
  const { pathname, searchParams } = new URL(way?.url ?? '')
  return [pathname, Object.fromEntries(searchParams)]
}

/** Everything that papers lead to, as it stands in the files. */
async function linksOf(of: AnalysisReport): Promise<Readonly<Record<string, string>>> {
  const [docx, pptx, xlsx] = [await writeReportDocx(of, 'id'), await writeDeck(of, 'id'), await writeDataXlsx(of, 'id')]
  const relations = (file: Uint8Array) =>
    partsOf(file)
      .filter((name) => name.endsWith('.rels'))
      .map((name) => partOf(file, name))
      .join('')
  return { docx: relations(docx), pptx: relations(pptx), xlsx: relations(xlsx) }
}

describe('the way to where a figure opens', () => {
  it('is the page with file, period, indicator and area in its address', () => {
    expect(placeOf(ways.situation())).toEqual([`/k/${district.kode}/situasi`, CHOICE])
    expect(placeOf(ways.area(KODE))).toEqual([`/k/${district.kode}/desa/${KODE}`, CHOICE])
    expect(placeOf(ways.area(KODE.slice(0, 8)))).toEqual([`/k/${district.kode}/situasi`, { ...CHOICE, kec: KODE.slice(0, 8) }])
    expect(placeOf(ways.area(KODE, '2023-08'))[1]).toEqual({ ...CHOICE, recap: '2023-08' })
    expect(placeOf(ways.map())[1]).toEqual({ ukuran: 'stunting', periode: stunting.period, sumber: 'rekap' })
    expect(placeOf(ways.service('E11', '2024-01', KODE))).toEqual([`/k/${district.kode}/cakupan/2024-01/E11`, { wilayah: KODE }])
    expect(placeOf(ways.service('E11', '2024-01', KODE.slice(0, 8)))[1]).toEqual({
      periode: gaps?.period,
      sumbu: 'desa',
      kec: KODE.slice(0, 8),
    })
    expect(placeOf(ways.lokusYear(2024))).toEqual([`/k/${district.kode}/lokus-tahun`, { tahun: '2024' }])
  })

  it('is said in words too, in both languages', () => {
    expect(ways.area(KODE)?.text).toBe(`Buka di Konvergen: Desa › ${desa?.nama} › Januari 2024`)
    expect(waysOf(report, 'en').situation()?.text).toBe('Open in Konvergen: Situation analysis › January 2024')
  })

  it('is words alone where the program has no address, and nothing where there is no program or everybody reads', () => {
    const nowhere = waysOf({ ...report, product: { address: null } })
    expect(nowhere.situation()).toEqual({ text: 'Buka di Konvergen: Analisis situasi › Januari 2024', url: null })
    expect(waysOf({ ...report, product: null }).situation()).toBeNull()
    expect(waysOf(publicReport(report)).situation()).toBeNull()
  })
})

describe('papers', () => {
  it('lead from each table to its page, and the workbook from each row', async () => {
    const links = await linksOf(report)
    for (const file of ['docx', 'pptx', 'xlsx'] as const)
      for (const page of ['situasi', 'angka', 'kesenjangan', 'penyebab', 'lokus'])
        expect([file, links[file]]).toEqual([file, expect.stringContaining(`${HERE}/k/${district.kode}/${page}`)])
    for (const { kode } of district.desa) expect(links['xlsx']).toContain(`${HERE}/k/${district.kode}/desa/${kode}?`)
  }, 30_000)

  it('of the public lead nowhere into the product', async () => {
    const links = await linksOf(publicReport(report))
    expect(Object.values(links).filter((each) => each.includes(HERE))).toEqual([])
    expect(urlsOf(await writeReportPdf(publicReport(report), 'id'))).toEqual([])
  }, 30_000)

  it('are set as PDF with their links, one for each table and picture', async ({ skip }) => {
    const pdf = await writeReportPdf(report, 'id')
    const text = textOf(pdf)
    skip(text === '', POPPLER_ABSENT)
    const urls = urlsOf(pdf)
    expect(urls).toContain(ways.gaps()?.url)
    expect(urls).toContain(ways.lokusYear(report.lokusOfYear?.year ?? 0)?.url)
    const profile = urlsOf(await writeProfilePdf(report, { level: 'desa', area: KODE, language: 'id' }))
    expect(profile).toContain(ways.area(KODE)?.url)
  }, 30_000)

  it('are set where there are no figures at all', async () => {
    const pdf = await writeReportPdf({ ...emptyAnalysisReport(), product: { address: null } }, 'en')
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-')
  }, 30_000)
})
