/**
 * Lists by name and lists of things through HTTP: from upload to counting and back. Families go into the register, welfare to the families that are known,
 * things are kept as rows; nobody's name stands in a preview.
 */

import type * as families from '@konvergen/contract/families.ts'
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { KeptRecord, LegalBasis } from '@konvergen/contract/records.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import { familyPerson } from '../support/families.ts'
import { familyLine, familyList, listedNumbers } from '../support/family-list.ts'
import { type Office, openOffice } from '../support/office.ts'

const KAB = '/api/districts/76.01'
const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index)

let office: Office
const upload = (name: string, content: string) => office.upload<ImportPreview>(`${KAB}/imports`, name, content)
const act = (preview: ImportPreview, word: 'apply' | 'undo' | 'discard', body?: object) =>
  office.send<ImportPreview>('POST', `${KAB}/imports/${preview.import.id}/${word}`, body)
const apply = (preview: ImportPreview, period: string, confirm: object[] = []) => act(preview, 'apply', { period, confirm })
const registered = async () => (await office.send<{ total: number }>('POST', `${KAB}/keluarga`, {})).body.total

beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: '76.01' })
})
afterAll(() => office.close())

describe('the list of families by name', () => {
  const first = familyList(numbers(30).map((index) => familyLine(index)))
  let staged: ImportPreview

  it('shows what it holds and what it would bring, and nobody’s name', async () => {
    const lines = [...numbers(30).map((index) => familyLine(index)), familyLine(4), familyLine(77, { desa: 'Entah Mana' })]
    const { status, body, text } = await upload('krs 4 desa.tsv', familyList(lines))
    expect(status).toBe(200)
    expect(body.import).toMatchObject({ kind: 'krs-list', period: null, state: 'staged', rowCount: 32, placedCount: 31 })
    expect(body.records).toMatchObject({
      unplacedRows: 1,
      families: {
        withoutNumber: 0,
        counts: { listed: 30, fresh: 30, known: 0, moved: 0, doubtful: 0, doubled: 1 },
        difference: null,
        marks: { baduta: 32, pus: 32, balita: 0 },
      },
      welfare: null,
      legal: { proposal: true },
    })
    expect(body.records?.families?.villages.map(({ desa, families: count }) => [desa, count])).toEqual([
      ['Sarudu', 10],
      ['Bulu Mario', 11],
      ['Dapurang', 10],
    ])
    expect(body.placements.find(({ nama }) => nama === 'Entah Mana')).toMatchObject({ kode: null })
    expect(body.records?.issueCounts.map(({ code }) => code)).toContain('keluarga.ganda')
    expect(text).not.toMatch(/Kepala [A-J]|Istri [A-J]|760101(?:11|17|57)/)
    expect(await registered()).toBe(0)
    expect((await act(body, 'discard')).status).toBe(200)
  })

  it('counts once it is applied, with names kept sealed', async () => {
    staged = (await upload('krs.tsv', first)).body
    expect((await apply(staged, '20260')).body).toMatchObject({ code: 'nilai-tidak-sah' })
    const applied = await apply(staged, '2026')
    expect(applied.body.import).toMatchObject({ state: 'applied', period: '2026', placedCount: 30 })
    expect(applied.body.records?.families?.counts).toMatchObject({ listed: 30, fresh: 30 })
    expect(await registered()).toBe(30)
    const lists = (await office.get<AnswerOf<typeof families.listFamilyLists>>(`${KAB}/keluarga/daftar`)).body
    expect(lists).toMatchObject([{ id: staged.import.id, periode: '2026', keluarga: 30, keadaan: 'applied' }])
    expect((await apply(staged, '2026')).status).toBe(409)
    const again = (await upload('krs lagi.tsv', first)).body
    expect(again.sameAs).toMatchObject({ id: staged.import.id })
    expect((await apply(again, '2026')).status).toBe(409)
    await act(again, 'discard')
    const kept = await withClient(office.database.adminUrl, (client) => client.query('select sealed::text from import_files'))
    expect(JSON.stringify(kept.rows)).not.toContain(Buffer.from('Kepala').toString('hex'))
  })

  it('tells a later list’s families: stayed, new, moved, gone', async () => {
    const later = [
      ...numbers(25).map((index) => familyLine(index)),
      familyLine(25, { kec: 'DAPURANG', desa: 'Dapurang' }),
      familyLine(40),
      familyLine(41, { kk: null, nik: null, istri: null }),
    ]
    const preview = (await upload('krs 2027.tsv', familyList(later))).body
    expect(preview.records?.families).toMatchObject({
      withoutNumber: 1,
      counts: { listed: 28, fresh: 2, known: 26, moved: 1, doubtful: 0, doubled: 0 },
      difference: { period: '2026', before: 30, stayed: 26, arrived: 2, gone: 4 },
    })
    expect((await apply(preview, '2027')).status).toBe(200)
    expect(await registered()).toBe(32)
    const undone = await act(preview, 'undo')
    expect(undone.body.import.state).toBe('undone')
    expect(undone.body.records?.families?.counts).toMatchObject({ listed: 28, fresh: 2 })
    expect(await registered()).toBe(30)
  })

  it('is the same list in whatever order its rows stand', async () => {
    // One number on two cards, a wife of one card with the head of another: whoever joins row by row would join by their order.
    const tangled = [
      familyLine(200),
      familyLine(201, { kk: null, nik: listedNumbers(200).nik, istri: listedNumbers(202).istri }),
      familyLine(202),
      familyLine(203, { kk: null, nik: listedNumbers(202).nik }),
    ].map((line) => line.with(6, 'SARUDU').with(7, 'Sarudu'))
    const shown = new Set<string>()
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
      [1, 3, 2, 0],
      [2, 1, 3, 0],
    ]) {
      const { body } = await upload('urutan.tsv', familyList(order.map((index) => tangled[index] as string[])))
      shown.add(JSON.stringify(body.records?.families))
      await act(body, 'discard')
    }
    expect([...shown]).toHaveLength(1)
  })

  it('stays while a round of verval stands on it, and says so', async () => {
    expect((await office.send('POST', `${KAB}/verval`, { daftar: staged.import.id, tenggat: '2026-12-31' })).status).toBe(200)
    const refused = await office.send<{ code: string }>('POST', `${KAB}/imports/${staged.import.id}/undo`)
    expect(refused.body.code).toBe('daftar-dipakai')
    expect(await registered()).toBe(30)
    expect((await office.get<ImportPreview>(`${KAB}/imports/${staged.import.id}`)).body.import.state).toBe('applied')
  })

  it('of another district is not applied', async () => {
    const foreign = numbers(6, 300).map((index) => familyLine(index, { kec: 'CIBADAK', desa: 'Karang Tengah' }))
    const { body } = await upload('lain.tsv', familyList(foreign))
    expect(body.placements.every(({ kode }) => kode === null)).toBe(true)
    expect((await apply(body, '2026')).body).toMatchObject({ code: 'berkas-belum-layak' })
    await act(body, 'discard')
  })
})

describe('welfare', () => {
  const person = (index: number, desil: string) => {
    const { nik, kk } = listedNumbers(index)
    return [nik, 'UMPAMA CONTOH', kk, 'SARUDU', 'Sarudu', desil, 'ya', 'tidak', '-'].join('\t')
  }
  const list = [
    ['nik', 'nama', 'no_kk', 'kecamatan', 'desa', 'desil', 'pkh', 'bpnt', 'pbi_jk'].join('\t'),
    ...numbers(12).map((index) => person(index * 3, String((index % 10) + 1))),
    person(0, '9'),
  ].join('\r\n')

  it('goes to the families that are known; the others are counted, not kept', async () => {
    const { body, text } = await upload('dtsen.tsv', list)
    expect(body.import).toMatchObject({ kind: 'dtsen', rowCount: 13 })
    expect(body.records?.welfare).toMatchObject({ matched: 11, unmatched: 2, families: 10 })
    expect(body.records?.welfare?.deciles).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 0])
    expect(text).not.toMatch(/UMPAMA|\d{12}/)
    expect((await apply(body, '2026')).status).toBe(200)
    type Listed = AnswerOf<typeof families.listFamilies>
    const page = (await office.send<Listed>('POST', `${KAB}/keluarga`, {})).body.keluarga
    const own = page.find(({ kepala }) => kepala === familyPerson(0).namaKepala)
    const welfare = async () => (await office.send<AnswerOf<typeof families.readFamily>>('POST', `${KAB}/keluarga/${own?.id}`)).body.desil
    expect(await welfare()).toMatchObject({ desil: 1, pkh: true, bpnt: false, pbiJk: null, periode: '2026' })
    expect((await act(body, 'undo')).status).toBe(200)
    expect(await welfare()).toBeNull()
  })
})

describe('lists of things', () => {
  const posyandu = (...names: string[]) =>
    [['KECAMATAN', 'KELURAHAN', 'Nama Posyandu'].join('\t'), ...names.map((name) => ['SARUDU', 'Sarudu', name].join('\t'))].join('\r\n')
  type Kept = { total: number; records: KeptRecord[]; columns: { key: string }[] }
  const rows = async (preview: ImportPreview, body: object = {}) =>
    (await office.send<Kept>('POST', `${KAB}/imports/${preview.import.id}/baris`, body)).body

  it('keep their rows, one list for each year, and give way and come back', async () => {
    const first = (await upload('posyandu.tsv', posyandu('Mawar', 'Melati', 'Mawar'))).body
    expect(first.import).toMatchObject({ kind: 'posyandu-list', rowCount: 3, placedCount: 3 })
    expect(first.issues.map(({ code }) => code)).toContain('posyandu.ganda')
    expect(await rows(first)).toMatchObject({ total: 0 })
    expect((await apply(first, '2026-S1')).body).toMatchObject({ code: 'nilai-tidak-sah' })
    expect((await apply(first, '2026')).status).toBe(200)
    expect(await rows(first, { cari: 'mela' })).toMatchObject({
      total: 1,
      columns: [{ key: 'kec' }, { key: 'desa' }, { key: 'posyandu' }],
      records: [{ row: 3, areaName: 'Sarudu', values: ['SARUDU', 'Sarudu', 'Melati'] }],
    })
    expect(await rows(first, { cari: '%' })).toMatchObject({ total: 0 })

    const second = (await upload('posyandu baru.tsv', posyandu('Anggrek'))).body
    expect((await apply(second, '2026')).status).toBe(200)
    const stateOf = async (preview: ImportPreview) =>
      (await office.get<ImportPreview>(`${KAB}/imports/${preview.import.id}`)).body.import.state
    expect(await stateOf(first)).toBe('superseded')
    await act(second, 'undo')
    expect(await stateOf(first)).toBe('applied')
  })

  it('know a village by Siskeudes’ code, a code by both its endings, an area of any level', async () => {
    const village = (await office.get<DistrictDetail>(KAB)).body.desa[0]?.kode ?? ''
    const budget = [
      ['KdPosting', 'Tahun', 'KD_Rincian', 'Anggaran', 'AnggaranPAK', 'AnggaranStlhPAK', 'Kd_keg', 'SumberDana', 'Kd_Desa'],
      ['1', '2025', '5.2.1.', '1000', '0', '1000', 'k', 'DDS', `${village.slice(6, 8)}.${village.slice(9)}.`],
      ['1', '2025', '5.2.1.', '1000', '0', '1000', 'k', 'DDS', '99.2999.'],
    ]
    const siskeudes = (await upload('anggaran.tsv', budget.map((line) => line.join('\t')).join('\r\n'))).body
    expect(siskeudes.import).toMatchObject({ kind: 'siskeudes-anggaran', period: '2025', placedCount: 1 })
    expect((await act(siskeudes, 'apply', { confirm: [] })).status).toBe(200)
    expect((await rows(siskeudes)).records.map(({ area }) => area)).toEqual([village, null])

    const codes = ['kode\tnomenklatur', '1.02.02.2.02.15\tGizi', '1.02.02.2.02.0016\tLain'].join('\r\n')
    const nomenclature = (await upload('nomenklatur.tsv', codes)).body
    expect(nomenclature.import).toMatchObject({ kind: 'nomenclature', period: null })
    expect(nomenclature.records?.unplacedRows).toBe(0)
    expect((await apply(nomenclature, '2025')).status).toBe(200)
    expect((await rows(nomenclature)).total).toBe(2)
  })
})

it('keeps why a list may be held, as the program proposes it or as the district writes it', async () => {
  const read = async () => (await office.get<(LegalBasis & { kind: string })[]>(`${KAB}/dasar-hukum`)).body
  expect((await read()).map(({ kind, proposal }) => [kind, proposal])).toEqual([
    ['eppgbm-anak', true],
    ['krs-list', true],
    ['dtsen', true],
    ['civil-list', true],
    ['elsimil-list', true],
  ])
  const own = { jenis: 'dtsen', id: 'Perjanjian 7/2026', en: 'Agreement 7/2026' }
  expect((await office.send('POST', `${KAB}/dasar-hukum`, own)).body).toEqual({ id: own.id, en: own.en, proposal: false })
  expect((await read()).find(({ kind }) => kind === 'dtsen')).toMatchObject({ id: own.id, proposal: false })
})

describe('what a family may ask', () => {
  type Listed = AnswerOf<typeof families.listFamilies>
  const bearing = async (tanda?: string) =>
    (await office.send<Listed>('POST', `${KAB}/keluarga`, tanda === undefined ? {} : { tanda })).body

  it('is found by what it bears', async () => {
    expect((await bearing('airTidakLayak')).total).toBe(8)
    expect((await bearing('balita')).total).toBe(0)
  })

  it('is told all that is held and who looked, and is erased with the files in which it stands', async () => {
    const own = (await bearing('airTidakLayak')).keluarga[0]
    const at = `${KAB}/keluarga/${own?.id}`
    await office.send('POST', `${at}/buka`, { tujuan: 'kunjungan' })
    const report = await office.send<FamilyReport>('POST', `${at}/laporan-data`, { tujuan: 'permintaan-keluarga' })
    expect(report.body.penulisan).toMatchObject([{ namaKepala: own?.kepala }])
    expect(report.body.daftar).toMatchObject([{ periode: '2026' }])
    expect(report.body.dilihat.map(({ tindakan }) => tindakan)).toEqual(expect.arrayContaining(['sasaran.reveal', 'sasaran.listed']))

    const erased = await office.send<{ berkas: number }>('POST', `${at}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
    expect(erased.body.berkas).toBeGreaterThan(0)
    const left = await office.send<AnswerOf<typeof families.readFamily>>('POST', at)
    expect(left.body).toMatchObject({
      kepala: null,
      kkAkhir: null,
      dihapus: { alasan: 'permintaan-keluarga' },
      riwayat: [{ periode: '2026' }],
    })
    expect((await office.send('POST', `${at}/buka`, { tujuan: 'kunjungan' })).status).toBe(404)
    expect((await office.send('POST', `${at}/hapus-identitas`, { alasan: 'permintaan-keluarga' })).status).toBe(409)
    expect((await bearing()).total).toBe(30)
  })
})
