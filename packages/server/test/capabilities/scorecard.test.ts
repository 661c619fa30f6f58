/**
 * The convergence score over HTTP: a cadre notes families and their months, the village hands in, the district reads one sum; the regression cases of known
 * scorecards (July and September in PAUD and in the third quarter, normal pregnancies, KEK); what was not reported is no T; nobody sees another village.
 */
import { randomUUID } from 'node:crypto'
import type { BoardAnswer, MonthsAnswer, NotedSchema, SentMonth, SentPerson, VillageAnswer } from '@konvergen/contract/scorecard.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendFamilies } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { line, listCsv } from '../support/child-list.ts'
import { familyPerson, familyRow } from '../support/families.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01/skor'
const Q3 = '2025-T3'
const NAMES = { kepala: null, noKk: null, nik: null, alamat: null, rt: null, rw: null }
const UNKNOWN = { timbang: null, konseling: null, pengasuhan: null }
const MONTHS = ['2025-07', '2025-08', '2025-09'] as const
const NOTHING = { periksa: 0, fe: 0, konseling: 0, kunjungan: 0, air: false, jamban: false, jaminan: false, keadaan: 'normal' } as const
const CHILD = { timbang: false, ukur: false, imunisasi: false, campak: false, konseling: 0, kunjungan: 0, pengasuhan: false } as const
const HOUSE = { air: true, jamban: true, akta: true, jaminan: false } as const

let served: Served
let villages: string[]
let people: Record<'kaderA' | 'desaA' | 'kaderB' | 'puskesmas' | 'camat' | 'dinkes', Browser>
const [a, b, c] = [() => villages[0] ?? '', () => villages[1] ?? '', () => villages[2] ?? '']

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2024-01-01', until: null }])
}

const card = (jenis: 'bumil' | 'anak', mulai: string, more: Partial<SentPerson> = {}): SentPerson => ({
  id: randomUUID(),
  catatan: randomUUID(),
  dasar: 0,
  jenis,
  nama: 'Orang Rekaan',
  ...NAMES,
  mulai,
  bersalin: null,
  berakhir: null,
  sebabBerakhir: null,
  sebelum: UNKNOWN,
  ...more,
})
const month = (orang: string, bulan: string, isi: NotedSchema, more: Partial<SentMonth> = {}): SentMonth => ({
  id: randomUUID(),
  orang,
  bulan,
  dasar: 0,
  isi,
  ...more,
})
const look = async (as: Browser, desa: string, periode = Q3) => (await as.post<VillageAnswer>(`${AT}/${periode}/desa/${desa}/lihat`)).body
const note = (as: Browser, desa: string, sent: SentPerson) => as.post<{ no: number }>(`${AT}/${Q3}/desa/${desa}/orang`, sent)
const fill = (as: Browser, desa: string, bulan: SentMonth[], more: object = {}) =>
  as.post<MonthsAnswer>(`${AT}/${Q3}/desa/${desa}/isi`, { bulan, ...more })
const send = (as: Browser, desa: string, more: object = {}) =>
  as.post<{ no: number }>(`${AT}/${Q3}/desa/${desa}/kirim`, { dasar: 0, rembuk: true, multipihak: null, catatan: null, ...more })
const board = async (as: Browser, query = '') => (await as.get<BoardAnswer>(`${AT}/${Q3}${query}`)).body

/** Somebody new, with what was noted of July, August and September. */
async function add(as: Browser, desa: string, sent: SentPerson, noted: readonly NotedSchema[] = []): Promise<string> {
  expect((await note(as, desa, sent)).status).toBe(200)
  if (noted.length > 0) {
    const sending = noted.map((isi, index) => month(sent.id, MONTHS[index] ?? '', isi))
    expect((await fill(as, desa, sending)).body).toMatchObject({ tersimpan: noted.length, ditolak: [] })
  }
  return sent.id
}

const verdictOf = ({ orang }: VillageAnswer, id: string) => orang.find((each) => each.id === id)

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>('/api/districts/76.01')
  const kec = body.kecamatan[0]?.kode ?? ''
  villages = body.desa.filter(({ kecamatan }) => kecamatan === kec).map(({ kode }) => kode)
  people = {
    kaderA: await person('kader', [a()]),
    desaA: await person('desa', [a()]),
    kaderB: await person('kader', [b()]),
    puskesmas: await person('puskesmas', [kec]),
    camat: await person('camat', [kec]),
    dinkes: await person('dinkes', ['76.01']),
  }
})
afterAll(() => served.close())

describe('the cases in which known scorecards are wrong', () => {
  it('expects no home visit of a normal pregnancy, does of KEK, and counts all of the third quarter', async () => {
    const normal = await add(people.kaderA, a(), card('bumil', '2025-03'), [{ ...NOTHING, periksa: 1 }, NOTHING, { ...NOTHING, fe: 1 }])
    const kek = await add(people.kaderA, a(), card('bumil', '2025-01'), [
      { ...NOTHING, periksa: 1, keadaan: 'kek' },
      { ...NOTHING, keadaan: 'kek' },
      { ...NOTHING, periksa: 1, keadaan: 'kek' },
    ])
    const seen = await look(people.kaderA, a())
    expect(verdictOf(seen, normal)).toMatchObject({ vonis: { kunjungan: 'TS', periksa: 'Y', 'pil-fe': 'Y', konseling: 'T', nifas: 'TS' } })
    expect(verdictOf(seen, kek)).toMatchObject({
      vonis: { kunjungan: 'T', periksa: 'Y' },
      alasan: { periksa: { code: 'hitung-trimester', have: 2, want: 2, at: 3 } },
    })
    expect(seen.hitungan.kepala).toMatchObject({ households: 2, pregnant: 2, atRisk: 1 })
    expect(seen.hitungan.layanan['bumil:kunjungan']).toEqual({ Y: 0, T: 1, TS: 1, blank: 0 })
  })

  it('counts PAUD of July and of September each in its own month', async () => {
    const marks = [
      ['v', 'x', 'v'],
      ['v', 'v', 'x'],
      ['-', 'v', 'v'],
    ] as const
    for (const each of marks)
      await add(
        people.kaderA,
        a(),
        card('anak', '2022-02'),
        each.map((paud) => ({ paud })),
      )
    const { hitungan } = await look(people.kaderA, a())
    expect(hitungan.paud).toEqual([
      { bulan: '2025-07', datang: 2, seharusnya: 2, kosong: 0 },
      { bulan: '2025-08', datang: 2, seharusnya: 3, kosong: 0 },
      { bulan: '2025-09', datang: 2, seharusnya: 3, kosong: 0 },
    ])
    expect((await look(people.kaderA, a(), '2025-T2')).hitungan.paud.every(({ seharusnya }) => seharusnya === 0)).toBe(true)
  })

  it('never takes for T what was not reported, and says which', async () => {
    const child = await add(people.kaderA, a(), card('anak', '2024-09', { sebelum: { timbang: 7, konseling: 5, pengasuhan: 0 } }), [
      { ...CHILD, ...HOUSE, timbang: true, kunjungan: 1 },
      { ...CHILD, ...HOUSE, kunjungan: 1 },
    ])
    const seen = verdictOf(await look(people.kaderA, a()), child)
    expect(seen?.vonis).toMatchObject({
      timbang: 'Y',
      'ukur-tinggi': 'T',
      kunjungan: 'Y',
      konseling: 'T',
      imunisasi: null,
      jaminan: null,
      jamban: 'Y',
    })
    expect(seen?.alasan['jaminan']).toMatchObject({ have: 0, empty: 1 })
    const third = month(child, MONTHS[2], { ...CHILD, ...HOUSE })
    await fill(people.kaderA, a(), [third])
    expect(verdictOf(await look(people.kaderA, a()), child)?.vonis).toMatchObject({ imunisasi: 'T', jaminan: 'T' })
  })
})

describe('a village’s quarter', () => {
  it('has no score before it is handed in, and one sum of all services afterwards', async () => {
    const before = await board(people.dinkes)
    expect(before.desa.find(({ kode }) => kode === a())).toMatchObject({ keadaan: 'diisi', hitungan: null })
    expect(before.kabupaten.jumlah).toBeNull()
    expect((await send(people.desaA, a())).body).toEqual({ no: 1 })
    const { hitungan } = await look(people.desaA, a())
    const after = await board(people.dinkes)
    const row = after.desa.find(({ kode }) => kode === a())
    expect(row).toMatchObject({ keadaan: 'dikirim', rembuk: true, multipihak: null, hitungan: { jumlah: hitungan.jumlah } })
    expect(after.desa.find(({ kode }) => kode === b())).toMatchObject({ keadaan: 'belum', hitungan: null, diam: true })

    await add(people.kaderB, b(), card('bumil', '2025-06'), [
      { ...NOTHING, air: true, jamban: true, jaminan: true, periksa: 2, fe: 1, konseling: 1 },
      NOTHING,
      NOTHING,
    ])
    expect((await send(people.kaderB, b())).status).toBe(200)
    const both = await board(people.dinkes)
    const [one, two] = [a(), b()].map((kode) => both.desa.find((each) => each.kode === kode)?.hitungan?.jumlah)
    const sum = {
      Y: (one?.Y ?? 0) + (two?.Y ?? 0),
      T: (one?.T ?? 0) + (two?.T ?? 0),
      TS: (one?.TS ?? 0) + (two?.TS ?? 0),
      blank: (one?.blank ?? 0) + (two?.blank ?? 0),
    }
    expect(two).toEqual({ Y: 6, T: 0, TS: 2, blank: 0 })
    expect(both.kabupaten).toMatchObject({ jumlah: sum, melapor: 2 })
    expect(both.kecamatan[0]?.jumlah).toEqual(sum)
  })

  it('is changed in no rate by somebody of whom nothing is to be expected', async () => {
    const { Y, T } = (await look(people.kaderB, b())).hitungan.jumlah
    await add(people.kaderB, b(), card('anak', '2025-09'), [])
    const after = await look(people.kaderB, b())
    expect([after.hitungan.jumlah.Y, after.hitungan.jumlah.T, after.keadaan]).toEqual([Y, T, 'berubah'])
  })

  it('keeps both when two people enter one month, and takes a repeated sending once', async () => {
    const id = await add(people.kaderA, a(), card('bumil', '2025-05'))
    const first = month(id, MONTHS[0], { ...NOTHING, fe: 1 })
    expect((await fill(people.kaderA, a(), [first])).body.tersimpan).toBe(1)
    expect((await fill(people.kaderA, a(), [first])).body).toMatchObject({ tersimpan: 0, tetap: 1 })
    const late = await fill(people.desaA, a(), [month(id, MONTHS[0], { ...NOTHING, fe: 2 }), month(id, MONTHS[1], NOTHING)])
    expect(late.body).toMatchObject({ tersimpan: 1, bentrok: [{ orang: id, tercatat: { no: 1, isi: { fe: 1 } } }] })
    expect((await fill(people.desaA, a(), [month(id, MONTHS[0], { ...NOTHING, fe: 2 }, { dasar: 1 })])).body.tersimpan).toBe(1)
    const kept = await withClient(served.database.adminUrl, (client) =>
      client.query(`select no, noted->>'fe' as fe from hpk_months where person_id = '${id}' and month = '2025-07-01' order by no`),
    )
    expect(kept.rows).toEqual([
      { no: 1, fe: '1' },
      { no: 2, fe: '2' },
    ])
    const history = (as: Browser, desa: string) =>
      as.post<VillageAnswer['orang'][number]['isi']>(`${AT}/${Q3}/desa/${desa}/riwayat`, { orang: id })
    expect((await history(people.desaA, a())).body.filter(({ bulan }) => bulan === MONTHS[0]).map(({ no, isi }) => [no, isi.fe])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect((await history(people.kaderB, b())).status).toBe(404)
  })

  it('refuses what cannot be', async () => {
    const id = await add(people.kaderA, a(), card('bumil', '2025-05'))
    const wrong = [month(id, MONTHS[0], { timbang: true }), month(id, '2025-10', NOTHING), month(randomUUID(), MONTHS[0], NOTHING)]
    expect((await fill(people.kaderA, a(), wrong)).body.ditolak.map(({ sebab }) => sebab)).toEqual([
      'tidak-ditanya',
      'di-luar-triwulan',
      'orang-asing',
    ])
    const statuses = await Promise.all([
      note(people.kaderA, a(), card('anak', '2099-01')),
      note(people.kaderA, a(), card('anak', '2025-01', { nik: '123' })),
      note(people.kaderA, a(), card('anak', '2025-01', { nama: ' ' })),
      note(people.kaderA, a(), card('anak', '2025-01', { alamat: 'NIK 7601014504100001' })),
      note(people.kaderA, a(), card('bumil', '2025-05', { id, dasar: 0 })),
      fill(people.kaderA, a(), [month(id, MONTHS[1], NOTHING), month(id, MONTHS[1], NOTHING)]),
      people.desaA.post(`${AT}/2099-T1/desa/${a()}/kirim`, { dasar: 0, rembuk: null, multipihak: null, catatan: null }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422, 422, 409, 422, 422])
  })

  it('is locked by the secretariat, and then changes only with a reason', async () => {
    expect((await people.desaA.post(`${AT}/${Q3}/kunci`, { langkah: 'kunci' })).status).toBe(403)
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'kunci' })).status).toBe(200)
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'kunci' })).status).toBe(409)
    const sent = card('bumil', '2025-06')
    expect((await note(people.kaderA, a(), sent)).status).toBe(422)
    expect((await note(people.kaderA, a(), { ...sent, alasan: 'Terlewat' })).status).toBe(200)
    expect((await fill(people.kaderA, a(), [month(sent.id, MONTHS[0], NOTHING)])).status).toBe(422)
    expect((await fill(people.kaderA, a(), [month(sent.id, MONTHS[0], NOTHING)], { alasan: 'Buku KIA ditemukan' })).status).toBe(200)
    expect((await send(people.desaA, a(), { dasar: 1 })).status).toBe(422)
    expect((await send(people.desaA, a(), { dasar: 1, alasan: 'Koreksi' })).body).toEqual({ no: 2 })
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'buka' })).status).toBe(422)
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'buka', alasan: 'Banyak koreksi' })).status).toBe(200)
    expect(await board(people.camat)).toMatchObject({ terkunci: false, alasan: 'Banyak koreksi' })
  })
})

describe('who sees what', () => {
  it('shows names to those who work with these families in their own village, and scores alone to the others', async () => {
    expect((await people.kaderB.post(`${AT}/${Q3}/desa/${a()}/lihat`)).status).toBe(404)
    expect((await people.camat.post(`${AT}/${Q3}/desa/${a()}/lihat`)).status).toBe(403)
    expect((await people.dinkes.post(`${AT}/${Q3}/desa/${a()}/lihat`)).status).toBe(403)
    expect((await look(people.puskesmas, a())).orang.length).toBeGreaterThan(5)
    expect((await people.kaderA.get(`${AT}/${Q3}`)).status).toBe(403)
    expect((await note(people.kaderB, a(), card('anak', '2025-01'))).status).toBe(404)
    const own = await board(people.desaA)
    expect(own.desa.map(({ kode }) => kode)).toEqual([a()])
    expect(own.kabupaten.melapor).toBe(2)
    expect(JSON.stringify(await board(people.dinkes))).not.toContain('Orang Rekaan')
  })

  it('keeps names out of the clear, and of numbers shows the end', async () => {
    const person16 = familyPerson(900)
    const id = await add(people.kaderA, a(), card('anak', '2025-01', { nama: 'Kelapa Muda', noKk: person16.noKk, nik: person16.nikIstri }))
    const found = verdictOf(await look(people.kaderA, a()), id)
    expect([found?.nama, found?.kkAkhir, found?.nikAkhir]).toEqual(['Kelapa Muda', person16.noKk?.slice(-4), person16.nikIstri?.slice(-4)])
    expect(JSON.stringify(found)).not.toContain(person16.noKk)
    const rows = await withClient(served.database.adminUrl, (client) =>
      client.query(`select encode(sealed, 'escape') as text from hpk_persons union all select detail::text from trail`),
    )
    expect(JSON.stringify(rows.rows)).not.toContain('Kelapa')
  })

  it('proposes what the list of families knows of the card, and takes nothing over by itself', async () => {
    const list = randomUUID()
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
      writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: list, detail: {} })
      return appendFamilies(ctx, { id: list, source: 'KRS', period: '2025' }, [[familyRow(901, c())]])
    })
    const id = await add(people.puskesmas, c(), card('anak', '2025-01', { noKk: familyPerson(901).noKk }))
    const before = await look(people.puskesmas, c())
    expect(before.usulan.map(({ orang, bulan, isi, sumber }) => [orang, bulan, isi, sumber])).toEqual(
      MONTHS.map((bulan) => [id, bulan, { jamban: false }, 'daftar-keluarga']),
    )
    expect(verdictOf(before, id)?.vonis?.['jamban']).toBeNull()
    const taken = MONTHS.map((bulan) => month(id, bulan, { jamban: false }, { sumber: { jamban: 'daftar-keluarga' } }))
    await fill(people.puskesmas, c(), taken)
    const after = await look(people.puskesmas, c())
    expect([after.usulan, verdictOf(after, id)?.vonis?.['jamban'], verdictOf(after, id)?.isi[0]?.sumber]).toEqual([
      [],
      'T',
      { jamban: 'daftar-keluarga' },
    ])
  })

  it('proposes the months in which the register of children holds a weight, by the NIK', async () => {
    const row = line(0, 2)
    const { body } = await served.keeper.get<DistrictDetail>('/api/districts/76.01')
    const sarudu = body.desa.find(({ nama }) => nama.toUpperCase() === 'SARUDU')?.kode ?? ''
    const cadre = await person('kader', [sarudu])
    const { import: file } = (
      await people.dinkes.upload<{ import: { id: string } }>('/api/districts/76.01/imports', 'daftar.csv', listCsv([row]))
    ).body
    expect((await people.dinkes.post(`/api/districts/76.01/imports/${file.id}/apply`, { confirm: [] })).status).toBe(200)
    const sent = card('anak', '2023-01', { nik: row.nik })
    expect((await cadre.post(`${AT}/2024-T1/desa/${sarudu}/orang`, sent)).status).toBe(200)
    const seen = await look(cadre, sarudu, '2024-T1')
    expect(seen.usulan).toEqual([
      { orang: sent.id, bulan: '2024-02', isi: { timbang: true, ukur: true }, sumber: 'eppgbm-anak', keterangan: 'e-PPGBM' },
    ])
    expect(verdictOf(seen, sent.id)?.isi).toEqual([])
  })

  it('lists who has gone silent, by a number of months that one chooses', async () => {
    await withClient(served.database.adminUrl, (client) =>
      client.query(`update hpk_months set entered_at = now() - interval '100 days' where desa_kode = '${b()}'`),
    )
    await withClient(served.database.adminUrl, (client) =>
      client.query(`update hpk_persons set entered_at = now() - interval '100 days' where desa_kode = '${b()}'`),
    )
    const silentAt = async (query: string) => (await board(people.dinkes, query)).pengisi.flatMap(({ desa }) => desa)
    expect(await silentAt('')).toEqual([b()])
    expect(await silentAt('?diam=6')).toEqual([])
    expect((await board(people.dinkes, '?diam=6')).desa.find(({ kode }) => kode === b())?.diam).toBe(false)
  })
})
