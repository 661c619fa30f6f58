/**
 * Offices, teams (TPPS) and owners over HTTP: a rename keeps history, nothing is merged unasked, contacts are seen by role, a camat makes the team of
 * the own kecamatan and of no other.
 */
import type { ListPreview, Register } from '@konvergen/contract/opd.ts'
import type { OwnedRow, TeamDetail, TeamSummary } from '@konvergen/contract/tpps.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { STARTING_LIST } from '@konvergen/core/opd/starting-list.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { sealAtStart } from '../../src/seal-at-start.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const NOBODY = '00000000-0000-7000-8000-000000000000'

let served: Served
let admin: Browser
beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrict('17.04')
  admin = await person('admin-kab', ['76.01'])
})
afterAll(() => served.close())

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])

const register = async (as = admin): Promise<Register> => (await as.get<Register>(`${AT}/lembaga`)).body
const made = async (path: string, body: object): Promise<string> => {
  const { body: answer, status } = await admin.post<{ id: string }>(`${AT}/${path}`, body)
  expect([path, status]).toEqual([path, 200])
  return answer.id
}
const named = async (nama: string) => (await register()).offices.find(({ names }) => names.some((name) => name.nama === nama))

describe('the register', () => {
  it('has the governments of areas from wilayah, and takes the usual offices unchecked, once', async () => {
    const before = await register()
    expect(new Set(before.offices.map(({ kind }) => kind))).toEqual(new Set(['kabupaten', 'kecamatan', 'desa']))
    const kode = STARTING_LIST.map(({ code }) => code)
    const first = await admin.post(`${AT}/lembaga-awal`, { kode })
    expect(first.body).toEqual({ ditambah: kode.length, dilewati: 0 })
    expect((await admin.post(`${AT}/lembaga-awal`, { kode })).body).toEqual({ ditambah: 0, dilewati: kode.length })
    const dinkes = (await register()).offices.find(({ code }) => code === 'dinkes')
    expect(dinkes).toMatchObject({ checked: false, names: [{ nama: 'Dinas Kesehatan', from: null, until: null }] })
    const asked = { jenis: 'opd', wilayah: null, induk: null }
    expect((await admin.put(`${AT}/lembaga/${dinkes?.id}`, asked)).status).toBe(200)
    expect((await named('Dinas Kesehatan'))?.checked).toBe(true)
  })

  it('keeps the old name of a renamed office with its last day', async () => {
    const office = await named('Dinas Pengendalian Penduduk dan Keluarga Berencana')
    const rename = {
      nama: 'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak',
      singkatan: 'DP3APPKB',
      berlaku: '2024-01-01',
      dasar: 'Perda 5/2023',
    }
    expect((await admin.post(`${AT}/lembaga/${office?.id}/nama`, rename)).status).toBe(200)
    expect((await named(rename.nama))?.names.map(({ singkatan, from, until }) => [singkatan, from, until])).toEqual([
      ['DPPKB', null, '2023-12-31'],
      ['DP3APPKB', '2024-01-01', null],
    ])
    expect((await admin.post(`${AT}/lembaga/${office?.id}/nama`, { ...rename, berlaku: '2023-06-01' })).code).toBe('nilai-tidak-sah')
  })

  it('never merges DP3A-PPKB with DP3APPKB unasked: it refuses, proposes, and remembers the answer', async () => {
    const asked = { jenis: 'opd', nama: 'DP3A-PPKB' }
    const refused = await admin.post<{ details: { id: string } }>(`${AT}/lembaga`, asked)
    expect(refused.code).toBe('lembaga-mirip')
    const other = refused.body.details.id
    const id = await made('lembaga', { ...asked, beda: [other] })
    expect((await register()).pairs).toEqual([])

    // A rename is never refused; what then looks alike is asked about.
    const twin = await made('lembaga', { jenis: 'opd', nama: 'Badan Rekaan' })
    await admin.post(`${AT}/lembaga/${twin}/nama`, { nama: 'DP3A PPKB', berlaku: '2026-01-01' })
    const pairs = (await register()).pairs.map(({ one, other: second, likeness }) => [new Set([one, second]), likeness])
    expect(pairs).toEqual([
      [new Set([other, twin]), 'sama-huruf'],
      [new Set([id, twin]), 'sama-huruf'],
    ])
    expect((await admin.post(`${AT}/lembaga/${id}/pasangan`, { lain: twin, keputusan: 'sama' })).status).toBe(200)
    const after = await register()
    expect(after.offices.some((office) => office.id === twin)).toBe(false)
    expect(after.offices.some((office) => office.id === id)).toBe(true)
    expect((await admin.post(`${AT}/lembaga/${id}/pasangan`, { lain: twin, keputusan: 'beda' })).code).toBe('tidak-ditemukan')
  })

  it('takes no office into an area that is not there', async () => {
    const asked = { jenis: 'posyandu', nama: 'Posyandu Anggrek', wilayah: '17.04.01.2001' }
    expect((await admin.post(`${AT}/lembaga`, asked)).code).toBe('nilai-tidak-sah')
  })
})

describe('people', () => {
  it('hold posts, one head after the other, and are reached only by roles that may', async () => {
    const dinkes = (await named('Dinas Kesehatan'))?.id ?? ''
    const sri = await made('pejabat', {
      nama: 'Sri Contoh',
      lembaga: dinkes,
      jabatan: 'Kepala Dinas',
      pimpinan: true,
      mulai: '2024-01-01',
      telepon: '0812-3456-7890',
      surel: 'sri@contoh.go.id',
    })
    await made('pejabat', { nama: 'Budi Contoh', lembaga: dinkes, jabatan: 'Kepala Dinas', pimpinan: true, mulai: '2026-02-01' })
    const { people, posts, contacts } = await register()
    expect(contacts).toBe(true)
    expect(people.find(({ id }) => id === sri)).toMatchObject({ telepon: '081234567890', surel: 'sri@contoh.go.id' })
    expect(posts.find((post) => post.person === sri)).toMatchObject({ until: '2026-01-31', leads: true })

    // In the database it lies sealed; what stood in the clear before is sealed by the next start, and read meanwhile.
    const { main } = served.app.work.databases
    const stored = async () => {
      const { rows } = await inTransaction(main, 'baca', { kabs: ['76.01'], areas: '*' }, (db) =>
        sql<{ telepon: string | null; surel: string | null; isSealed: boolean }>`
          select telepon, surel, sealed is not null as "isSealed" from opd_contacts where person_id = ${sri}`.execute(db),
      )
      return rows
    }
    const sealed = [{ telepon: null, surel: null, isSealed: true }]
    expect(await stored()).toEqual(sealed)
    await inTransaction(main, 'turunan', { kabs: ['76.01'], areas: '*' }, (db) =>
      sql`update opd_contacts set telepon = '081200000000', key_id = null, sealed = null where person_id = ${sri}`.execute(db),
    )
    expect((await register()).people.find(({ id }) => id === sri)).toMatchObject({ telepon: '081200000000', surel: null })
    await sealAtStart(served.app.work, main)
    expect(await stored()).toEqual(sealed)
    expect((await register()).people.find(({ id }) => id === sri)).toMatchObject({ telepon: '081200000000', surel: null })

    const village = await register(await person('desa', ['76.01.01.2001']))
    expect(village.contacts).toBe(false)
    expect(village.people.some(({ telepon, surel }) => telepon !== null || surel !== null)).toBe(false)
    expect((await (await person('puskesmas', ['76.01.01'])).get(`${AT}/lembaga`)).code).toBe('tidak-boleh')
    expect((await admin.put(`${AT}/pejabat/${sri}`, { nama: 'Sri Contoh', telepon: 'tidak ada' })).code).toBe('nilai-tidak-sah')
    expect((await admin.put(`${AT}/pejabat/${NOBODY}`, { nama: 'Sri Contoh' })).code).toBe('tidak-ditemukan')
  })
})

describe('a pasted list', () => {
  const teks = [
    'Nama lembaga\tSingkatan\tWilayah\tPejabat\tJabatan\tTelepon',
    'Dinas Kesehatan\t\t\tAni Contoh\tSekretaris\t08111222333',
    'Puskesmas Rekaan\t\t\tDewi Contoh\tKepala\t',
    'Puskesmas Rekaan\t\t\tEdi Contoh\tBidan\tbukan',
    'Dinas Sosiall\t\t\tFitri Contoh\tKepala Dinas\t',
  ].join('\n')

  it('is looked at first: known, new, the row above, and what only looks alike', async () => {
    const { body } = await admin.post<ListPreview>(`${AT}/lembaga-impor/lihat`, { teks })
    expect(body.rows.map(({ keadaan }) => keadaan)).toEqual(['dikenal', 'baru', 'sebaris', 'mirip'])
    expect(body.rows[3]?.calon.map(({ nama }) => nama)).toEqual(['Dinas Sosial'])
    expect(body.issues.map(({ code, place }) => [code, place.cell])).toEqual([['lembaga.telepon-tak-terbaca', 'F4']])
    expect(await named('Puskesmas Rekaan')).toBeUndefined()
  })

  it('is kept without what nobody decided, and twice changes nothing', async () => {
    expect((await admin.post(`${AT}/lembaga-impor`, { teks, keputusan: [] })).body).toEqual({ lembaga: 1, pejabat: 3, dilewati: 1 })
    expect((await admin.post(`${AT}/lembaga-impor`, { teks, keputusan: [] })).body).toEqual({ lembaga: 0, pejabat: 0, dilewati: 1 })
    const social = (await named('Dinas Sosial'))?.id ?? ''
    const decided = { teks, keputusan: [{ baris: 5, lembaga: social }] }
    expect((await admin.post(`${AT}/lembaga-impor`, decided)).body).toEqual({ lembaga: 0, pejabat: 1, dilewati: 0 })
    expect(await named('Dinas Sosiall')).toBeUndefined()
    const { posts, people } = await register()
    const fitri = people.find(({ nama }) => nama === 'Fitri Contoh')?.id
    expect(posts.find((post) => post.person === fitri)).toMatchObject({ lembaga: social, leads: true })
  })
})

describe('a team', () => {
  const decree = { nomor: '100.3/12/2026', tanggal: '2026-02-03', mulai: '2026-02-03', sampai: '2026-12-31' }
  const team = async (id: string): Promise<TeamDetail> => (await admin.get<TeamDetail>(`${AT}/tpps/${id}`)).body

  it('begins with the usual seats, is changed as a draft, and is fixed by its decree', async () => {
    const id = await made('tpps', { wilayah: '76.01' })
    const draft = await team(id)
    expect(draft.susunan.fields).toHaveLength(4)
    const setda = (await named('Sekretariat Daerah'))?.id ?? ''
    // The regional secretary chairs it, as in some districts.
    const seats = draft.susunan.seats.map((seat) =>
      seat.peran === 'ketua' ? { ...seat, lembaga: setda, jabatan: 'Sekretaris Daerah' } : seat,
    )
    const saved = { susunan: { ...draft.susunan, seats }, naskah: { ...draft.naskah, penandatangan: 'Nama Bupati' } }
    expect((await admin.put(`${AT}/tpps/${id}`, saved)).status).toBe(200)
    const foreign = { ...saved, susunan: { fields: [], seats } }
    expect((await admin.put(`${AT}/tpps/${id}`, foreign)).code).toBe('nilai-tidak-sah')

    expect((await admin.post(`${AT}/tpps/${id}/berlaku`, { ...decree, sampai: '2026-01-01' })).code).toBe('nilai-tidak-sah')
    expect((await admin.post(`${AT}/tpps/${id}/berlaku`, decree)).status).toBe(200)
    expect((await admin.put(`${AT}/tpps/${id}`, saved)).code).toBe('keadaan-berubah')
    expect((await team(id)).team).toMatchObject({ state: 'berlaku', nomor: decree.nomor, until: '2026-12-31' })

    const next = await made('tpps', { wilayah: '76.01', dari: id })
    expect((await team(next)).susunan.seats.find(({ peran }) => peran === 'ketua')?.lembaga).toBe(setda)
    expect((await admin.post(`${AT}/tpps/${next}/berlaku`, { ...decree, nomor: '2' })).status).toBe(200)
    expect((await team(id)).team.state).toBe('digantikan')
  })

  it('keeps the names of its decree when somebody is renamed later', async () => {
    const valid = (await admin.get<TeamSummary[]>(`${AT}/tpps`)).body.find(({ state }) => state === 'berlaku')
    const before = await team(valid?.id ?? '')
    const [seated] = Object.keys(before.names)
    expect(before.names[seated ?? '']).toBe('Budi Contoh')
    await admin.put(`${AT}/pejabat/${seated}`, { nama: 'Budi Berganti' })
    expect((await team(valid?.id ?? '')).names).toEqual(before.names)
  })

  it('goes out as Word and as PDF', async () => {
    const id = await made('tpps', { wilayah: '76.01.01' })
    const [docx, pdf] = await Promise.all(
      ['docx', 'pdf'].map((ending) => fetch(`${served.url}${AT}/tpps/${id}/sk.${ending}`, { headers: { cookie: cookies(admin) } })),
    )
    expect([docx?.status, pdf?.status]).toEqual([200, 200])
    expect(docx?.headers.get('content-disposition')).toContain('sk-tpps-76.01.01-')
    const begins = async (answer: Response | undefined) =>
      Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0))
        .subarray(0, 4)
        .toString('latin1')
    expect([await begins(docx), await begins(pdf)]).toEqual(['PK\u0003\u0004', '%PDF'])
  })

  it('of a kecamatan is made by its camat, and by no other; everybody may read it', async () => {
    const camat = await person('camat', ['76.01.02'])
    const own = await camat.post<{ id: string }>(`${AT}/tpps`, { wilayah: '76.01.02' })
    expect(own.status).toBe(200)
    const village = (await register()).offices.find(({ id }) => id.startsWith('76.01.02.'))?.id
    expect((await camat.post(`${AT}/tpps`, { wilayah: village })).status).toBe(200)
    for (const wilayah of ['76.01', '76.01.03', '17.04.01']) {
      expect([wilayah, (await camat.post(`${AT}/tpps`, { wilayah })).code]).toEqual([wilayah, 'tidak-ditemukan'])
    }
    const other = await person('camat', ['76.01.03'])
    expect((await other.get(`${AT}/tpps/${own.body.id}`)).status).toBe(200)
    const theirs = (await other.post(`${AT}/tpps/${own.body.id}/berlaku`, decree)).body
    expect(theirs).toEqual((await other.post(`${AT}/tpps/${NOBODY}/berlaku`, decree)).body)
    expect(theirs).toMatchObject({ code: 'tidak-ditemukan' })
    expect((await other.post(`${AT}/tpps/${own.body.id}/cabut`)).code).toBe('tidak-ditemukan')
    expect((await camat.post(`${AT}/tpps/${own.body.id}/cabut`)).status).toBe(200)
    expect((await camat.get<TeamSummary[]>(`${AT}/tpps`)).body.some(({ id }) => id === own.body.id)).toBe(false)
  })

  it('is kept apart by the database too', async () => {
    const write = inTransaction(served.app.work.databases.main, 'tulis', { kabs: ['76.01'], areas: ['76.01.02'] }, (db) =>
      sql`update opd_teams set state = 'dicabut' where wilayah_kode = '76.01'`.execute(db),
    )
    expect((await write).numAffectedRows).toBe(0n)
    for (const table of ['opd_offices', 'opd_people', 'opd_contacts', 'opd_teams', 'opd_owners']) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(served.app.work.databases.main)
      expect([table, rows[0]?.n]).toEqual([table, 0])
    }
  })
})

describe('owners', () => {
  const rows = async (): Promise<OwnedRow[]> => (await admin.get<OwnedRow[]>(`${AT}/pengampu`)).body
  const row = async (kode: string): Promise<OwnedRow | undefined> => (await rows()).find((one) => one.kode === kode)

  it('are missing at first, suggested from the offices that are there, and named', async () => {
    expect((await rows()).every(({ gaps }) => gaps.includes('tanpa-pengampu'))).toBe(true)
    const saran = (await row('E04'))?.saran
    const hal = [{ kode: 'E04', pengampu: saran?.pengampu ?? null, wakil: saran?.wakil ?? undefined }]
    expect((await admin.put(`${AT}/pengampu`, { hal })).status).toBe(200)
    expect((await row('E04'))?.gaps).toEqual(['tanpa-narahubung'])

    const budi = (await register()).people.find(({ nama }) => nama === 'Budi Berganti')?.id
    expect((await admin.put(`${AT}/pengampu`, { hal: [{ ...hal[0], narahubung: budi }] })).status).toBe(200)
    expect((await row('E04'))?.gaps).toEqual(['narahubung-tanpa-kontak'])
    await admin.put(`${AT}/pejabat/${budi}`, { nama: 'Budi Berganti', telepon: '081299998888' })
    expect((await row('E04'))?.gaps).toEqual([])
  })

  it('become orphans when their office ends, and nothing else changes', async () => {
    const pengampu = (await row('E04'))?.pengampu
    expect((await admin.post(`${AT}/lembaga/${pengampu}/akhir`, { berakhir: '2026-01-31' })).status).toBe(200)
    expect(await row('E04')).toMatchObject({ pengampu, gaps: ['pengampu-berakhir'] })
  })

  it('are named of what there is, by offices that there are', async () => {
    const put = async (hal: object) => (await admin.put(`${AT}/pengampu`, { hal: [hal] })).code
    expect(await put({ kode: 'Z99', pengampu: '76.01' })).toBe('nilai-tidak-sah')
    expect(await put({ kode: 'E01', pengampu: NOBODY })).toBe('nilai-tidak-sah')
    expect(await put({ kode: 'E01', pengampu: '17.04' })).toBe('nilai-tidak-sah')
    expect(await put({ kode: 'E01', pengampu: '76.01', wakil: '76.01' })).toBe('nilai-tidak-sah')
  })
})

describe('the trail', () => {
  it('tells every act of it, and nobody’s name or number', async () => {
    const { body } = await admin.get<{ rows: { act: string }[] }>(`${AT}/jejak?jumlah=200`)
    const text = JSON.stringify(body)
    for (const act of ['opd.imported', 'opd.office-renamed', 'opd.pair-decided', 'opd.person-added', 'opd.team-valid', 'opd.owner']) {
      expect(text).toContain(act)
    }
    expect(text).toMatch(/"lama\.nama":"[^"]+"/)
    expect(text).not.toMatch(/Sri Contoh|Budi|Dewi|0812|contoh\.go\.id/)
  })
})

function cookies(browser: Browser): string {
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
