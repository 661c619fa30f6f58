/**
 * The sheet of a quarter over HTTP: it comes back as it went out, bad cells are told by their address, a stale row is left out, and what is applied is applied as a whole.
 */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import type { ReportPreview } from '@konvergen/contract/realisation-files.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { editedSheet } from '../support/plan-sheet.ts'
import { report } from '../support/report.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const REAL = `${AT}/realisasi`
const YEAR = 2026

let served: Served
let kb: Browser
let office: string
let ids: string[]
let sheet: Uint8Array

const TITLES = ['Kelas BKB', 'Rumah gizi', 'Pendampingan', 'Penyuluhan', 'Konseling', 'Pelatihan kader']

const preview = (bytes: Uint8Array, name = 'realisasi.xlsx') => kb.upload<ReportPreview>(`${REAL}/lembar`, name, bytes)
const grid = async () => (await kb.get<GridAnswer>(`${REAL}/lembaga?tahun=${YEAR}&triwulan=2&lembaga=${office}`)).body
const apply = ({ year, quarter, office: of, file, rows }: ReportPreview) =>
  kb.post(`${REAL}/lembar/terapkan`, {
    year,
    quarter,
    office: of,
    file,
    rows: rows
      .filter(({ does }) => does === 'baru' || does === 'ubah')
      .map(({ row, id, revision, facts }) => ({ row, id, revision, facts })),
  })

beforeAll(async () => {
  served = await openServed()
  office = await officeOf(served, 'opd-kb')
  const grant = { role: 'opd-kb' as const, kab: '76.01', areas: ['76.01'], opd: office, from: '2026-01-01', until: null }
  kb = await personWith({ url: served.url, work: served.app.work }, [grant])
  ids = []
  for (const [at, title] of TITLES.entries()) {
    const facts = planActivity({ title, volume: at === 1 ? null : 10, unit: 'kelas', money: [{ source: 'apbd-kab', rupiah: '4000000' }] })
    ids.push((await kb.post<{ id: string }>(`${AT}/rencana/kegiatan`, { year: YEAR, office, facts })).body.id)
  }
  const [first = ''] = ids
  const rows = [{ id: first, revision: 0, facts: report({ volume: 2, evidence: [], note: 'Awal' }) }]
  await kb.post(`${REAL}/lembaga`, { year: YEAR, quarter: 2, office, rows })
  sheet = (await kb.download(`${REAL}/lembar.xlsx?tahun=${YEAR}&triwulan=2&lembaga=${office}`)).bytes
})
afterAll(() => served.close())

describe('the sheet of a quarter', () => {
  it('comes back as it went out, and says so', async () => {
    const { body } = await preview(sheet)
    expect(body).toMatchObject({ year: YEAR, quarter: 2, office, isOpen: true, unnamed: 0 })
    expect(body.rows.map(({ does }) => does)).toEqual(TITLES.map(() => 'tetap'))
  })

  it('tells each bad cell with its address, and takes the others', async () => {
    const changed = await editedSheet(sheet, [
      { row: 4, 'Volume triwulan ini': '2,5', 'Rp APBD kabupaten/kota': 'Rp 1.000.000,-', 'Alasan deviasi': 'Mulai lambat' },
      { row: 5, 'Volume triwulan ini': 'dua', 'Fisik triwulan ini (%)': 12.5 },
      { row: 6, 'Rp APBD kabupaten/kota': '-500' },
      { row: 7, 'Fisik triwulan ini (%)': 5 },
      { row: 8, 'Rp APBD kabupaten/kota': '4.000.001' },
      { row: 9, Revisi: 7, 'Orang dijangkau': '2,5' },
      { row: 10, Kegiatan: 'Tidak ada dalam rencana', 'Volume triwulan ini': 3 },
      { row: 11, ID: '00000000-0000-7000-8000-000000000000', 'Volume triwulan ini': 3 },
      { row: 12, ID: ids[0] ?? '', Revisi: 1, 'Volume triwulan ini': 3 },
    ])
    const { body } = await preview(changed)
    const told = body.rows.map(({ row, does, remarks }) => [
      row,
      does,
      remarks.map(({ code, cell }) => `${code}${cell === null ? '' : ` ${cell}`}`),
    ])
    expect(told).toEqual([
      [4, 'ubah', []],
      [5, 'ditolak', [expect.stringMatching(/^angka-tak-terbaca Rencana![A-Z]+5$/)]],
      [6, 'ditolak', [expect.stringMatching(/^uang-negatif Rencana![A-Z]+6$/)]],
      [7, 'ditolak', [expect.stringMatching(/^persen-padahal-volume Rencana!/)]],
      [8, 'baru', ['uang-di-atas-pagu', 'uang-tanpa-volume']],
      [9, 'ditolak', [expect.stringMatching(/^revisi-usang/), expect.stringMatching(/^orang-bukan-bulat/)]],
      [10, 'ditolak', ['id-kosong']],
      [11, 'ditolak', [expect.stringMatching(/^id-asing/)]],
      [12, 'ditolak', [expect.stringMatching(/^baris-ganda/)]],
    ])
    expect((await apply(body)).status).toBe(200)
    const { rows } = await grid()
    expect(rows[0]).toMatchObject({
      revision: 2,
      facts: { volume: 2.5, money: [{ source: 'apbd-kab', rupiah: '1000000' }], reason: 'Mulai lambat', note: 'Awal' },
    })
    expect(rows.map(({ revision }) => revision)).toEqual([2, 0, 0, 0, 1, 0])
  })

  it('that somebody overtook is told row by row, and applied after all changes nothing', async () => {
    const { body: old } = await preview(await editedSheet(sheet, [{ row: 4, 'Volume triwulan ini': 9 }]))
    expect(old.rows[0]).toMatchObject({ does: 'ditolak', remarks: [{ code: 'revisi-usang' }] })
    const { body } = await preview(
      await editedSheet(sheet, [
        { row: 6, 'Volume triwulan ini': 1 },
        { row: 7, 'Volume triwulan ini': 2 },
      ]),
    )
    const rows = [{ id: ids[3] ?? '', revision: 0, facts: report({ volume: 8 }) }]
    await kb.post(`${REAL}/lembaga`, { year: YEAR, quarter: 2, office, rows })
    expect((await apply(body)).code).toBe('keadaan-berubah')
    expect((await grid()).rows[2]?.revision).toBe(0)
  })

  it('that is a plan, another district’s or no workbook is refused', async () => {
    const plan = (await kb.download(`${AT}/rencana/lembar.xlsx?tahun=${YEAR}&lembaga=${office}`)).bytes
    expect((await preview(plan)).code).toBe('templat-lain')
    expect((await preview(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]))).code).toBe('berkas-tidak-terbaca')
  })

  it('goes out and comes in by the acts of the command line as well, and so do papers', async () => {
    const acts = served.app.actsAs(systemActor('sistem'))
    const choice = { tahun: YEAR, triwulan: 2, lembaga: office }
    const out = await acts.realisationSheet('76.01', choice)
    const bytes = Buffer.from(await editedSheet(out, [{ row: 9, 'Volume triwulan ini': 4 }]))
    const body = await acts.previewRealisation('76.01', { name: 'tw2.xlsx', bytes })
    const rows = body.rows.flatMap(({ row, id, revision, does, facts }) =>
      id !== null && facts !== null && does === 'baru' ? [{ row, id, revision, facts }] : [],
    )
    expect(await acts.applyRealisation('76.01', { year: YEAR, quarter: 2, office, file: body.file, rows })).toBe(1)
    expect((await grid()).rows[5]?.facts.volume).toBe(4)
    const pdf = await acts.semesterReport('76.01', { tahun: YEAR, semester: 1 }, 'pdf')
    const pptx = await acts.realisationPack('76.01', choice, 'pptx')
    expect([Buffer.from(pdf.subarray(0, 5)).toString(), Buffer.from(pptx.subarray(0, 2)).toString()]).toEqual(['%PDF-', 'PK'])
  })
})
