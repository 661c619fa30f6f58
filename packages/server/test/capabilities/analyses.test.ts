/**
 * Versions of the analysis over HTTP: frozen, computed again to the same bytes, what changed since and why; a kecamatan's, which its officer signs and the
 * camat verifies, nobody both; and the district's composed of them.
 */
import { createHash } from 'node:crypto'
import type { AnalysesAnswer, AnalysisAnswer, ComparedAnswer, RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { VersionServiceAnswer, WhyAnswer } from '@konvergen/contract/why.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const [KEC, OTHER] = ['76.01.01', '76.01.02']
const YEAR = 2026

let served: Served
let detail: DistrictDetail
let people: Record<'sekretariat' | 'camat' | 'petugas' | 'tetangga' | 'kades', Browser>

async function bringIn(stunting: number): Promise<void> {
  const lines = linesOf(detail).map((line, index) => (index === 0 ? { ...line, stunting } : line))
  const { import: staged } = await served.app.acts.uploadImport('76.01', { name: `${stunting}.csv`, bytes: Buffer.from(recapCsv(lines)) })
  await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
}

async function enter(wilayah: string, isi: number): Promise<void> {
  for (const [kode, periode, value] of [
    ['D16', '2026', 40],
    ['E24', '2026-T1', isi],
  ] as const) {
    const nilai = [{ kode, bagian: 'nilai', wilayah, isi: value }]
    const { status, body } = await people.sekretariat.put<{ ditolak: unknown[] }>(`${AT}/cakupan/${periode}/isian`, {
      lembaga: null,
      nilai,
    })
    expect([status, body.ditolak]).toEqual([200, []])
  }
}

const begin = async (as: Browser, wilayah: string, tahun = YEAR): Promise<string> =>
  (await as.post<{ id: string }>(`${AT}/analisis`, { wilayah, tahun })).body.id
const read = async (id: string, as = people.sekretariat) => (await as.get<AnalysisAnswer>(`${AT}/analisis/${id}`)).body
const again = async (id: string, as = people.sekretariat) => (await as.get<RecomputedAnswer>(`${AT}/analisis/${id}/beda`)).body
const write = (as: Browser, id: string, isi = 'Air bersih jauh.') =>
  as.post(`${AT}/analisis/${id}/teks`, { topik: 'penyebab-lingkungan', isi })

beforeAll(async () => {
  served = await openServed()
  const person = (role: Role, area: string) =>
    personWith({ url: served.url, work: served.app.work }, [
      { kab: '76.01', opd: null, from: '2026-01-01', until: null, role, areas: [area] },
    ])
  const sekretariat = await person('admin-kab', '76.01')
  detail = (await sekretariat.get<DistrictDetail>(AT)).body
  const village = detail.desa.find(({ kecamatan }) => kecamatan === KEC)?.kode ?? ''
  people = {
    sekretariat,
    camat: await person('camat', KEC),
    petugas: await person('camat', KEC),
    tetangga: await person('camat', OTHER),
    kades: await person('desa', village),
  }
})
afterAll(() => served.close())

describe('an analysis of a district without any data', () => {
  it('is a draft that says so, and is frozen with a reason for the kecamatan that have none', async () => {
    const id = await begin(people.sekretariat, '76.01', 2024)
    const { isi, beda } = await read(id)
    expect(isi.areas[0]?.figures.stunting).toMatchObject({ numerator: null, percent: null, state: 'belum-lapor' })
    expect([isi.gaps, isi.cut.imports, beda?.differences]).toEqual([[], [], []])
    const waiting = detail.kecamatan.length
    const freeze = (body: object) => people.sekretariat.post(`${AT}/analisis/${id}/bekukan`, body)
    expect((await freeze({ belumSelesai: waiting })).status).toBe(422)
    expect((await freeze({ belumSelesai: 0, alasan: 'Belum ada' })).status).toBe(409)
    expect((await freeze({ belumSelesai: waiting, alasan: 'Belum ada' })).status).toBe(200)
    expect(await again(id)).toMatchObject({ ulang: { sama: true }, perubahan: [] })
  })
})

describe('the analysis of a kecamatan', () => {
  let id: string

  it('has the figures of its villages, whoever of the two looks', async () => {
    for (const periode of ['2026', '2026-T1'])
      expect((await people.sekretariat.put(`${AT}/cakupan/${periode}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
    await bringIn(20)
    for (const { kode } of detail.desa.slice(0, 3)) await enter(kode, 10)
    id = await begin(people.petugas, KEC)
    expect((await people.petugas.post(`${AT}/analisis`, { wilayah: KEC, tahun: YEAR })).status).toBe(409)
    const [own, whole] = [await read(id, people.petugas), await read(id)]
    const { situation } = (await people.sekretariat.get<SituationAnswer>(`${AT}/situation`)).body
    const expected = situation.kecamatan.find(({ kode }) => kode === KEC)?.figures.stunting
    expect(own.isi.areas[0]?.figures.stunting).toMatchObject({ numerator: expected?.numerator, denominator: expected?.denominator })
    expect(own.isi.areas.map(({ code }) => code)).toEqual(whole.isi.areas.map(({ code }) => code))
    expect(own.isi.areas.every(({ code }) => code.startsWith(KEC))).toBe(true)
    expect(own.isi.gaps).toEqual(whole.isi.gaps)
    expect(own.isi.lokus).toBeNull()
  })

  it('is nobody else’s, and takes no number of a person', async () => {
    for (const other of [people.tetangga, people.kades]) expect((await other.get(`${AT}/analisis/${id}`)).status).toBe(404)
    expect((await write(people.tetangga, id)).status).toBe(404)
    expect((await write(people.kades, id)).status).toBe(403)
    expect((await people.tetangga.post(`${AT}/analisis`, { wilayah: KEC, tahun: 2023 })).status).toBe(404)
    expect((await write(people.petugas, id, 'NIK 7601011505240001 sakit')).status).toBe(422)
  })

  it('is signed with words of its own, and verified by somebody who has not written it', async () => {
    expect((await people.petugas.post(`${AT}/analisis/${id}/tandatangan`)).status).toBe(422)
    expect((await write(people.petugas, id)).status).toBe(200)
    expect((await people.petugas.post(`${AT}/analisis/${id}/tandatangan`)).status).toBe(200)
    expect((await write(people.petugas, id)).status).toBe(409)
    const verify = (as: Browser, langkah: string, alasan?: string) => as.post(`${AT}/analisis/${id}/verifikasi`, { langkah, alasan })
    expect((await verify(people.petugas, 'verifikasi')).status).toBe(403)
    expect((await verify(people.camat, 'kembalikan')).status).toBe(422)
    expect((await verify(people.camat, 'kembalikan', 'Sebut desanya')).status).toBe(200)
    expect((await write(people.petugas, id, 'Air bersih jauh di dua desa.')).status).toBe(200)
    const signed = await people.petugas.post<{ sidik: string }>(`${AT}/analisis/${id}/tandatangan`)
    expect((await verify(people.camat, 'verifikasi')).status).toBe(200)
    const { analisis, teks, langkah, boleh } = await read(id, people.camat)
    expect(analisis).toMatchObject({ keadaan: 'diverifikasi', sidik: signed.body.sidik })
    expect(teks.map(({ isi, oleh }) => [isi, oleh])).toEqual([['Air bersih jauh di dua desa.', 'Orang Uji']])
    expect(langkah.map((one) => one.langkah)).toEqual(['tandatangan', 'kembalikan', 'tandatangan', 'verifikasi'])
    expect(Object.values(boleh)).toEqual([false, false, false, false])
  })

  it('stands on the board, and the others are reminded once a day by a task', async () => {
    const board = (as = people.sekretariat) => as.get<AnalysesAnswer>(`${AT}/analisis?tahun=${YEAR}`)
    const { papan } = (await board()).body
    expect(papan.find(({ wilayah }) => wilayah === KEC)?.analisis?.keadaan).toBe('diverifikasi')
    expect((await board(people.tetangga)).body.papan.map(({ wilayah }) => wilayah)).toEqual([OTHER])
    const remind = () => people.sekretariat.post(`${AT}/analisis/ingatkan`, { tahun: YEAR, wilayah: [KEC, OTHER] })
    expect((await remind()).body).toEqual({ diingatkan: 1, sudah: 0 })
    expect((await remind()).body).toEqual({ diingatkan: 0, sudah: 1 })
  })
})

describe('a frozen analysis of the district', () => {
  let id: string

  it('shows where a kecamatan signed other figures than the district has now', async () => {
    await bringIn(50)
    id = await begin(people.sekretariat, '76.01')
    const first = detail.desa[0]
    expect(first?.kecamatan).toBe(KEC)
    const { beda, kecamatan, isi } = await read(id)
    expect(beda?.differences.map(({ area, figure }) => [area, figure])).toEqual([[KEC, 'stunting']])
    const [difference] = beda?.differences ?? []
    expect((difference?.ours?.numerator ?? 0) - (difference?.theirs.numerator ?? 0)).toBe(30)
    const sum = beda?.sums.find(({ figure }) => figure === 'stunting')
    expect([sum?.told, sum?.numerator]).toEqual([1, difference?.theirs.numerator])
    expect(sum?.ours.numerator).toBe(isi.areas[0]?.figures.stunting.numerator)
    expect(kecamatan.find(({ wilayah }) => wilayah === KEC)?.teks).toHaveLength(1)
  })

  it('is the bytes that its digest is of, and the same bytes when it is computed again', async () => {
    const belumSelesai = detail.kecamatan.length - 1
    const frozen = await people.sekretariat.post<{ sidik: string }>(`${AT}/analisis/${id}/bekukan`, {
      belumSelesai,
      alasan: 'Rembuk besok',
    })
    expect(frozen.status).toBe(200)
    const file = await people.sekretariat.download(`${AT}/analisis/${id}/isi.json`)
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(frozen.body.sidik)
    expect(await again(id)).toEqual({
      ulang: { sama: true, sidik: frozen.body.sidik, programDulu: '0.1.0', programKini: '0.1.0' },
      perubahan: [],
    })
    const board = (await people.sekretariat.get<AnalysesAnswer>(`${AT}/analisis?tahun=${YEAR}`)).body
    expect(board.papan.find(({ wilayah }) => wilayah === KEC)?.analisis?.keadaan).toBe('beku')
  })

  it('goes on paper, the same bytes each time, to whoever may take it out', async () => {
    const take = async () => Buffer.from((await people.sekretariat.download(`${AT}/analisis/${id}/versi.pdf?bahasa=id`)).bytes)
    const first = await take()
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.equals(await take())).toBe(true)
    expect((await people.tetangga.get(`${AT}/analisis/${id}/versi.pdf`)).status).toBe(403)
  })

  it('has the gaps of the board of the period, to the last person', async () => {
    const { indikator } = (await people.sekretariat.get<BoardAnswer>(`${AT}/cakupan/2026-T1`)).body
    const { gaps } = (await read(id)).isi
    const own = gaps.find(({ code }) => code === 'E24')
    const told = indikator.find(({ kode }) => kode === 'E24')
    expect([own?.numerator, own?.denominator]).toEqual([30, 120])
    expect([own?.numerator, own?.denominator]).toEqual([told?.jumlah.numerator, told?.jumlah.denominator])
    expect(own?.targets.map(({ people: many }) => many)).toEqual(told?.selisih.map(({ people: many }) => many))
  })

  it('tells what changed since, and why; its own bytes stay what they were', async () => {
    await bringIn(60)
    const fifth = detail.desa[4]?.kode ?? ''
    await enter(fifth, 8)
    const { ulang, perubahan } = await again(id)
    expect(ulang.sama).toBe(true)
    const told = perubahan.map(({ kind, area, measure, why }) => [kind, area, measure, why].join(' '))
    const village = detail.desa[0]?.kode ?? ''
    for (const area of ['76.01', KEC, village]) expect(told).toContain(`angka ${area} stunting berkas-lain`)
    expect(told).toContain('kesenjangan 76.01 E24 nilai-lembaga')
    const change = perubahan.find(({ area, measure }) => area === village && measure === 'stunting')
    expect([change?.before?.numerator, change?.after?.numerator]).toEqual([50, 60])
    expect(perubahan.every(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(true)
  })

  it('of which somebody of a kecamatan sees the district’s line and their own, no more', async () => {
    const { isi, kecamatan, boleh } = await read(id, people.tetangga)
    expect(isi.areas.filter(({ code }) => !code.startsWith(OTHER)).map(({ code }) => code)).toEqual(['76.01'])
    expect(isi.lokus?.every(({ code }) => code.startsWith(OTHER))).toBe(true)
    expect([kecamatan.map(({ wilayah }) => wilayah), isi.cut.kecamatan]).toEqual([[OTHER], []])
    expect(Object.values(boleh)).toEqual([false, false, false, false])
    expect((await people.tetangga.get(`${AT}/analisis/${id}/isi.json`)).status).toBe(403)
    expect((await again(id, people.tetangga)).perubahan.every(({ area }) => area === '76.01' || area.startsWith(OTHER))).toBe(true)
  })

  it('is frozen for good: no word, no step, no second draft before it is asked for', async () => {
    expect((await write(people.sekretariat, id)).status).toBe(409)
    expect((await people.sekretariat.post(`${AT}/analisis/${id}/bekukan`, { belumSelesai: 4, alasan: 'Lagi' })).status).toBe(409)
    const next = await begin(people.sekretariat, '76.01')
    expect((await read(next)).analisis).toMatchObject({ versi: 2, keadaan: 'konsep', sidik: null })
    for (const name of ['isi.json', 'versi.pdf']) expect((await people.sekretariat.get(`${AT}/analisis/${next}/${name}`)).status).toBe(409)
  })
})

describe('a figure of a frozen version', () => {
  const why = (path: string, as = people.sekretariat) => as.get<WhyAnswer>(`${AT}/analisis/${first}/kenapa/${path}`)
  const village = () => detail.desa[0]?.kode ?? ''
  let first: string

  beforeAll(async () => {
    const { versi } = (await people.sekretariat.get<AnalysesAnswer>(`${AT}/analisis?tahun=${YEAR}`)).body
    first = versi.find((own) => own.tingkat === 'kab' && own.tahun === YEAR && own.versi === 1)?.id ?? ''
  })

  it('opens the villages and the file of its own cut, and says that the file counts no more', async () => {
    const { body } = await why('stunting')
    const { isi } = await read(first)
    expect(body.angka).toMatchObject(isi.areas[0]?.figures.stunting ?? {})
    expect(body.berkas).toMatchObject([{ nama: '50.csv', berlaku: false }])
    expect(body.bagian.reduce((sum, { angka }) => sum + (angka.numerator ?? 0), 0)).toBe(body.angka.numerator)
    expect([body.potongan, body.anak]).toEqual([{ sampai: isi.cut.until, anakDiganti: false }, null])
    const today = await people.sekretariat.get<WhyAnswer>(`${AT}/kenapa/stunting`)
    expect(today.body).toMatchObject({ berkas: [{ nama: '60.csv', berlaku: true }], potongan: null })
  })

  it('of a village opens the cells that were read then', async () => {
    const { angka, sel } = (await why(`stunting?wilayah=${village()}`)).body
    expect(angka.numerator).toBe(50)
    expect(sel.find(({ field }) => field === 'stunting')).toMatchObject({ value: 50, fileName: '50.csv' })
    expect((await why('stunting?wilayah=76.01.01.9999')).status).toBe(404)
  })

  it('is opened by somebody of a kecamatan for the district’s line and their own villages', async () => {
    const { bagian, angka } = (await why('stunting', people.tetangga)).body
    expect(bagian.every(({ kode }) => kode.startsWith(OTHER))).toBe(true)
    expect(angka.numerator).toBe((await why('stunting')).body.angka.numerator)
    expect((await why(`stunting?wilayah=${village()}`, people.tetangga)).status).toBe(404)
  })

  it('of a service opens what each village had reported until then', async () => {
    const of = (code: string, as = people.sekretariat) => as.get<VersionServiceAnswer>(`${AT}/analisis/${first}/layanan/${code}`)
    const { angka, bagian, definisi } = (await of('E24')).body
    expect([definisi.unit, angka.numerator, angka.denominator]).toEqual(['persen', 30, 120])
    expect(bagian.filter(({ numerator }) => numerator !== null).map(({ numerator }) => numerator)).toEqual([10, 10, 10])
    expect((await of('E24', people.tetangga)).body.bagian.every(({ kode }) => kode.startsWith(OTHER))).toBe(true)
    expect((await of('X99')).status).toBe(422)
  })
})

describe('two versions', () => {
  const compare = (id: string, other: string, as = people.sekretariat) => as.get<ComparedAnswer>(`${AT}/analisis/${id}/terhadap/${other}`)
  let versions: AnalysesAnswer['versi']
  const of = (level: 'kab' | 'kec', version: number) =>
    versions.find((own) => own.tingkat === level && own.tahun === YEAR && own.versi === version)?.id ?? ''

  beforeAll(async () => {
    versions = (await people.sekretariat.get<AnalysesAnswer>(`${AT}/analisis?tahun=${YEAR}`)).body.versi
  })

  it('are set against each other once both are fixed, and only of the same area', async () => {
    expect((await compare(of('kab', 2), of('kab', 1))).status).toBe(409)
    const desa = [{ kode: detail.desa.at(-1)?.kode ?? '', alasan: 'Sering banjir' }]
    expect((await people.sekretariat.post(`${AT}/analisis/${of('kab', 2)}/cara`, { cara: 'manual', desa })).status).toBe(200)
    const freeze = { belumSelesai: detail.kecamatan.length - 1, alasan: 'Angka baru' }
    expect((await people.sekretariat.post(`${AT}/analisis/${of('kab', 2)}/bekukan`, freeze)).status).toBe(200)
    expect((await compare(of('kab', 2), of('kec', 1))).status).toBe(422)
  })

  it('tell what changed in figures, what entered and left the proposal, and what either rests on', async () => {
    const { dari, ke, usulan, perubahan, dasar } = (await compare(of('kab', 2), of('kab', 1))).body
    expect([dari.analisis.versi, ke.analisis.versi, dari.way?.method, ke.way?.method]).toEqual([1, 2, 'kuadran', 'manual'])
    const village = detail.desa[0]?.kode ?? ''
    const change = perubahan.find(({ area, measure }) => area === village && measure === 'stunting')
    expect([change?.before?.numerator, change?.after?.numerator, change?.why]).toEqual([50, 60, 'berkas-lain'])
    const proposed = async (version: number) =>
      ((await read(of('kab', version))).isi.lokus ?? []).filter((own) => own.proposed).map(({ code }) => code)
    const [before, after] = [await proposed(1), await proposed(2)]
    expect(usulan.masuk.map(({ kode }) => kode)).toEqual(after.filter((code) => !before.includes(code)))
    expect(usulan.keluar.map(({ kode }) => kode)).toEqual(before.filter((code) => !after.includes(code)))
    expect(usulan.keluar.length).toBeGreaterThan(0)
    expect(perubahan.filter(({ kind }) => kind === 'lokus').every(({ why }) => why === 'cara-lokus')).toBe(true)
    expect(dasar.map(({ part, name }) => `${part} ${name}`)).toEqual(['berkas eppgbm-rekap', 'nilai D16', 'nilai E24'])
    const back = (await compare(of('kab', 1), of('kab', 2))).body
    expect([back.usulan.masuk, back.usulan.keluar]).toEqual([usulan.keluar, usulan.masuk])
  })

  it('tell somebody of a kecamatan of the district’s line and their own', async () => {
    const { perubahan, usulan, ke } = (await compare(of('kab', 2), of('kab', 1), people.tetangga)).body
    expect(perubahan.every(({ area }) => area === '76.01' || area.startsWith(OTHER))).toBe(true)
    expect([...usulan.masuk, ...usulan.keluar].every(({ kode }) => kode.startsWith(OTHER))).toBe(true)
    expect(ke.way?.reasons.every(({ code }) => code.startsWith(OTHER))).toBe(true)
  })
})
