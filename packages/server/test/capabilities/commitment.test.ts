/**
 * Commitments: who may write whose, progress with proof, what is overdue, a clause that becomes one for each owner, and what the public sees.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCommitmentTasks } from '../../src/capabilities/commitment/commitment-tasks.ts'
import { keepFile } from '../../src/capabilities/documents/door.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { PLEDGE } from '../support/reached-commitment.ts'
import { openServed, type Served } from '../support/served.ts'

type Detail = contract.CommitmentDetail

const AT = '/api/districts/76.01'
const PUBLIC = '/api/publik/komitmen/76.01'
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))
const TODAY = inDays(0)

let served: Served
let dedi: Browser
let guest: Browser
let kades: Browser
let camat: Browser
let opd: Browser
let kader: Browser
let desa: string
let other: string
let office: string
let foreignOffice: string

const person = (role: Role, areas: readonly string[], of: string | null = null): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: of, from: '2026-01-01', until: null }])

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  guest = new Browser(served.url)
  const { desa: villages } = (await dedi.get<DistrictDetail>(AT)).body
  desa = villages[0]?.kode ?? ''
  other = villages[1]?.kode ?? ''
  const add = async (nama: string) => (await dedi.post<{ id: string }>(`${AT}/lembaga`, { jenis: 'opd', nama })).body.id
  office = await add('Dinas Pekerjaan Rekaan')
  foreignOffice = await add('Badan Urusan Lain')
  kades = await person('desa', [desa])
  kader = await person('kader', [desa])
  camat = await person('camat', [desa.slice(0, 8)])
  opd = await person('opd', ['76.01'], office)
})
afterAll(() => served.close())

const by = {
  office: (id: string) => ({ pihak: 'lembaga', lembaga: id, wilayah: null }),
  desa: (kode: string) => ({ pihak: 'desa', lembaga: null, wilayah: kode }),
  company: { pihak: 'perusahaan', lembaga: null, wilayah: null },
  person: { pihak: 'perorangan', lembaga: null, wilayah: null },
}
const COMPANY = { nama: 'PT Rekaan', volume: 40, satuan: 'unit', rupiah: '120000000', sumber: 'csr', tenggat: inDays(60) }

const post = (browser: Browser, who: object, more: object = {}, tahun = 2027) =>
  browser.post<{ id: string }>(`${AT}/komitmen`, { tahun, ...who, komitmen: { ...PLEDGE, ...more } })

async function made(who: object, more: object = {}, browser = dedi): Promise<string> {
  const answer = await post(browser, who, more)
  expect(answer.status).toBe(200)
  return answer.body.id
}

const read = async (id: string, browser = dedi) => (await browser.get<Detail>(`${AT}/komitmen/${id}`)).body
const tell = (id: string, more: object = {}, browser = dedi) =>
  browser.post<{ id: string }>(`${AT}/komitmen/${id}/perkembangan`, {
    hari: TODAY,
    volume: null,
    rupiah: null,
    uraian: 'Sudah dikerjakan',
    dokumen: [],
    ...more,
  })
const state = async (id: string, keadaan: string, alasan: string | null = null, browser = dedi) =>
  browser.post(`${AT}/komitmen/${id}/keadaan`, { dasar: (await read(id)).revisi, keadaan, alasan })

describe('who writes', () => {
  test('an office and a village their own, the secretariat for anybody, others nothing', async () => {
    expect((await post(opd, by.office(office))).status).toBe(200)
    expect((await post(opd, by.office(foreignOffice))).code).toBe('tidak-boleh')
    expect((await post(opd, by.company, COMPANY)).code).toBe('tidak-boleh')
    expect((await post(kades, by.desa(desa))).status).toBe(200)
    expect((await post(kades, by.desa(other))).code).toBe('tidak-boleh')
    expect((await post(camat, by.desa(desa))).code).toBe('tidak-boleh')
    expect((await post(kader, by.desa(desa))).code).toBe('tidak-boleh')
    expect((await post(dedi, by.company, COMPANY)).status).toBe(200)
    expect((await guest.get(`${AT}/komitmen`)).code).toBe('belum-masuk')
    expect((await kader.get(`${AT}/komitmen`)).code).toBe('tidak-boleh')
  })

  test('who pledged tells how far it is; whoever reads sees whose it is', async () => {
    const id = await made(by.office(office))
    expect((await tell(id, {}, kades)).code).toBe('tidak-boleh')
    expect((await tell(id, {}, opd)).status).toBe(200)
    expect([(await read(id, opd)).milikSaya, (await read(id, kades)).milikSaya]).toEqual([true, false])
    const village = await made(by.desa(desa))
    // A cadre of the village answers for it in tasks, and reads no commitments.
    expect((await tell(village, {}, kader)).code).toBe('tidak-boleh')
    const kecamatan = await made({ pihak: 'kecamatan', lembaga: null, wilayah: desa.slice(0, 8) })
    expect((await tell(kecamatan, {}, camat)).status).toBe(200)
    const own = (await opd.get<contract.CommitmentList>(`${AT}/komitmen?tahun=2027&saya=ya`)).body
    expect(own.komitmen.every(({ lembaga }) => lembaga === office)).toBe(true)
    expect(own.hitungan.milikSaya).toBe(own.komitmen.length)
  })
})

describe('what cannot be kept', () => {
  test('is refused with its reason', async () => {
    const refused = async (who: object, more: object) => (await post(dedi, who, more)).code
    expect(await refused(by.company, {})).toBe('nilai-tidak-sah')
    expect(await refused(by.person, { nama: 'Nama Orang' })).toBe('nilai-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, kontak: 'Hubungi 0812-3456-7890' })).toBe('nilai-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, uraian: 'Untuk 7601012345678901' })).toBe('memuat-nik')
    expect(await refused(by.company, { ...COMPANY, rupiah: null })).toBe('nilai-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, volume: null })).toBe('nilai-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, volume: 0.125 })).toBe('nilai-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, volume: -1 })).toBe('permintaan-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, rupiah: 'Rp 5.000' })).toBe('permintaan-tidak-sah')
    expect(await refused(by.company, { ...COMPANY, desa: ['76.02.01.2001'] })).toBe('nilai-tidak-sah')
    expect(await refused({ pihak: 'desa', lembaga: null, wilayah: desa.slice(0, 8) }, {})).toBe('tidak-ditemukan')
    expect(await refused({ pihak: 'desa', lembaga: office, wilayah: null }, {})).toBe('nilai-tidak-sah')
    expect(await refused(by.office('00000000-0000-7000-8000-000000000000'), {})).toBe('tidak-ditemukan')
  })

  test('of several who write at the very same moment one is kept, and the others are told', async () => {
    const id = await made(by.company, COMPANY)
    const write = (n: number) =>
      dedi.put(`${AT}/komitmen/${id}`, { dasar: 1, komitmen: { ...PLEDGE, ...COMPANY, uraian: `Tulisan ${n}` }, alasan: null })
    const answers = await Promise.all([1, 2, 3].map(write))
    expect(answers.map(({ code }) => code).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['', 'keadaan-berubah', 'keadaan-berubah'])
    expect((await read(id)).revisi).toBe(2)
  })

  test('a stale writing is told and changes nothing; a due day moves only with its reason', async () => {
    const id = await made(by.company, COMPANY)
    const change = (dasar: number, more: object, alasan: string | null = null) =>
      dedi.put(`${AT}/komitmen/${id}`, { dasar, komitmen: { ...PLEDGE, ...COMPANY, ...more }, alasan })
    expect((await change(1, { uraian: 'Jamban dan sumur' })).body).toEqual({ revisi: 2 })
    expect((await change(1, { uraian: 'Yang lain' })).code).toBe('keadaan-berubah')
    expect((await change(2, { tenggat: inDays(90) })).code).toBe('nilai-tidak-sah')
    expect((await change(2, { tenggat: inDays(90) }, 'Musim hujan')).status).toBe(200)
    const { uraian, tenggat, riwayat } = await read(id)
    expect([uraian, tenggat]).toEqual(['Komitmen rekaan', inDays(90)])
    expect(riwayat.map(({ revisi, alasan }) => [revisi, alasan])).toEqual([
      [3, 'Musim hujan'],
      [2, null],
      [1, null],
    ])
  })
})

describe('progress', () => {
  test('is added up, null is not zero, and what is struck counts no more', async () => {
    const id = await made(by.company, COMPANY)
    expect((await read(id)).perkembangan).toEqual({ jumlah: 0, volume: null, rupiah: null })
    await tell(id)
    expect(await read(id)).toMatchObject({ keadaan: 'berjalan', perkembangan: { jumlah: 1, volume: null, rupiah: null } })
    await tell(id, { volume: 12.5, rupiah: '0' })
    const wrong = await tell(id, { volume: 40 })
    expect((await read(id)).perkembangan).toEqual({ jumlah: 3, volume: 52.5, rupiah: '0' })
    expect((await dedi.post(`${AT}/komitmen/${id}/perkembangan/${wrong.body.id}/coret`, { alasan: 'Salah tulis' })).status).toBe(200)
    expect((await dedi.post(`${AT}/komitmen/${id}/perkembangan/${wrong.body.id}/coret`, { alasan: 'Lagi' })).code).toBe('keadaan-berubah')
    const after = await read(id)
    expect(after.perkembangan).toEqual({ jumlah: 2, volume: 12.5, rupiah: '0' })
    expect(after.rincian.find(({ id: entry }) => entry === wrong.body.id)?.dicoret?.alasan).toBe('Salah tulis')
    expect((await tell(id, { hari: inDays(2) })).code).toBe('nilai-tidak-sah')
    // A document that is no proof of this commitment.
    expect((await tell(id, { dokumen: ['00000000-0000-7000-8000-000000000000'] })).code).toBe('tidak-ditemukan')
  })

  test('is proved by documents of this very commitment, kept by whoever pledged', async () => {
    const [id, next] = [await made(by.office(office)), await made(by.office(office))]
    const keep = (of: string) =>
      runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
        const file = { name: 'serah-terima.txt', bytes: Buffer.from('CONTOH') }
        return keepFile(ctx, file, { judul: 'Serah terima', kelas: 'rencana', wilayah: '76.01', hal: { jenis: 'komitmen', id: of } })
      })
    const [own, foreign] = [await keep(id), await keep(next)]
    expect((await tell(id, { dokumen: [foreign] }, opd)).code).toBe('tidak-ditemukan')
    expect((await tell(id, { dokumen: [own] }, opd)).status).toBe(200)
    expect((await read(id)).rincian[0]?.dokumen).toEqual([own])
  })

  test('makes it fulfilled only when it comes to what was pledged; ends ask for their reason', async () => {
    const id = await made(by.company, COMPANY)
    expect((await state(id, 'dipenuhi')).code).toBe('nilai-tidak-sah')
    await tell(id, { volume: 39 })
    expect((await state(id, 'dipenuhi')).code).toBe('nilai-tidak-sah')
    const last = await tell(id, { volume: 1 })
    expect((await state(id, 'dipenuhi')).status).toBe(200)
    expect((await dedi.post(`${AT}/komitmen/${id}/perkembangan/${last.body.id}/coret`, { alasan: 'Salah' })).code).toBe('nilai-tidak-sah')
    expect((await state(id, 'berjalan')).code).toBe('nilai-tidak-sah')
    expect((await state(id, 'ditarik', 'Perusahaan tutup')).status).toBe(200)
    expect(await read(id)).toMatchObject({ keadaan: 'ditarik', alasan: 'Perusahaan tutup' })
    expect((await tell(id)).code).toBe('nilai-tidak-sah')
  })

  test('what is past its day is overdue in the list, until it ends', async () => {
    const id = await made(by.company, { ...COMPANY, tenggat: inDays(-1) })
    const late = async () => (await dedi.get<contract.CommitmentList>(`${AT}/komitmen?tahun=2027&keadaan=terlambat`)).body
    expect((await late()).komitmen.some((one) => one.id === id)).toBe(true)
    // Of nobody's office: the secretariat sees it, and an office only its own.
    interface Home {
      readonly komitmen: { readonly tahun: number; readonly terlambat: number } | null
    }
    expect((await opd.get<Home>(`${AT}/beranda`)).body.komitmen).toBeNull()
    const own = await made(by.office(office), { tenggat: inDays(-2) })
    expect((await opd.get<Home>(`${AT}/beranda`)).body.komitmen).toEqual({ tahun: 2027, terlambat: 1 })
    const regent = await person('eksekutif', ['76.01'])
    const summary = (await regent.get<{ terlambat: Home }>(`${AT}/ringkasan`)).body.terlambat.komitmen
    expect(summary).toEqual({ tahun: 2027, terlambat: (await late()).hitungan.terlambat })
    await state(own, 'sebagian', 'Cukup')
    await state(id, 'sebagian', 'Dana habis')
    expect((await late()).komitmen.some((one) => one.id === id)).toBe(false)
  })
})

describe('the register', () => {
  const lineOf = async (id: string, browser = dedi) =>
    (await browser.get<contract.CommitmentList>(`${AT}/komitmen?tahun=2028`)).body.komitmen.find((one) => one.id === id)

  test('shows at once what was written, told, struck, renamed, and to each what is theirs', async () => {
    const answer = await post(dedi, by.office(foreignOffice), { volume: 10, satuan: 'unit' }, 2028)
    const { id } = answer.body
    expect(await lineOf(id)).toMatchObject({
      sebutan: 'Badan Urusan Lain',
      milikSaya: false,
      perkembangan: { jumlah: 0, volume: null, rupiah: null },
    })
    const told = await tell(id, { volume: 3, rupiah: '5000' })
    expect((await lineOf(id))?.perkembangan).toEqual({ jumlah: 1, volume: 3, rupiah: '5000' })
    await dedi.post(`${AT}/komitmen/${id}/perkembangan/${told.body.id}/coret`, { alasan: 'Salah catat' })
    expect((await lineOf(id))?.perkembangan).toEqual({ jumlah: 0, volume: null, rupiah: null })
    await state(id, 'berjalan')
    expect([(await lineOf(id, opd))?.keadaan, (await lineOf(id, opd))?.milikSaya]).toEqual(['berjalan', false])
    const owner = await person('opd', ['76.01'], foreignOffice)
    expect([(await lineOf(id, owner))?.milikSaya, (await lineOf(id, kades))?.milikSaya]).toEqual([true, false])
    await dedi.post(`${AT}/lembaga/${foreignOffice}/nama`, { nama: 'Badan Bernama Baru', berlaku: TODAY })
    expect((await lineOf(id))?.sebutan).toBe('Badan Bernama Baru')
  })
})

describe('from a rembuk', () => {
  async function assembled(owners: readonly string[][]): Promise<string> {
    const rapat = { title: 'Rembuk', place: 'Aula', day: TODAY, clock: '09:00', zone: 'WITA', minutes: 60, agenda: [], invited: [] }
    const begun = await dedi.post<{ id: string }>(`${AT}/rembuk`, {
      wilayah: '76.01',
      tahun: 2031,
      analisis: null,
      lanjutanDari: null,
      rapat,
    })
    const { id } = begun.body
    const { butirRinci, rapat: meeting } = (await dedi.get<RembukDetail>(`${AT}/rembuk/${id}`)).body
    for (const [at, clause] of butirRinci.entries()) {
      const { jenis, isi, indikator, satuan } = clause
      const butir = { jenis, isi, indikator, satuan, pemilik: owners[at] ?? [], tenggat: '2031-06-30', volume: 3, rupiah: '900' }
      const asked = { dasar: 1, butir, urutan: null, cabut: owners[at] === undefined }
      await dedi.put(`${AT}/rembuk/${id}/butir/${clause.id}`, asked)
      if (owners[at] !== undefined)
        await dedi.post(`${AT}/rembuk/${id}/butir/${clause.id}/putusan`, { dasar: 2, hasil: 'disepakati', cara: 'mufakat', suara: null })
    }
    await dedi.post(`${AT}/rapat/${meeting.id}/hadir`, { nama: 'Orang Rekaan', instansi: 'Dinas' })
    const { madeBy: _, ...held } = (await dedi.get<MeetingDetail>(`${AT}/rapat/${meeting.id}`)).body
    const { title, place, day, clock, zone, minutes, agenda } = held
    await dedi.put(`${AT}/rapat/${meeting.id}`, { title, place, day, clock, zone, minutes, agenda, invited: [], state: 'selesai' })
    return id
  }
  const closeIt = (id: string) => dedi.post(`${AT}/rembuk/${id}/tutup`, { penandaTangan: [{ jabatan: 'Bupati', nama: null }] })
  const makeFrom = (rembuk: string, browser = dedi) =>
    browser.post<{ dibuat: number; sudahAda: number; butirTanpaPihak: number }>(`${AT}/komitmen-dari-rembuk`, { rembuk })

  test('each owner gets one, pressed again nothing doubles, and shares that were not agreed are not made up', async () => {
    const id = await assembled([[office], [desa, other, 'desa-lokus']])
    expect((await makeFrom(id)).code).toBe('nilai-tidak-sah')
    expect((await closeIt(id)).status).toBe(200)
    expect((await makeFrom(id, opd)).code).toBe('tidak-boleh')
    const list = async () => (await dedi.get<contract.CommitmentList>(`${AT}/komitmen?tahun=2031`)).body
    expect((await list()).rembuk).toMatchObject([{ id, belum: 3 }])
    // At the same moment, too.
    const twice = await Promise.all([makeFrom(id), makeFrom(id)])
    expect(twice.map(({ body }) => body.dibuat).toSorted((a, b) => a - b)).toEqual([0, 3])
    expect((await makeFrom(id)).body).toEqual({ dibuat: 0, sudahAda: 3, butirTanpaPihak: 0 })
    const { komitmen, rembuk } = await list()
    expect(rembuk).toMatchObject([{ id, belum: 0 }])
    expect(komitmen.map(({ pihak, volume, rupiah, tenggat }) => `${pihak} ${volume} ${rupiah} ${tenggat}`).toSorted()).toEqual([
      'desa null null 2031-06-30',
      'desa null null 2031-06-30',
      'lembaga 3 900 2031-06-30',
    ])
    expect((await read(komitmen[0]?.id ?? '')).asal).toMatchObject({ rembuk: id })
  })

  test('a clause without an owner keeps the rembuk open, and so makes nothing', async () => {
    const id = await assembled([[]])
    expect((await closeIt(id)).code).toBe('nilai-tidak-sah')
    expect((await makeFrom(id)).code).toBe('nilai-tidak-sah')
    expect((await makeFrom('00000000-0000-7000-8000-000000000000')).code).toBe('tidak-ditemukan')
  })
})

describe('the public page', () => {
  const release = async (id: string, denganRupiah: boolean, browser = dedi) =>
    browser.post(`${AT}/komitmen/${id}/terbit`, { dasar: (await read(id)).revisi, denganRupiah })
  const shown = async () => (await guest.get<contract.PublicPledges>(PUBLIC)).body

  test('shows what was released for it and nothing else, to anybody', async () => {
    expect((await guest.get(PUBLIC)).code).toBe('tidak-ditemukan')
    expect((await guest.get('/api/publik/komitmen/99.99')).code).toBe('tidak-ditemukan')
    const id = await made(by.company, { ...COMPANY, uraian: 'Jamban untuk umum', kontak: 'Manajer CSR' })
    await made(by.company, { ...COMPANY, nama: 'PT Tidak Terbit' })
    expect((await release(id, false, opd)).code).toBe('tidak-boleh')
    expect((await release(id, false)).status).toBe(200)
    await tell(id, { volume: 10 })
    const { komitmen, hitungan } = await shown()
    expect(komitmen).toHaveLength(1)
    expect(komitmen[0]).toMatchObject({
      nama: 'PT Rekaan',
      uraian: 'Jamban untuk umum',
      volume: 40,
      volumeTercapai: 10,
      rupiah: null,
      keadaan: 'berjalan',
    })
    expect(hitungan).toEqual([{ pihak: 'perusahaan', dipenuhi: 0, berjalan: 1, terlambat: 0 }])
    expect(JSON.stringify(await shown())).not.toMatch(/Manajer CSR|Tidak Terbit/)
    expect((await release(id, true)).status).toBe(200)
    expect((await shown()).komitmen[0]?.rupiah).toBe('120000000')
    expect((await dedi.post(`${AT}/komitmen/${id}/tarik-terbit`, {})).status).toBe(200)
    expect((await guest.get(PUBLIC)).code).toBe('tidak-ditemukan')
  })

  test('an individual is shown only as they agreed, known to the secretariat alone, and forgotten when asked', async () => {
    const id = await made(by.person, { uraian: 'Telur setiap minggu' })
    const keep = (orang: object | null, browser = dedi) => browser.put(`${AT}/komitmen/${id}/orang`, { orang })
    expect((await keep({ nama: 'Nama Sebenarnya', sebutan: 'Orang baik', setujuPada: null }, opd)).code).toBe('tidak-boleh')
    expect((await keep({ nama: 'Nama Sebenarnya', sebutan: 'Orang baik', setujuPada: null })).status).toBe(200)
    expect((await release(id, false)).code).toBe('nilai-tidak-sah')
    await keep({ nama: 'Nama Sebenarnya', sebutan: 'Orang baik', setujuPada: TODAY })
    expect((await release(id, false)).status).toBe(200)
    const page = JSON.stringify(await shown())
    expect(page).toContain('Orang baik')
    expect(page).not.toContain('Nama Sebenarnya')
    expect((await read(id)).orang).toEqual({ nama: 'Nama Sebenarnya', sebutan: 'Orang baik', setujuPada: TODAY })
    for (const browser of [opd, camat, kades]) {
      expect((await read(id, browser)).orang).toBeNull()
      expect(JSON.stringify((await browser.get(`${AT}/komitmen?tahun=2027`)).body)).not.toMatch(/Nama Sebenarnya|Orang baik/)
    }
    expect((await keep(null)).status).toBe(200)
    expect(await read(id)).toMatchObject({ orang: null, terbit: false })
    expect((await guest.get(PUBLIC)).code).toBe('tidak-ditemukan')
  })
})

test('a commitment that is due soon becomes one task of who pledged, which settles itself when it ends', async () => {
  const id = await made(by.office(office), { uraian: 'Sumur bor desa', tenggat: inDays(5) })
  const look = () => runInDistrict(asSystem(served.app.work), 'tulis', '76.01', openCommitmentTasks)
  expect(await look()).toBe(1)
  expect(await look()).toBe(0)
  interface Told {
    readonly tasks: readonly { readonly title: string; readonly state: string }[]
  }
  const own = async () =>
    (await opd.get<Told>(`${AT}/tugas?lingkup=semua&tahap=semua`)).body.tasks.filter(({ title }) => title === 'Komitmen: Sumur bor desa')
  expect((await own()).map(({ state: standing }) => standing)).toEqual(['terbuka'])
  await tell(id, {}, opd)
  expect((await state(id, 'dipenuhi', null, opd)).status).toBe(200)
  expect((await own()).map(({ state: standing }) => standing)).toEqual(['dikonfirmasi'])
})

describe('taken out', () => {
  test('as workbook, CSV and list, in the year that was asked for', async () => {
    await made(by.company, { ...COMPANY, nama: 'PT Unduhan' })
    for (const [file, head] of [
      ['xlsx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const { status, bytes } = await dedi.download(`${AT}/komitmen.${file}?tahun=2027`)
      expect([status, Buffer.from(bytes.subarray(0, head.length)).toString()]).toEqual([200, head])
    }
    const csv = await dedi.download(`${AT}/komitmen.csv?tahun=2027`)
    expect(Buffer.from(csv.bytes).toString('utf8')).toContain('PT Unduhan')
    const empty = await dedi.download(`${AT}/komitmen.csv?tahun=2055`)
    expect(Buffer.from(empty.bytes).toString('utf8').trim().split('\r\n')).toHaveLength(1)
    expect((await kader.download(`${AT}/komitmen.csv`)).status).toBe(403)
  })
})
