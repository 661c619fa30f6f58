/**
 * Plans over HTTP: an office writes its own activities and no other's, a stale edit overwrites nothing, null is not zero, the sheet goes out and comes back, what is carried over says
 * from where, the nomenclature is the district's own.
 */
import type * as contract from '@konvergen/contract/plan.ts'
import type { ActivityBody, ActivityDetail, PlanAnswer, SheetPreview } from '@konvergen/contract/plan.ts'
import type { FoundCodes, PairPreview, ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { editedSheet } from '../support/plan-sheet.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'
import { sharedFile } from '../support/shared-file.ts'

const AT = '/api/districts/76.01'
const PLAN = `${AT}/rencana`

let served: Served
let desa: string[]
let offices: { kb: string; pupr: string }
let people: Record<'sekretariat' | 'kb' | 'pupr' | 'camat' | 'kader', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), pupr: await officeOf(served, 'perikanan') }
  people = {
    sekretariat: await person('admin-kab'),
    kb: await person('opd-kb', offices.kb),
    pupr: await person('opd', offices.pupr),
    camat: await person('camat', null, ['76.01.01']),
    kader: await person('kader', null, ['76.01.01.2001']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
})
afterAll(() => served.close())

type Added = AnswerOf<typeof contract.addActivity>
const add = (as: Browser, office: string | null, facts: Partial<ActivityBody> = {}, year = 2026) =>
  as.post<Added>(`${PLAN}/kegiatan`, { year, office, facts: planActivity(facts) })
const change = (as: Browser, id: string, revision: number, facts: Partial<ActivityBody>) =>
  as.post<Added>(`${PLAN}/kegiatan/${id}`, { revision, facts: planActivity(facts) })
const read = async (id: string, as = people.sekretariat) => (await as.get<ActivityDetail>(`${PLAN}/kegiatan/${id}`)).body
const plan = async (query = '', as = people.sekretariat, year = 2026) => (await as.get<PlanAnswer>(`${PLAN}?tahun=${year}${query}`)).body
const codes = ({ remarks }: { readonly remarks: readonly { readonly code: string }[] }) => remarks.map(({ code }) => code)

describe('rights', () => {
  it('an office writes its own, the secretariat for all, camat read, a cadre sees nothing', async () => {
    const own = await add(people.kb, offices.kb, { title: 'Kelas BKB' })
    expect(own.status).toBe(200)
    expect((await add(people.kb, offices.pupr)).status).toBe(403)
    expect((await add(people.kb, null)).status).toBe(403)
    expect((await change(people.pupr, own.body.id, 1, {})).status).toBe(403)
    expect((await change(people.sekretariat, own.body.id, 1, { title: 'Kelas BKB desa' })).status).toBe(200)
    expect((await add(people.camat, offices.kb)).status).toBe(403)
    expect((await people.camat.get(`${PLAN}?tahun=2026`)).status).toBe(200)
    expect((await people.kader.get(`${PLAN}?tahun=2026`)).status).toBe(403)
    expect((await add(people.sekretariat, '00000000-0000-7000-8000-000000000000')).status).toBe(404)
  })

  it('every write stands in the trail, for another office under its own word', async () => {
    const { body } = await people.sekretariat.get<{ rows: { act: string }[] }>(`${AT}/jejak`)
    expect(JSON.stringify(body)).toContain('plan.written-for')
    expect(JSON.stringify(body)).toContain('plan.written"')
  })
})

describe('an activity', () => {
  it('keeps its places and money; null is not zero', async () => {
    const money: ActivityBody['money'] = [{ source: 'dana-desa', rupiah: '0' }]
    const places = [{ desa: desa[0] ?? '', volume: null }]
    const { body } = await add(people.kb, offices.kb, { money, places, placing: 'desa', volume: null, unitCost: null })
    expect(await read(body.id)).toMatchObject({ money, places, volume: null, unitCost: null, total: '0', directShare: null, revision: 1 })
    const untold = await add(people.kb, offices.kb, { money: [] })
    expect((await read(untold.body.id)).total).toBeNull()
    expect(codes(await read(untold.body.id))).toContain('tanpa-dana')
  })

  it('is told apart where volume × unit cost is not the money, and nothing is corrected', async () => {
    const { body } = await add(people.kb, offices.kb, { volume: 2.5, unitCost: '1000', money: [{ source: 'csr', rupiah: '2499' }] })
    const detail = await read(body.id)
    expect(codes(detail)).toContain('biaya-beda')
    expect(detail.total).toBe('2499')
    expect(
      codes(
        await read(
          (await change(people.kb, body.id, 1, { volume: 2.5, unitCost: '1000', money: [{ source: 'csr', rupiah: '2500' }] })).body.id,
        ),
      ),
    ).not.toContain('biaya-beda')
  })

  it.each([
    ['a village of another district', { placing: 'desa', places: [{ desa: '76.02.01.2001', volume: null }] }],
    ['an indicator that is none', { indicators: ['Z99'] }],
    ['a third decimal', { volume: 1.005 }],
    [
      'a source twice',
      {
        money: [
          { source: 'csr', rupiah: '1' },
          { source: 'csr', rupiah: '2' },
        ],
      },
    ],
  ] as const)('refuses %s', async (_, facts) => {
    const before = (await plan()).count
    expect((await add(people.kb, offices.kb, facts as unknown as Partial<ActivityBody>)).status).toBe(422)
    expect((await plan()).count).toBe(before)
  })

  it('refuses negative money, cents and a NIK', async () => {
    const asked = (facts: object) =>
      people.kb.post(`${PLAN}/kegiatan`, { year: 2026, office: offices.kb, facts: { ...planActivity({}), ...facts } })
    expect((await asked({ money: [{ source: 'csr', rupiah: '-5' }] })).status).toBe(400)
    expect((await asked({ unitCost: '5,5' })).status).toBe(400)
    expect((await asked({ note: 'NIK 7601010101900001' })).code).toBe('memuat-nik')
  })

  it('a stale edit overwrites nothing, and both writings can be read', async () => {
    const { body } = await add(people.kb, offices.kb, { title: 'Awal' })
    expect((await change(people.kb, body.id, 1, { title: 'Kedua' })).body.revision).toBe(2)
    const stale = await change(people.sekretariat, body.id, 1, { title: 'Terlambat' })
    expect(stale.code).toBe('keadaan-berubah')
    const detail = await read(body.id)
    expect([detail.title, detail.revision, detail.history.map(({ revision }) => revision)]).toEqual(['Kedua', 2, [2, 1]])
    expect((await people.kb.post(`${PLAN}/kegiatan/${body.id}/keluarkan`, { revision: 1 })).code).toBe('keadaan-berubah')
    expect((await people.kb.post(`${PLAN}/kegiatan/${body.id}/keluarkan`, { revision: 2 })).status).toBe(200)
    expect((await people.kb.get(`${PLAN}/kegiatan/${body.id}`)).status).toBe(404)
  })

  it('is found by office, indicator, place and what is to be looked at', async () => {
    const place = { placing: 'desa', places: [{ desa: desa[5] ?? '', volume: null }] } as const
    await add(
      people.pupr,
      offices.pupr,
      { ...place, places: [...place.places], title: 'Sumur', indicators: ['E05'], year: 2027 } as Partial<ActivityBody>,
      2027,
    )
    await add(people.pupr, offices.pupr, { title: 'Seluruh', placing: 'kabupaten', indicators: ['E06'] }, 2027)
    const titles = async (query: string) => (await plan(query, people.camat, 2027)).activities.map(({ title }) => title)
    expect(await titles(`&lembaga=${offices.pupr}`)).toEqual(['Sumur', 'Seluruh'])
    expect(await titles('&lembaga=sekretariat')).toEqual([])
    expect(await titles('&indikator=E05')).toEqual(['Sumur'])
    expect(await titles(`&desa=${desa[6]}`)).toEqual(['Seluruh'])
    expect(await titles('&catatan=tanpa-tempat')).toEqual([])
    expect((await plan('&halaman=2', people.camat, 2027)).activities).toEqual([])
  })
})

describe('words that are looked for', () => {
  it('each stands in title, code, responsible or note; signs of LIKE stand for themselves', async () => {
    const year = 2034
    const told = { subKegiatan: '1.02.02.2.02.15', responsible: 'Kepala Bidang Gizi', note: 'Sisa 50% dari tahun lalu' }
    await add(people.kb, offices.kb, { title: 'Pemberian makanan tambahan', ...told }, year)
    await add(people.kb, offices.kb, { title: 'Kelas ibu hamil' }, year)
    await add(people.pupr, offices.pupr, { title: 'Makanan lokal_ikan' }, year)
    const titles = async (words: string, more = '') =>
      (await plan(`&cari=${encodeURIComponent(words)}${more}`, people.camat, year)).activities.map(({ title }) => title)
    expect(await titles('MAKANAN')).toEqual(['Pemberian makanan tambahan', 'Makanan lokal_ikan'])
    expect(await titles('gizi  makanan')).toEqual(['Pemberian makanan tambahan'])
    for (const code of ['1.02.02.2.02.15', '1.02.02.2.02.0015']) expect(await titles(code)).toEqual(['Pemberian makanan tambahan'])
    expect(await titles('50%')).toEqual(['Pemberian makanan tambahan'])
    expect(await titles('l_i')).toEqual(['Makanan lokal_ikan'])
    expect(await titles('makanan', `&lembaga=${offices.pupr}`)).toEqual(['Makanan lokal_ikan'])
    expect(await titles('"\\')).toEqual([])
    expect(await titles('  ')).toHaveLength(3)
    expect(await plan('&cari=makanan', people.camat, year)).toMatchObject({ count: 2, total: '2000000' })
  })
})

describe('the sheet', () => {
  const SHEET = (office: string, year = 2028) => `${PLAN}/lembar.xlsx?tahun=${year}&lembaga=${office}`
  const preview = (as: Browser, bytes: Uint8Array) => as.upload<SheetPreview>(`${PLAN}/lembar`, 'rencana.xlsx', bytes)
  const apply = (as: Browser, { year, office, file, rows }: SheetPreview) =>
    as.post<{ added: number; changed: number }>(`${PLAN}/lembar/terapkan`, {
      year,
      office,
      file,
      rows: rows
        .filter(({ does }) => does === 'baru' || does === 'ubah')
        .map(({ row, id, revision, facts }) => ({ row, id, revision, facts })),
    })

  it('comes back as it went out, and says so', async () => {
    const facts = {
      title: 'Jamban sehat',
      placing: 'desa',
      places: [
        { desa: desa[1] ?? '', volume: 3 },
        { desa: desa[0] ?? '', volume: null },
      ],
      months: [2, 3, 4],
      directShare: 62.5,
      pillar: 3,
      target: 'keluarga-berisiko',
    } as const
    await add(people.pupr, offices.pupr, { ...facts, places: [...facts.places], months: [...facts.months] }, 2028)
    const { bytes } = await people.pupr.download(SHEET(offices.pupr))
    const { body } = await preview(people.pupr, bytes)
    expect(body.rows.map(({ does, remarks }) => [does, codes({ remarks })])).toEqual([['tetap', ['tanpa-kode']]])
    expect(body.unnamed).toBe(0)
  })

  it('tells money, codes, villages and rows that cannot be, cell by cell, and keeps what can', async () => {
    const { bytes } = await people.pupr.download(SHEET(offices.pupr))
    const changed = await editedSheet(bytes, [
      { row: 4, Volume: 12 },
      {
        row: 5,
        Kegiatan: 'Baru',
        'Rp Dana Desa (DD)': 'Rp 1.250.000,00',
        Lokasi: 'Semua lokus',
        Jenis: 'sensitif',
        'Jumlah dana (Rp)': '1.000.000',
      },
      { row: 6, Kegiatan: 'Minus', 'Rp CSR': '-5.000' },
      { row: 7, Kegiatan: 'Sen', 'Rp CSR': '5.000,50' },
      { row: 8, Kegiatan: 'Asing', Lokasi: 'Entah Mana; 76.01.99.9999', Indikator: 'E01, Q77' },
      { row: 9, Kegiatan: 'Kembar', Satuan: 'unit' },
      { row: 10, Kegiatan: 'Kembar', Satuan: 'unit' },
      { row: 11, Kegiatan: 'Kode', 'Kode sub-kegiatan': '1.2.x' },
      { row: 12, Satuan: 'tanpa nama' },
    ])
    const { body } = await preview(people.pupr, changed)
    const told = body.rows.map(({ row, does, remarks }) => [
      row,
      does,
      remarks.filter(({ cell }) => cell !== null).map(({ code, cell }) => `${code} ${cell}`),
    ])
    expect(told).toMatchObject([
      [4, 'ubah', []],
      [5, 'baru', [expect.stringMatching(/^jumlah-kolom-beda Rencana!/)]],
      [6, 'ditolak', [expect.stringMatching(/^uang-negatif/)]],
      [7, 'ditolak', [expect.stringMatching(/^uang-pecahan/)]],
      [8, 'ditolak', expect.arrayContaining([expect.stringMatching(/^desa-tak-dikenal/), expect.stringMatching(/^indikator-tak-dikenal/)])],
      [9, 'baru', []],
      [10, 'ditolak', []],
      [11, 'baru', []],
      [12, 'ditolak', []],
    ])
    expect(codes(body.rows[7] ?? { remarks: [] })).toContain('kode-tak-terbaca')
    expect(codes(body.rows[6] ?? { remarks: [] })).toContain('baris-ganda')
    expect((await plan(`&lembaga=${offices.pupr}`, people.pupr, 2028)).count).toBe(1)
    expect((await apply(people.pupr, body)).body).toEqual({ added: 3, changed: 1 })
    const kept = (await plan(`&lembaga=${offices.pupr}`, people.pupr, 2028)).activities
    expect(kept.map(({ title, total }) => [title, total])).toContainEqual(['Baru', '1250000'])
    expect((await read(kept.find(({ title }) => title === 'Baru')?.id ?? '')).history[0]?.origin).toBe('rencana.xlsx, baris 5')
    // The same sheet again: the row that was changed since is told, and nothing is kept of an apply that fails.
    const again = (await preview(people.pupr, changed)).body
    expect(codes(again.rows[0] ?? { remarks: [] })).toContain('revisi-usang')
    expect((await apply(people.pupr, body)).code).toBe('keadaan-berubah')
    expect((await plan(`&lembaga=${offices.pupr}`, people.pupr, 2028)).count).toBe(4)
  })

  it('of another office, district or kind is refused', async () => {
    const { bytes } = await people.sekretariat.download(SHEET(offices.kb))
    expect((await preview(people.pupr, bytes)).status).toBe(403)
    expect((await preview(people.pupr, Buffer.from('a;b\n1;2\n'))).code).toBe('templat-lain')
  })
})

describe('carrying over', () => {
  it('copies what is unfinished once, and says from where', async () => {
    const unfinished = (await add(people.kb, offices.kb, { title: 'Berlanjut', status: 'berjalan' }, 2030)).body.id
    const finished = (await add(people.kb, offices.kb, { title: 'Usai', status: 'selesai' }, 2030)).body.id
    const list = await people.kb.get<{ id: string; carried: boolean }[]>(`${PLAN}/belum-selesai?tahun=2030&lembaga=${offices.kb}`)
    expect(list.body.map(({ id, carried }) => [id, carried])).toEqual([[unfinished, false]])
    const carry = (activities: string[]) => people.kb.post(`${PLAN}/lanjutkan`, { office: offices.kb, from: 2030, activities })
    expect((await carry([finished])).status).toBe(422)
    expect((await carry([unfinished])).body).toEqual({ carried: 1, already: 0 })
    expect((await carry([unfinished])).body).toEqual({ carried: 0, already: 1 })
    const [copy] = (await plan(`&lembaga=${offices.kb}`, people.kb, 2031)).activities
    expect(copy).toMatchObject({ title: 'Berlanjut', status: 'direncanakan', carriedFrom: unfinished })
  })
})

describe('references', () => {
  const search = async (text: string) => (await people.kb.post<FoundCodes>(`${PLAN}/nomenklatur`, { text })).body
  const reference = async () => (await people.sekretariat.get<ReferenceAnswer>(`${PLAN}/acuan`)).body

  async function upload(name: string, bytes: Uint8Array | string): Promise<void> {
    const staged = await people.sekretariat.upload<{ import: { id: string } }>(`${AT}/imports`, name, bytes)
    expect(staged.status).toBe(200)
    const applied = await people.sekretariat.post(`${AT}/imports/${staged.body.import.id}/apply`, { period: '2026', confirm: [] })
    expect(applied.status).toBe(200)
  }

  it('know no code before a nomenclature is applied, and old and new endings as one after', async () => {
    expect((await reference()).nomenclature).toBeNull()
    const { body } = await add(people.kb, offices.kb, { subKegiatan: '1.02.02.2.02.15' })
    expect(codes(await read(body.id))).not.toContain('kode-tak-dikenal')
    await upload(
      'nomenklatur.tsv',
      ['kode\tnomenklatur', '1.02.02.02.02.0015\tPengelolaan Pelayanan Kesehatan Gizi Masyarakat', '1.02.02.2.02\tKegiatan'].join('\r\n'),
    )
    expect((await reference()).nomenclature).toEqual({ period: '2026', codes: 2, subKegiatan: 1 })
    expect(await read(body.id)).toMatchObject({ subKegiatanName: 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat' })
    const other = await add(people.kb, offices.kb, { subKegiatan: '1.02.02.2.02.99' })
    expect(codes(await read(other.body.id))).toContain('kode-tak-dikenal')
    expect((await search('gizi masyarakat')).map(({ code }) => code)).toEqual(['1.02.02.2.02.0015'])
    expect((await search('1.02.02.2.02.15')).map(({ code }) => code)).toEqual(['1.02.02.2.02.0015'])
  })

  it('tie codes to indicators by the secretariat alone; the latest word counts', async () => {
    const pair = (state: string, indicator = 'E01') => ({ reason: 'Rapat', pairs: [{ subKegiatan: '1.02.02.2.02.15', indicator, state }] })
    expect((await people.kb.post(`${PLAN}/pemetaan`, pair('pakai'))).status).toBe(403)
    expect((await people.sekretariat.post(`${PLAN}/pemetaan`, pair('pakai', 'Z99'))).body).toMatchObject({
      kept: 0,
      refused: [{ indicator: 'Z99' }],
    })
    expect((await people.sekretariat.post(`${PLAN}/pemetaan`, pair('pakai'))).body).toEqual({ kept: 1, refused: [] })
    expect((await search('gizi'))[0]?.indicators).toEqual(['E01'])
    expect((await people.sekretariat.post(`${PLAN}/pemetaan`, pair('lepas'))).status).toBe(200)
    expect((await search('gizi'))[0]?.indicators).toEqual([])
  })

  it('tie codes from a table: told pair by pair, kept by the secretariat, and taken out as a table that comes back', async () => {
    const table = ['Kode sub-kegiatan;Indikator', '1.02.02.2.02.0007;E07', '1.02.02.2.02.07;E07', '1.02.02.2.02.0007;Z99', 'gizi;E07'].join(
      '\n',
    )
    const look = (bytes: Uint8Array, name: string, as = people.sekretariat) =>
      as.upload<PairPreview>(`${PLAN}/pemetaan/berkas`, name, bytes)
    const { body } = await look(Buffer.from(table), 'pasangan.csv')
    expect(body.pairs.map(({ row, does, remarks }) => [row, does, remarks.map(({ code }) => code)])).toMatchObject([
      [2, 'baru', expect.any(Array)],
      [3, 'ditolak', expect.arrayContaining(['akhiran-lama', 'pasangan-ganda'])],
      [4, 'ditolak', expect.arrayContaining(['indikator-tak-dikenal'])],
      [5, 'ditolak', ['kode-tak-terbaca']],
    ])
    expect((await look(Buffer.from(table), 'pasangan.csv', people.kb)).code).toBe('tidak-boleh')
    expect((await look(Buffer.from('Nama;Nilai\nx;1'), 'lain.csv')).code).toBe('templat-lain')
    const usable = body.pairs
      .filter(({ does }) => does === 'baru')
      .map(({ subKegiatan, indicator }) => ({ subKegiatan, indicator, state: 'pakai' }))
    expect((await people.sekretariat.post(`${PLAN}/pemetaan`, { reason: 'Rapat 1 Maret', pairs: usable })).status).toBe(200)
    const out = await people.camat.download(`${PLAN}/pemetaan.xlsx`)
    const back = (await look(out.bytes, 'pemetaan.xlsx')).body.pairs
    expect(back.length).toBeGreaterThan(0)
    expect(back.every(({ does }) => does === 'tetap')).toBe(true)
    expect(back).toContainEqual(expect.objectContaining({ subKegiatan: '1.02.02.2.02.0007', indicator: 'E07' }))
  })

  it('hold unit costs with source and year; a withdrawn one is gone once', async () => {
    const cost = { year: 2026, item: 'Jamban sehat sederhana', unit: 'unit', rupiah: '3500000', source: 'SSH 2026' }
    expect((await people.kb.post(`${PLAN}/biaya-satuan`, cost)).status).toBe(403)
    const { body } = await people.sekretariat.post<{ id: string }>(`${PLAN}/biaya-satuan`, cost)
    expect((await reference()).unitCosts).toMatchObject([cost])
    expect((await people.sekretariat.post(`${PLAN}/biaya-satuan/${body.id}/cabut`)).status).toBe(200)
    expect((await people.sekretariat.post(`${PLAN}/biaya-satuan/${body.id}/cabut`)).code).toBe('keadaan-berubah')
    expect((await reference()).unitCosts).toEqual([])
  })

  it('reads the lists at hand as they are', async (ctx) => {
    const bytes = sharedFile(ctx, 'data/nomenklatur/sub_kegiatan_kepmendagri_transkripsi.csv')
    await upload('sub_kegiatan.csv', bytes)
    const { nomenclature } = await reference()
    expect(nomenclature?.codes).toBeGreaterThan(2000)
    expect((await search('kesehatan ibu hamil')).length).toBeGreaterThan(0)
  })
})
