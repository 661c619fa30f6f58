/**
 * One number, wherever it stands: what the page shows of a district, its kecamatan and its villages is what report, slides, workbook, map layer and API say, and
 * what the public is told is the same or withheld everywhere.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { fillDemo } from '@konvergen/cli/demo/fill-demo.ts'
import type { GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { LokusYearsAnswer } from '@konvergen/contract/lokus-years.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { serve } from '@konvergen/server/serve.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POPPLER_ABSENT, textOf } from '../../packages/papers/test/pdf-text.ts'
import { slidesOf } from '../../packages/papers/test/pptx-words.ts'
import { docxRows, pptxRows } from '../../packages/papers/test/table-rows.ts'
import { Browser } from '../../packages/server/test/support/browser.ts'

const AT = '/api/districts/99.01'

type Area = SituationAnswer['situation']['desa'][number]
type Figure = Area['figures']['stunting']
type SheetRow = Readonly<Record<string, string | number | undefined>>
type Feature = { readonly id: string; readonly properties: Readonly<Record<string, string | number | boolean | null>> }

interface Papers {
  readonly docx: readonly string[][]
  readonly pptx: readonly string[][]
  readonly slides: readonly string[]
  readonly pdf: string
  readonly features: readonly Feature[]
  readonly sheet: (name: string) => SheetRow[]
}

let close: () => Promise<void>
let browser: Browser
let situation: SituationAnswer['situation']

beforeAll(async () => {
  const data = await mkdtemp(path.join(tmpdir(), 'konvergen-papers-'))
  const bringDemo = async (acts: Acts): Promise<void> => fillDemo(acts, await demoFiles())
  const server = await serve({ port: 0, host: '127.0.0.1', data, log: null, fillDemo: bringDemo, say: () => undefined })
  close = async () => {
    await server.close()
    await rm(data, { recursive: true, force: true })
  }
  browser = new Browser(server.url)
  await browser.post('/api/contoh')
  await browser.post('/api/sesi-contoh', { peran: 'admin-kab' })
  situation = (await browser.get<SituationAnswer>(`${AT}/situation`)).body.situation
})
afterAll(() => close())

async function takePapers(sifat: 'internal' | 'publik'): Promise<Papers> {
  const take = async (paper: string) => (await browser.get(`${AT}/dokumen-analisis/${paper}?sifat=${sifat}`)).bytes
  const docx = await take('laporan/docx')
  const pptx = await take('paparan/pptx')
  const workbook = read(await take('data/xlsx'))
  const layer = JSON.parse(new TextDecoder().decode(await take('peta/geojson'))) as { readonly features: Feature[] }
  return {
    docx: docxRows(docx),
    pptx: pptxRows(pptx),
    slides: slidesOf(pptx),
    pdf: textOf(await take('laporan/pdf')),
    features: layer.features,
    sheet: (name) => utils.sheet_to_json<SheetRow>(workbook.Sheets[name] ?? {}),
  }
}

const whole = (value: number | null): string => (value === null ? '–' : sayNumber(value, 'id'))
const share = ({ percent, state }: Figure): string =>
  percent === null
    ? { 'belum-lapor': '–', 'tidak-ada-sasaran': 'nihil', 'tidak-sah': 'tidak sah', ada: '', disembunyikan: '*' }[state]
    : sayNumber(percent, 'id', 1)
const rowOf = (rows: readonly string[][], name: string, cells: readonly string[]): boolean =>
  rows.some((row) => row.includes(name) && cells.every((cell) => row.includes(cell)))

/** As a map layer and a workbook write it: a number that is not there is no key, or null. */
const orNull = (value: unknown): unknown => value ?? null

describe('for offices', () => {
  let papers: Papers
  beforeAll(async () => {
    papers = await takePapers('internal')
  })

  it('the workbook holds every figure of the page, unrounded', () => {
    for (const [name, areas] of [
      ['Desa', situation.desa],
      ['Kecamatan', situation.kecamatan],
    ] as const) {
      const rows = new Map(papers.sheet(name).map((row) => [row['Kode'], row]))
      for (const { kode, figures, interval } of areas) {
        const row = rows.get(kode)
        for (const [key, head] of [
          ['stunting', 'Stunting'],
          ['wasting', 'Wasting'],
          ['ds', 'Sasaran yang diukur (D/S)'],
        ] as const) {
          const { numerator, denominator, percent } = figures[key]
          const written = ['pembilang', 'penyebut', 'persen'].map((part) => orNull(row?.[`${head}: ${part}`]))
          expect([kode, key, ...written]).toEqual([kode, key, numerator, denominator, percent])
        }
        expect([kode, orNull(row?.['Stunting: batas bawah 95 %'])]).toEqual([kode, interval?.low ?? null])
      }
    }
    const risk = new Map(papers.sheet('Faktor risiko').map((row) => [row['Kode'], row]))
    for (const { kode, figures } of situation.desa) {
      const row = risk.get(kode)
      expect([kode, orNull(row?.['Keluarga berisiko stunting: pembilang'])]).toEqual([kode, figures.krs.numerator])
      expect([kode, orNull(row?.['Jamban tidak layak: persen'])]).toEqual([kode, figures.jambanTidakLayak.percent])
    }
    const [stunting] = papers.sheet('Ringkasan')
    expect(stunting?.['persen']).toBe(situation.kabupaten.figures.stunting.percent)
  })

  it('the map layer holds those of every village', () => {
    expect(papers.features.map(({ id }) => id)).toEqual(situation.desa.map(({ kode }) => kode))
    for (const [at, { figures, interval, estimate }] of situation.desa.entries()) {
      expect(papers.features[at]?.properties).toMatchObject({
        stunting_kasus: figures.stunting.numerator,
        stunting_diukur: figures.stunting.denominator,
        stunting_persen: figures.stunting.percent,
        stunting_bawah: interval?.low ?? null,
        ds_persen: figures.ds.percent,
        krs_keluarga: figures.krs.numerator,
        taksiran_persen: estimate?.mean ?? null,
      })
    }
  })

  it('the report in Word has a row for each of them', () => {
    for (const { nama, figures } of [...situation.desa, ...situation.kecamatan]) {
      const { stunting, ds } = figures
      expect([
        nama,
        rowOf(papers.docx, nama, [whole(stunting.numerator), whole(stunting.denominator), share(stunting), share(ds)]),
      ]).toEqual([nama, true])
    }
  })

  it('the report as PDF too', ({ skip }) => {
    skip(papers.pdf === '', POPPLER_ABSENT)
    const lines = papers.pdf.split('\n').map((line) =>
      line
        .trim()
        .split(/\s{1,}/)
        .join(' '),
    )
    for (const { nama, figures } of [...situation.desa, ...situation.kecamatan]) {
      const { stunting } = figures
      const parts = [whole(stunting.numerator), whole(stunting.denominator), share(stunting)].join(' ')
      expect([nama, lines.some((line) => line.includes(nama) && line.includes(parts))]).toEqual([nama, true])
    }
  })

  it('the slides have the district and every kecamatan', () => {
    const { stunting, ds, krs } = situation.kabupaten.figures
    for (const figure of [stunting, ds, krs]) expect(papers.slides[1]).toContain(sayPercent(figure.percent ?? 0, 'id'))
    expect(papers.slides[1]).toContain(`${whole(stunting.numerator)} dari ${whole(stunting.denominator)}`)
    for (const { nama, figures } of situation.kecamatan) {
      const cells = [whole(figures.stunting.numerator), whole(figures.stunting.denominator), share(figures.stunting), share(figures.ds)]
      expect([nama, rowOf(papers.pptx, nama, cells)]).toEqual([nama, true])
    }
  })

  it('people short of services are those of the page of gaps', async () => {
    const period = papers.features.find(({ properties }) => properties['layanan_periode'] !== null)?.properties['layanan_periode']
    const { wilayah, indikator, bersama } = (await browser.get<GapsAnswer>(`${AT}/kesenjangan/${period}?sumbu=desa`)).body
    const people = new Map(papers.sheet('Orang menurut wilayah').map((row) => [row['Kode wilayah'], row]))
    expect(people.get('99.01')?.['Kurang (orang)']).toBe(bersama.short)
    for (const { kode, orang } of wilayah) {
      const known = orang.services > 0 ? orang.short : null
      expect([kode, orNull(people.get(kode)?.['Kurang (orang)'])]).toEqual([kode, known])
      expect([kode, papers.features.find(({ id }) => id === kode)?.properties['layanan_kurang_orang']]).toEqual([kode, known])
    }
    const lines = new Map(papers.sheet('Layanan').map((row) => [row['Kode'], row]))
    for (const { kode, jumlah } of indikator.filter(({ tingkat }) => tingkat === 'desa')) {
      const row = lines.get(kode)
      const written = ['Pembilang', 'Penyebut', 'Capaian'].map((head) => orNull(row?.[head]))
      expect([kode, ...written]).toEqual([kode, jumlah.numerator, jumlah.denominator, jumlah.value])
    }
    const most = papers.sheet('Layanan').find((row) => Number(row['Kurang (orang)']) > 0)
    expect(rowOf(papers.pptx, String(most?.['Layanan']), [whole(Number(most?.['Kurang (orang)']))])).toBe(true)
  })

  it('lokus are those of the page of years', async () => {
    const { tahun } = (await browser.get<LokusYearsAnswer>(`${AT}/lokus/tahun`)).body
    const decided = papers.sheet('Lokus yang ditetapkan')
    const year = tahun.find((own) => own.tahun === decided[0]?.['Tahun'])
    const standing = (kode: unknown, status: unknown) => `${String(kode)} ${String(status)}`
    expect(new Set(decided.map((row) => standing(row['Kode wilayah'], row['Status'])))).toEqual(
      new Set((year?.desa ?? []).map(({ kode, status }) => standing(kode, status))),
    )
    expect(decided).toHaveLength(year?.desa.length ?? 0)
    const onMap = papers.features.flatMap(({ id, properties }) => (properties['lokus_status'] === null ? [] : [id]))
    expect(onMap.toSorted()).toEqual((year?.desa ?? []).map(({ kode }) => kode).toSorted())
    for (const { nama } of year?.desa.filter(({ status }) => status !== 'lulus') ?? []) expect(rowOf(papers.pptx, nama, [])).toBe(true)
  })
})

describe('for the public', () => {
  let papers: Papers
  beforeAll(async () => {
    papers = await takePapers('publik')
  })
  const isHidden = (row: SheetRow | undefined, head: string): boolean => row?.[`${head}: keadaan`] === 'disembunyikan (1–4)'

  it('a number is that of the page, or it is withheld in workbook, map layer and report alike', () => {
    const rows = new Map(papers.sheet('Desa').map((row) => [row['Kode'], row]))
    let hidden = 0
    for (const [at, { kode, nama, figures }] of situation.desa.entries()) {
      const { stunting } = figures
      const row = rows.get(kode)
      const properties = papers.features[at]?.properties
      const told = isHidden(row, 'Stunting') ? null : stunting.percent
      expect([kode, orNull(row?.['Stunting: persen']), properties?.['stunting_persen']]).toEqual([kode, told, told])
      const numerator = orNull(row?.['Stunting: pembilang']) as number | null
      expect([kode, properties?.['stunting_kasus']]).toEqual([kode, numerator])
      const word = numerator !== null ? whole(stunting.numerator) : isHidden(row, 'Stunting') ? '*' : '–'
      expect([nama, rowOf(papers.docx, nama, [word])]).toEqual([nama, true])
      if (isHidden(row, 'Stunting')) hidden += 1
      else expect([kode, numerator]).toEqual([kode, stunting.numerator])
    }
    const small = situation.desa.filter(({ figures: { stunting } }) => (stunting.numerator ?? 0) > 0 && (stunting.numerator ?? 0) < 5)
    expect(hidden).toBeGreaterThanOrEqual(small.length)
  })

  it('no count of a place is one to four', () => {
    const counts = [...papers.sheet('Desa'), ...papers.sheet('Kecamatan'), ...papers.sheet('Faktor risiko')].flatMap((row) =>
      Object.entries(row).filter(([head]) => head.endsWith(': pembilang') || head.endsWith(': penyebut')),
    )
    expect(counts.filter(([, value]) => typeof value === 'number' && value > 0 && value < 5)).toEqual([])
    expect(counts.length).toBeGreaterThan(1000)
  })

  it('names no file and repeats no issue', () => {
    expect(papers.sheet('Isu')).toEqual([])
    expect(papers.sheet('Belum ditempatkan')).toEqual([])
  })
})
