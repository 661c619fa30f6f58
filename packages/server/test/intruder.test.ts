/**
 * Somebody who is in, and reaches for what is not theirs: other areas, other districts, by ids in addresses, queries and bodies. Nothing may come
 * back, and what is not theirs must look like what does not exist.
 */
import { randomBytes } from 'node:crypto'
import type * as emergency from '@konvergen/contract/emergency.ts'
import type { HomeAnswer } from '@konvergen/contract/home.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type * as contract from '@konvergen/contract/measurement.ts'
import type { QualityAnswer } from '@konvergen/contract/quality.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { longestMinutes } from '../src/capabilities/accounts/emergency.ts'
import { withClient } from '../src/platform/database/connect.ts'
import { inTransaction, type Scope } from '../src/platform/database/transaction.ts'
import { wallOf } from '../src/platform/wall-of.ts'
import type { Browser } from './support/browser.ts'
import { lines, listCsv } from './support/child-list.ts'
import { personWith } from './support/people.ts'
import { openServed, type Served } from './support/served.ts'
import { keep } from './support/upload.ts'

const AT = '/api/districts/76.01'
const NOBODY = '00000000-0000-7000-8000-000000000000'
/** Sarudu and Dapurang: two kecamatan of Pasangkayu that the list has children of. */
type Emergencies = AnswerOf<typeof emergency.listEmergencies>
type Children = AnswerOf<typeof contract.listChildren>

let served: Served
let dinkes: Browser
let puskesmas: Browser
let all: Children['children']
let own: Children['children']
let foreign: Children['children']
let area: string
let importId: string

function grant(role: Role, areas: readonly string[]): Grant {
  return { role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }
}
const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [grant(role, areas)])

beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrict('17.04')
  const bytes = new TextEncoder().encode(listCsv([...lines(60, 2), ...lines(60, 3)]))
  const preview: ImportPreview = await served.app.acts.uploadImport('76.01', { name: 'daftar.csv', bytes })
  await served.app.acts.applyImport('76.01', { id: preview.import.id, confirm: [] })
  importId = preview.import.id
  dinkes = await person('dinkes', ['76.01'])
  all = [...(await dinkes.get<Children>(`${AT}/anak`)).body.children, ...(await dinkes.get<Children>(`${AT}/anak?halaman=2`)).body.children]
  area = all[0]?.desaKode.slice(0, 8) ?? ''
  own = all.filter(({ desaKode }) => desaKode.startsWith(area))
  foreign = all.filter(({ desaKode }) => !desaKode.startsWith(area))
  puskesmas = await person('puskesmas', [area])
})
afterAll(() => served.close())

/** True when the answer names a village or child that is not the intruder's. */
function leaks(body: unknown): string[] {
  const text = JSON.stringify(body)
  const names = [...new Set(foreign.flatMap(({ id, desaKode }) => [id, desaKode]))]
  return names.filter((name) => text.includes(name))
}

describe('a health centre', () => {
  it('has something of its own and something that is not', () => {
    expect([own.length > 10, foreign.length > 10, own.length + foreign.length]).toEqual([true, true, 60])
  })

  it('lists its own children only, whatever the query says', async () => {
    const village = foreign[0]?.desaKode ?? ''
    const listed = await puskesmas.get<Children>(`${AT}/anak`)
    expect(listed.body.total).toBe(own.length)
    for (const query of ['', `?desa=${village}`, '?masalah=stunting', '?halaman=2']) {
      expect(leaks((await puskesmas.get(`${AT}/anak${query}`)).body)).toEqual([])
    }
    expect((await puskesmas.get<Children>(`${AT}/anak?desa=${village}`)).body.total).toBe(0)
  })

  it('gets for another’s child what it gets for none', async () => {
    const [mine, theirs] = [own[0]?.id ?? '', foreign[0]?.id ?? '']
    expect((await puskesmas.get(`${AT}/anak/${mine}`)).status).toBe(200)
    expect((await puskesmas.post(`${AT}/anak/${mine}/buka`, { tujuan: 'kunjungan' })).status).toBe(200)
    expect((await puskesmas.get(`${AT}/anak/${theirs}`)).body).toEqual((await puskesmas.get(`${AT}/anak/${NOBODY}`)).body)
    const ask = { tujuan: 'rujukan' }
    const refused = (await puskesmas.post(`${AT}/anak/${theirs}/buka`, ask)).body
    expect(refused).toEqual((await puskesmas.post(`${AT}/anak/${NOBODY}/buka`, ask)).body)
    expect(refused).toMatchObject({ code: 'tidak-ditemukan' })
  })

  it('finds by NIK only its own', async () => {
    const list = [...lines(60, 2)]
    const found = await Promise.all(
      list.map(async ({ nik }) => (await puskesmas.post<{ ids: string[] }>(`${AT}/anak/cari`, { nik })).body.ids),
    )
    const ids = found.flat()
    expect(ids).toHaveLength(own.length)
    expect(leaks(ids)).toEqual([])
  })

  it('keeps papers about its own children where they belong, and nobody sees one who does not see the child', async () => {
    const [mine, theirs] = [own[0]?.id ?? '', foreign[0]?.id ?? '']
    const [here, there] = [own[0]?.desaKode ?? '', foreign[0]?.desaKode ?? '']
    const paper = (who: Browser, id: string) =>
      keep(served.url, who, {
        name: 'rujukan.txt',
        bytes: Buffer.from(`Rujukan ${randomBytes(8).toString('hex')}`),
        judul: 'Surat rujukan',
        kelas: 'rencana',
        wilayah: there,
        hal: { jenis: 'anak', id },
      })
    const kept = await paper(puskesmas, mine)
    expect(kept.body).toMatchObject({ data: 'anak', area: here, anak: mine })
    expect([(await paper(puskesmas, theirs)).code, (await paper(puskesmas, NOBODY)).code]).toEqual(['tidak-ditemukan', 'tidak-ditemukan'])
    const kades = await person('desa', [here])
    const neighbour = await person('puskesmas', [there.slice(0, 8)])
    expect([(await paper(kades, mine)).code, (await paper(kades, NOBODY)).code]).toEqual(['tidak-boleh', 'tidak-boleh'])
    const about = async (who: Browser) => [
      (await who.get(`${AT}/dokumen/${kept.body.id}`)).status,
      (await who.get(`${AT}/dokumen/${kept.body.id}/versi/1/isi`)).status,
      (await who.get<{ total: number }>(`${AT}/dokumen?hal=anak:${mine}`)).body.total,
      (await who.get<{ total: number }>(`${AT}/dokumen?cari=rujukan`)).body.total,
    ]
    expect([await about(dinkes), await about(puskesmas)]).toEqual([
      [200, 200, 1, 1],
      [200, 200, 1, 1],
    ])
    for (const who of [kades, neighbour, await person('admin-kab', ['76.01'])]) expect(await about(who)).toEqual([404, 404, 0, 0])
  })

  it('sees figures of its own villages only', async () => {
    const situation = (await puskesmas.get<SituationAnswer>(`${AT}/situation?sumber=individu`)).body
    expect(situation.situation.desa.length).toBeGreaterThan(0)
    expect(situation.situation.desa.every(({ kode }) => kode.startsWith(area))).toBe(true)
    expect(leaks(situation)).toEqual([])
    const whole = (await dinkes.get<SituationAnswer>(`${AT}/situation?sumber=individu`)).body
    expect(situation.situation.desa).toEqual(whole.situation.desa.filter(({ kode }) => kode.startsWith(area)))
    expect(situation.situation.kabupaten).toEqual(whole.situation.kabupaten)

    const village = foreign[0]?.desaKode ?? ''
    expect((await puskesmas.get(`${AT}/tren?area=${village}`)).code).toBe('tidak-ditemukan')
    expect((await puskesmas.get(`${AT}/tren?area=${village.slice(0, 8)}`)).code).toBe('tidak-ditemukan')
    expect((await puskesmas.get(`${AT}/tren?area=${area}`)).status).toBe(200)
    expect((await puskesmas.get(`${AT}/desa/${village}/provenance`)).code).toBe('tidak-ditemukan')
    expect(leaks((await puskesmas.get(`${AT}/beda-sumber?bulan=2024-02`)).body)).toEqual([])
  })

  it('sees the quality of its own posyandu only, judged as the health office sees it', async () => {
    const mine = (await puskesmas.get<QualityAnswer>(`${AT}/mutu`)).body
    const whole = (await dinkes.get<QualityAnswer>(`${AT}/mutu`)).body
    expect(leaks(mine)).toEqual([])
    expect(mine.report?.posyandu).toEqual(whole.report?.posyandu.filter(({ key }) => key.startsWith(area)))
    const other = whole.report?.posyandu.find(({ key }) => !key.startsWith(area))?.key ?? ''
    const opened = await puskesmas.get<QualityAnswer>(`${AT}/mutu?posyandu=${encodeURIComponent(other)}`)
    expect(opened.body.detail).toBeNull()
  })

  it('is told on its home page of its own places only', async () => {
    const mine = (await puskesmas.get<HomeAnswer>(`${AT}/beranda`)).body
    expect(mine.area?.places.map(({ kode }) => kode)).toEqual([area])
    expect([mine.data, mine.area?.worst]).toEqual([null, null])
    expect(leaks(mine)).toEqual([])
  })

  it('opens no row of a file, no doubtful pair, no list of files', async () => {
    for (const path of [`imports/${importId}/baris/2`, `imports/${importId}`, 'imports', 'anak-meragukan']) {
      expect((await puskesmas.get(`${AT}/${path}`)).code).toBe('tidak-boleh')
    }
  })
})

describe('the secretariat', () => {
  it('sees what became of a list by name, and cannot touch it', async () => {
    const admin = await person('admin-kab', ['76.01'])
    const preview = await admin.get<ImportPreview>(`${AT}/imports/${importId}`)
    expect(preview.status).toBe(200)
    expect(JSON.stringify(preview.body)).not.toMatch(/Anindya|Ayah|Rekaan|760101[15]0\d{2}23/)
    expect((await admin.post(`${AT}/imports/${importId}/undo`)).code).toBe('tidak-boleh')
    expect((await admin.get(`${AT}/anak`)).code).toBe('tidak-boleh')
    const quality = (await admin.get<QualityAnswer>(`${AT}/mutu`)).body
    expect(quality.report?.signs).toBeNull()
    expect(quality.report?.kabupaten.repeated).toBeNull()
  })
})

describe('a task and a meeting of others', () => {
  it('looks to whoever it does not concern like one that is not there', async () => {
    const theirs = foreign[0]?.desaKode ?? ''
    const kades = await person('desa', [theirs])
    const due = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const asked = { title: 'Lengkapi sasaran', to: { kind: 'wilayah', code: theirs }, due }
    const { id } = (await dinkes.post<{ id: string }>(`${AT}/tugas`, asked)).body
    expect((await kades.get(`${AT}/tugas/${id}`)).status).toBe(200)
    const moved = { title: 'Milik saya', detail: '', to: { kind: 'wilayah', code: area }, due }
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', moved],
      ['POST', '/keadaan', { langkah: 'selesaikan' }],
      ['POST', '/komentar', { isi: 'halo' }],
    ] as const) {
      const [real, none] = [id, NOBODY].map((one) => `${AT}/tugas/${one}${path}`)
      const answers = [await puskesmas.ask(method, real ?? '', body), await puskesmas.ask(method, none ?? '', body)]
      expect(answers.map(({ code }) => code)).toEqual(['tidak-ditemukan', 'tidak-ditemukan'])
    }
    for (const query of ['', '?lingkup=semua&tahap=semua', `?untuk=${theirs}`]) {
      expect(leaks((await puskesmas.get(`${AT}/tugas${query}`)).body)).toEqual([])
    }
    const words = await puskesmas.post(`${AT}/tugas/cari`, { cari: 'sasaran', tahap: 'semua' })
    expect([words.status, leaks(words.body)]).toEqual([200, []])
    expect((await person('aks-teknis', [theirs]).then((expert) => expert.get(`${AT}/tugas`))).code).toBe('tidak-boleh')
  })

  it('is not addressed to another district, nor held by whoever may only read', async () => {
    const due = '2030-01-01'
    expect((await dinkes.post(`${AT}/tugas`, { title: 'Tugas', to: { kind: 'wilayah', code: '17.04.01' }, due })).code).toBe(
      'nilai-tidak-sah',
    )
    const admin = await person('admin-kab', ['76.01'])
    const plan = { title: 'Rakor', place: 'Aula', day: due, clock: '09:00', zone: 'WIB', minutes: 60, agenda: [], invited: [] }
    const { id } = (await admin.post<{ id: string }>(`${AT}/rapat`, plan)).body
    for (const [path, body] of [
      ['hadir', { nama: 'Saya', instansi: '' }],
      ['keputusan', { body: 'Beri saya' }],
      [`keputusan/${NOBODY}/tugas`, { to: { kind: 'wilayah', code: area }, due }],
    ] as const) {
      expect((await puskesmas.post(`${AT}/rapat/${id}/${path}`, body)).code).toBe('tidak-boleh')
      expect((await dinkes.post(`${AT}/rapat/${id}/${path}`, body)).code).toBe('tidak-ditemukan')
      expect((await dinkes.post(`${AT}/rapat/${NOBODY}/${path}`, body)).code).toBe('tidak-ditemukan')
    }
    await admin.put(`${AT}/rapat/${id}`, { ...plan, state: 'direncanakan', invited: [{ kind: 'opd', code: 'dinkes' }] })
    expect((await dinkes.get(`${AT}/rapat/${id}`)).status).toBe(200)
    expect((await dinkes.post(`${AT}/rapat/${id}/hadir`, { nama: 'Saya', instansi: '' })).code).toBe('tidak-boleh')
  })

  it('is a meeting that nobody else opens, lists, takes home, changes or makes evidence of', async () => {
    const theirs = foreign[0]?.desaKode ?? ''
    const camat = await person('camat', [theirs.slice(0, 8)])
    const kades = await person('desa', [theirs])
    const neighbour = await person('camat', [area])
    const plan = { title: 'Rakor kecamatan', place: 'Aula', day: '2030-01-02', clock: '09:00', zone: 'WIB', minutes: 60, agenda: [] }
    const { id } = (await camat.post<{ id: string }>(`${AT}/rapat`, { ...plan, invited: [{ kind: 'wilayah', code: theirs }] })).body
    await camat.post(`${AT}/rapat/${id}/keputusan`, { body: 'Beri timbangan' })
    for (const who of [camat, kades]) expect((await who.get(`${AT}/rapat/${id}`)).status).toBe(200)
    const taken = { ...plan, title: 'Milik saya', invited: [], state: 'dibatalkan' }
    for (const who of [puskesmas, neighbour]) {
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/undangan.pdf', undefined],
        ['GET', '/notulen.pdf', undefined],
        ['GET', '/rapat.ics', undefined],
        ['GET', '/kode', undefined],
        ...(who === neighbour
          ? ([
              ['PUT', '', taken],
              ['PUT', '/notulen', { points: ['x'] }],
              ['DELETE', `/hadir/${NOBODY}`, undefined],
            ] as const)
          : []),
      ] as const) {
        const answers = [
          await who.ask(method, `${AT}/rapat/${id}${path}`, body),
          await who.ask(method, `${AT}/rapat/${NOBODY}${path}`, body),
        ]
        expect([path, ...answers.map(({ code }) => code)]).toEqual([path, 'tidak-ditemukan', 'tidak-ditemukan'])
      }
      expect(JSON.stringify((await who.get(`${AT}/rapat`)).body)).not.toContain(id)
      expect(JSON.stringify((await who.get(`${AT}/beranda`)).body)).not.toContain(id)
    }
    // A file is no evidence of what its sender does not see, and says not whether that is there.
    const asked = { title: 'Timbang', to: { kind: 'wilayah', code: theirs }, due: '2030-01-01' }
    const { id: task } = (await dinkes.post<{ id: string }>(`${AT}/tugas`, asked)).body
    const evidence = (who: Browser, wilayah: string, jenis: string, of: string) =>
      keep(served.url, who, {
        name: 'a.txt',
        bytes: Buffer.from(`Bukti ${randomBytes(8).toString('hex')}`),
        judul: 'Bukti',
        kelas: 'rencana',
        wilayah,
        hal: { jenis, id: of },
      })
    const mine = await person('desa', [own[0]?.desaKode ?? ''])
    for (const [jenis, of] of [
      ['tugas', task],
      ['tugas', NOBODY],
      ['rapat', id],
      ['rapat', NOBODY],
    ] as const) {
      expect([jenis, of, (await evidence(mine, own[0]?.desaKode ?? '', jenis, of)).code]).toEqual([jenis, of, 'tidak-ditemukan'])
    }
    expect((await evidence(kades, theirs, 'tugas', task)).status).toBe(200)
  })
})

describe('a camat', () => {
  it('sees the kecamatan, the line of the district, and no child', async () => {
    const camat = await person('camat', [area])
    const { situation } = (await camat.get<SituationAnswer>(`${AT}/situation?sumber=individu`)).body
    expect(situation.kecamatan.map(({ kode }) => kode)).toEqual([area])
    expect(leaks(situation)).toEqual([])
    expect((await camat.get(`${AT}/anak`)).code).toBe('tidak-boleh')
    expect((await camat.get(`${AT}/lokus`)).code).toBe('tidak-boleh')
  })
})

describe('access in an emergency', () => {
  const DARURAT = `${AT}/darurat`
  const listed = async (browser: Browser) => (await browser.get<Emergencies>(DARURAT)).body.akses
  const ask = (wilayah: readonly string[], more: object = {}) => ({
    wilayah,
    alasan: 'rujukan',
    catatan: 'Balita dirujuk malam ini dari kecamatan sebelah.',
    menit: 30,
    ...more,
  })
  const reveal = (browser: Browser, id: string) => browser.post(`${AT}/anak/${id}/buka`, { tujuan: 'rujukan' })
  let taker: Browser
  let admin: Browser
  let theirs: string
  let place: string
  beforeAll(async () => {
    taker = await person('puskesmas', [area])
    admin = await person('admin-kab', ['76.01'])
    theirs = foreign[0]?.id ?? ''
    place = foreign[0]?.desaKode ?? ''
  })

  it('is taken for a reason in words, for areas of the district, for a short time, with a second factor', async () => {
    expect((await taker.post(DARURAT, ask([place], { catatan: 'NIK 7601010101230001 dirujuk' }))).code).toBe('memuat-nik')
    for (const wrong of [ask(['17.04.01']), ask(['76.01.99'])]) {
      expect((await taker.post(DARURAT, wrong)).code).toBe('nilai-tidak-sah')
    }
    for (const wrong of [
      ask([place], { menit: 241 }),
      ask([place], { alasan: 'ingin tahu' }),
      ask([place], { catatan: 'x' }),
      ask(['76.01']),
    ]) {
      expect((await taker.post(DARURAT, wrong)).code).toBe('permintaan-tidak-sah')
    }
    const keeper = { ...grant('pengelola-sistem', []), kab: '*' }
    const here = { url: served.url, work: served.app.work }
    expect((await (await personWith(here, [keeper], false)).post(DARURAT, ask([place]))).code).toBe('faktor-kedua-perlu')
    expect((await (await personWith(here, [grant('puskesmas', [area])], false)).post(DARURAT, ask([place]))).code).toBe('tidak-ditemukan')
    for (const role of ['camat', 'admin-kab', 'dinkes'] as const) {
      expect((await (await person(role, ['76.01'])).post(DARURAT, ask([place]))).code).toBe('tidak-boleh')
    }
    expect(await listed(admin)).toEqual([])
  })

  it('shows for its time the children of that place, reads only, and is gone when it is ended', async () => {
    const { desa } = (await taker.get<{ desa: { kode: string }[] }>(AT)).body
    const elsewhere = desa.find(({ kode }) => kode !== place && !kode.startsWith(area))?.kode ?? ''
    expect((await taker.post(DARURAT, ask([elsewhere]))).status).toBe(200)
    expect((await reveal(taker, theirs)).code).toBe('tidak-ditemukan')
    expect((await taker.delete(`${DARURAT}/${(await listed(taker))[0]?.id}`)).status).toBe(200)
    expect((await taker.post(DARURAT, ask([place]))).status).toBe(200)
    expect((await taker.post(DARURAT, ask([place]))).code).toBe('nilai-tidak-sah')
    expect((await reveal(taker, theirs)).status).toBe(200)
    // Nobody else sees more for it.
    expect((await reveal(puskesmas, theirs)).code).toBe('tidak-ditemukan')
    const [mine] = await listed(taker)
    expect(mine).toMatchObject({ areas: [place], alasan: 'rujukan', isLive: true, isMine: true, dilihat: null })
    expect((await puskesmas.delete(`${DARURAT}/${mine?.id}`)).body).toEqual((await puskesmas.delete(`${DARURAT}/${NOBODY}`)).body)
    expect((await taker.delete(`${DARURAT}/${mine?.id}`)).status).toBe(200)
    expect((await reveal(taker, theirs)).code).toBe('tidak-ditemukan')
    expect((await taker.delete(`${DARURAT}/${mine?.id}`)).code).toBe('tidak-ditemukan')
  })

  it('is told to whoever owns the data, who may end it, and kept in the trail without its words', async () => {
    expect((await taker.post(DARURAT, ask([place], { alasan: 'wabah' }))).status).toBe(200)
    const [seen, ended] = await listed(dinkes)
    expect([seen?.isLive, ended?.isLive, seen?.isMine]).toEqual([true, false, false])
    expect(await listed(puskesmas)).toEqual([])
    expect((await taker.put(`${DARURAT}/${seen?.id}`, {})).code).toBe('tidak-boleh')
    expect((await dinkes.put(`${DARURAT}/${seen?.id}`, {})).status).toBe(200)
    expect((await admin.delete(`${DARURAT}/${seen?.id}`)).status).toBe(200)
    expect((await reveal(taker, theirs)).code).toBe('tidak-ditemukan')
    expect((await listed(admin))[0]).toMatchObject({ isLive: false, dilihat: expect.any(String), berakhir: expect.any(String) })
    const trail = JSON.stringify((await admin.get(`${AT}/jejak?tindakan=accounts.break-glass`)).body)
    expect(trail).toContain('"alasan":"wabah"')
    expect(trail).not.toContain('dirujuk')
    const opened = await admin.get<{ traces: { role: string }[] }>(`${AT}/jejak?tindakan=measurement.reveal&hal=${theirs}`)
    expect(opened.body.traces.map(({ role }) => role)).toEqual(['darurat puskesmas'])
  })

  it('ends by itself', async () => {
    expect((await taker.post(DARURAT, ask([place], { menit: 15 }))).status).toBe(200)
    expect((await reveal(taker, theirs)).status).toBe(200)
    await withClient(served.database.adminUrl, (client) =>
      client.query(`update account_emergencies set begun_at = begun_at - interval '15 minutes', ends_at = ends_at - interval '15 minutes'
        where ended_at is null`),
    )
    expect((await reveal(taker, theirs)).code).toBe('tidak-ditemukan')
    const over = (await listed(taker)).find(({ berakhir }) => berakhir === null)
    expect(over).toMatchObject({ isLive: false, isMine: true })
    expect((await taker.delete(`${DARURAT}/${over?.id}`)).code).toBe('tidak-ditemukan')
  })

  it('is checked by nobody who took it, whatever else they hold', async () => {
    const both = [{ ...grant('pengelola-sistem', []), kab: '*' }, grant('admin-kab', ['76.01'])]
    const first = await personWith({ url: served.url, work: served.app.work }, both)
    expect((await first.post(DARURAT, ask([place]))).status).toBe(200)
    const mine = (await listed(first)).find(({ isMine }) => isMine)
    expect((await first.put(`${DARURAT}/${mine?.id}`, {})).code).toBe('tidak-ditemukan')
    expect((await dinkes.put(`${DARURAT}/${mine?.id}`, {})).status).toBe(200)
    expect((await first.delete(`${DARURAT}/${mine?.id}`)).status).toBe(200)
  })

  it('can be given to nobody, and never lasts more than four hours', async () => {
    const given = { username: 'orang.darurat', nama: 'Orang Darurat', peran: 'darurat', wilayah: [area], sampai: '2099-01-01' }
    expect((await served.keeper.post(`${AT}/akun`, given)).code).toBe('nilai-tidak-sah')
    expect(longestMinutes({})).toBe(240)
    expect(longestMinutes({ KONVERGEN_BREAK_GLASS_MINUTES: '60' })).toBe(60)
    for (const KONVERGEN_BREAK_GLASS_MINUTES of ['241', '0', 'empat jam']) {
      expect(() => longestMinutes({ KONVERGEN_BREAK_GLASS_MINUTES })).toThrow(expect.objectContaining({ code: 'pengaturan-keliru' }))
    }
    const write = withClient(served.database.adminUrl, (client) =>
      client.query(`update account_emergencies set ends_at = begun_at + interval '241 minutes'`),
    )
    await expect(write).rejects.toMatchObject({ code: '23514' })
  })
})

describe('a foreign district', () => {
  it('looks like one that is not there', async () => {
    for (const path of ['', '/situation', '/anak', `/anak/${own[0]?.id}`, '/imports', '/akun', '/lembaga', '/tpps', '/pengampu']) {
      const answers = await Promise.all(
        ['17.04', '11.05', '99.01'].map(async (kab) => (await dinkes.get(`/api/districts/${kab}${path}`)).body),
      )
      expect(answers[0]).toMatchObject({ code: 'tidak-ditemukan' })
      expect(answers).toEqual([answers[0], answers[0], answers[0]])
    }
  })

  it('is not reached by codes in a body', async () => {
    const admin = await person('admin-kab', ['76.01'])
    const invitation = { username: 'orang.luar', nama: 'Orang Luar', peran: 'camat', wilayah: ['17.04.01'] }
    expect((await admin.post(`${AT}/akun`, invitation)).code).toBe('nilai-tidak-sah')
    expect((await admin.post(`${AT}/aliases`, { nama: 'DESA', kode: '17.04.01.2001' })).code).toBe('tidak-ditemukan')
  })
})

describe('the database itself', () => {
  const PEOPLE = ['children', 'child_persons', 'measurements', 'measurement_months'] as const
  const count = (scope: Scope, table: string): Promise<number> =>
    inTransaction(served.app.work.databases.main, 'baca', scope, async (db) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
      return rows[0]?.n ?? -1
    })

  it.each(PEOPLE)('shows of %s, asked without any condition, only one’s own areas', async (table) => {
    const whole = await count({ kabs: ['76.01'], areas: '*' }, table)
    const mine = await count({ kabs: ['76.01'], areas: [area] }, table)
    const village = await count({ kabs: ['76.01'], areas: [own[0]?.desaKode ?? ''] }, table)
    expect([mine > 0, mine < whole, village > 0, village <= mine]).toEqual([true, true, true, true])
    expect(await count({ kabs: ['17.04'], areas: '*' }, table)).toBe(0)
    expect(await count({ kabs: ['76.01'], areas: [] }, table)).toBe(0)
  })

  const MORE =
    'imports import_rows import_files import_blocks office_sheets office_sheet_parts office_sheet_outcomes trail tasks notices outbox_messages meetings families family_persons agreed_families'
  it.each([...PEOPLE, ...MORE.split(' ')])('shows nothing of %s where the setting was forgotten', async (table) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(served.app.work.databases.main)
    expect(rows[0]?.n).toBe(0)
  })

  it('shows files, rows and the trail only to work on the whole district', async () => {
    for (const table of ['import_files', 'import_blocks', 'office_sheets', 'office_sheet_parts', 'trail', 'child_doubts']) {
      expect([table, await count({ kabs: ['76.01'], areas: [area] }, table)]).toEqual([table, 0])
    }
    expect(await count({ kabs: ['76.01'], areas: '*' }, 'trail')).toBeGreaterThan(0)
  })

  it('keeps lists with names from an account of a part of the district, also in work on all of it', async () => {
    const shown = (isWhole: boolean, table: string) =>
      count({ kabs: ['76.01'], areas: '*', wall: { account: NOBODY, offices: [], areas: [area], coordinates: [], isWhole } }, table)
    for (const table of ['import_files', 'import_blocks'])
      expect([table, await shown(false, table), (await shown(true, table)) > 0]).toEqual([table, 0, true])
    const whose = [grant('dinkes', ['76.01']), grant('puskesmas', [area])].map((one) => ({ grants: [one], id: NOBODY, secondFactor: true }))
    const asWork = whose.map((who) => wallOf({ ...who, kind: 'akun' }, ['76.01'], new Date()).isWhole)
    expect(asWork).toEqual([true, false])
  })

  it('lets nobody write a child into another area', async () => {
    const foreignChild = sql`insert into children (kab_kode, id, sex, birth, desa_kode, batch_id)
      values ('76.01', ${NOBODY}, 'L', '2023-01-01', ${foreign[0]?.desaKode}, ${NOBODY})`
    const write = inTransaction(served.app.work.databases.main, 'tulis', { kabs: ['76.01'], areas: [area] }, (db) =>
      foreignChild.execute(db),
    )
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })
})
