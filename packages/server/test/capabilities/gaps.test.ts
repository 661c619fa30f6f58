/**
 * The gap matrix over HTTP: its figures are those of the board and of the page of one indicator, whatever was entered before it was looked at; a camat sees the
 * villages of the own kecamatan and the sums of the district; the workbook holds the same numbers.
 */
import type { BoardAnswer, FigureAnswer } from '@konvergen/contract/coverage.ts'
import type { GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const QUARTER = '2026-T1'

let served: Served
let district: DistrictDetail
let kb: string
let people: Record<'sekretariat' | 'kb' | 'camat' | 'desa' | 'kader', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }])
}

const enter = async (
  period: string,
  entries: readonly (readonly [code: string, at: number, value: number | 'tidak-berlaku' | 'hapus'])[],
) => {
  const nilai = entries.map(([kode, at, isi]) => ({ kode, bagian: 'nilai', wilayah: district.desa[at]?.kode, isi }))
  const { body } = await people.kb.put<{ tersimpan: number }>(`${AT}/cakupan/${period}/isian`, { lembaga: kb, nilai })
  expect(body.tersimpan).toBe(entries.length)
}
const gaps = async (sumbu: 'desa' | 'kec' | 'lembaga', as = people.sekretariat, period = QUARTER) =>
  (await as.get<GapsAnswer>(`${AT}/kesenjangan/${period}?sumbu=${sumbu}`)).body
const of = ({ indikator }: GapsAnswer, code: string) => {
  const found = indikator.find(({ kode }) => kode === code)
  if (found === undefined) throw new TypeError(`no ${code}`)
  return found
}

beforeAll(async () => {
  served = await openServed()
  kb = await officeOf(served, 'opd-kb')
  const sekretariat = await person('admin-kab')
  district = (await sekretariat.get<DistrictDetail>(AT)).body
  people = {
    sekretariat,
    kb: await person('opd-kb', kb),
    camat: await person('camat', null, ['76.01.01']),
    desa: await person('desa', null, [district.desa[0]?.kode ?? '']),
    kader: await person('kader', null, [district.desa[0]?.kode ?? '']),
  }
  const hal = ['D16', 'E24', 'D05', 'E12'].map((kode) => ({ kode, pengampu: kb }))
  expect((await sekretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
  for (const period of ['2025-T4', '2025', QUARTER, '2026'])
    expect((await sekretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
})
afterAll(() => served.close())

it('shows all indicators before anything is entered, and nothing as zero', async () => {
  const { indikator, bersama, wilayah } = await gaps('desa')
  expect(indikator.filter(({ sisi }) => sisi === 'layanan').map(({ kode }) => kode)).toHaveLength(29)
  expect(indikator.filter(({ sisi }) => sisi === 'pasokan').length).toBeGreaterThanOrEqual(35)
  expect(wilayah).toHaveLength(district.desa.length)
  expect(new Set(indikator.flatMap(({ sel }) => sel.nilai))).toEqual(new Set([null]))
  expect(bersama).toEqual({ short: 0, toServe: 0, services: 0 })
})

it('is what the board and the page of an indicator say, also after another number came', async () => {
  await enter('2025', [['D16', 0, 20]])
  await enter('2025-T4', [['E24', 0, 5]])
  await enter('2026', [
    ['D16', 0, 10],
    ['D16', 1, 40],
    ['D16', 2, 0],
  ])
  await enter(QUARTER, [
    ['E24', 0, 3],
    ['E24', 1, 9],
    ['E24', 2, 0],
    ['E24', 3, 'tidak-berlaku'],
  ])
  for (const change of [
    ['E24', 1, 11],
    ['E24', 1, 'hapus'],
    ['E24', 1, 12],
  ] as const) {
    await enter(QUARTER, [change])
    const matrix = await gaps('desa')
    const board = (await people.sekretariat.get<BoardAnswer>(`${AT}/cakupan/${QUARTER}`)).body
    for (const one of board.indikator.filter(({ samaDengan }) => samaDengan === null)) {
      const { jumlah, selisih, tersisa, pengampu, periodeSasaran } = of(matrix, one.kode)
      expect({ jumlah, selisih, tersisa, pengampu, periodeSasaran }).toEqual({
        jumlah: one.jumlah,
        selisih: one.selisih,
        tersisa: one.tersisa,
        pengampu: one.pengampu,
        periodeSasaran: one.periodeSasaran,
      })
    }
    const figure = (await people.sekretariat.get<FigureAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E24`)).body
    const { sel } = of(matrix, 'E24')
    expect(
      matrix.wilayah.map(({ kode }, at) => [kode, sel.keadaan[at], sel.pembilang[at], sel.penyebut[at], sel.nilai[at], sel.orang[at]]),
    ).toEqual(
      figure.wilayah.map(({ kode, state, numerator, denominator, value, orang }) => [kode, state, numerator, denominator, value, orang]),
    )
  }
})

it('sets the period before beside each figure, each over its own year’s number', async () => {
  const { sel, riwayat } = of(await gaps('desa'), 'E24')
  expect([sel.nilai[0], sel.lalu[0], sel.lalu[1]]).toEqual([30, 25, null])
  expect(riwayat.at(-1)).toMatchObject({ periode: '2025-T4', nilai: 25, lengkap: { reported: 1, expected: district.desa.length } })
})

it('puts kecamatan together from their villages, as numerators and denominators', async () => {
  const [byVillage, byKecamatan] = [await gaps('desa'), await gaps('kec')]
  const villages = of(byVillage, 'E24').sel
  const { sel } = of(byKecamatan, 'E24')
  for (const [at, { kode }] of byKecamatan.wilayah.entries()) {
    const own = byVillage.wilayah.flatMap(({ kecamatan }, village) =>
      kecamatan === kode && villages.keadaan[village] === 'ada' ? [village] : [],
    )
    const sum = (column: readonly (number | null)[]) => own.reduce((total, village) => total + (column[village] ?? 0), 0)
    expect(sel.pembilang[at] ?? 0).toBe(sum(villages.pembilang))
    expect(sel.penyebut[at] ?? 0).toBe(sum(villages.penyebut))
  }
  expect(byKecamatan.bersama).toEqual(byVillage.bersama)
})

it('adds people by office, and leaves out where less is better', async () => {
  await enter('2026', [['D05', 0, 100]])
  await enter(QUARTER, [['E12', 0, 30]])
  const { lembaga, bersama, indikator } = await gaps('lembaga')
  const short = indikator.find(({ kode }) => kode === 'E24')?.selisih[0]?.people
  expect(lembaga.find(({ id }) => id === kb)?.orang).toEqual({ short, toServe: 50, services: 1 })
  expect(bersama).toEqual({ short, toServe: 50, services: 1 })
  expect(of(await gaps('lembaga'), 'E12')).toMatchObject({ dijumlah: false, selisih: [{ people: 23 }] })
})

it('shows a camat and a village head their own areas, and the district’s totals', async () => {
  const all = await gaps('desa')
  const camat = await gaps('desa', people.camat)
  expect(new Set(camat.wilayah.map(({ kecamatan }) => kecamatan))).toEqual(new Set(['76.01.01']))
  expect(camat.bersama).toEqual(all.bersama)
  expect(of(camat, 'E24').jumlah).toEqual(of(all, 'E24').jumlah)
  expect(of(camat, 'E24').sel.nilai).toHaveLength(camat.wilayah.length)
  expect((await gaps('desa', people.desa)).wilayah.map(({ kode }) => kode)).toEqual([district.desa[0]?.kode])
  expect((await gaps('kec', people.desa)).wilayah).toEqual([])
})

it('lays the quarters beside a year by its last month, and refuses what is no period', async () => {
  const year = await gaps('lembaga', people.sekretariat, '2025')
  expect([of(year, 'E24').periode, of(year, 'S09').periode]).toEqual(['2025-T4', '2025'])
  expect(of(year, 'E24').jumlah.value).toBe(25)
  expect((await people.sekretariat.get(`${AT}/kesenjangan/2026-T9`)).status).toBe(400)
})

it('gives a workbook with the same numbers, to whoever may see them', async () => {
  const { bytes } = await people.camat.download(`${AT}/kesenjangan/${QUARTER}/berkas.xlsx?bahasa=id`)
  const read = await readWorkbook(bytes, 'kesenjangan.xlsx')
  if (!read.ok) throw new Error(read.issue.code)
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual(['Indikator', 'Kecamatan', 'Desa', 'Orang', 'Keterangan'])
  const rows = read.workbook.sheets[2]?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? []
  const { wilayah, ...matrix } = await gaps('desa', people.camat)
  const { sel } = of({ wilayah, ...matrix }, 'E24')
  const text = (value: number | null | undefined) => String(value ?? '')
  expect(rows.filter((row) => row[2] === 'E24').map((row) => [row[0], row[6], row[7], row[9], row[10]])).toEqual(
    wilayah.map(({ kode }, at) => [kode, text(sel.pembilang[at]), text(sel.penyebut[at]), text(sel.lalu[at]), text(sel.orang[at])]),
  )
  expect((await people.kader.get(`${AT}/kesenjangan/${QUARTER}/berkas.xlsx`)).status).toBe(403)
})
