/**
 * Budgets over HTTP: a file is looked at, applied, superseded, withdrawn; a wrong row is left out and told; an office writes its own, a village its own; a stale edit overwrites nothing; a line
 * keeps its id when a newer file brings it again.
 */
import type { BudgetAnswer, BudgetBody, BudgetFileDetail, BudgetLineDetail } from '@konvergen/contract/budget.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const BUDGET = `${AT}/anggaran`
const [POLEWALI, OTHER] = ['76.01.01.2003', '76.01.01.1006'] as const

let served: Served
let offices: { kb: string; pupr: string }
let people: Record<'sekretariat' | 'kb' | 'pupr' | 'camat' | 'kader' | 'desa', Browser>

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
    kader: await person('kader', null, [POLEWALI]),
    desa: await person('desa', null, [POLEWALI]),
  }
})
afterAll(() => served.close())

const HEADS = 'Kode Sub Kegiatan,Uraian,Sumber Dana,Lokasi,Pagu Indikatif (Rp)'
const csv = (...rows: string[]) => [HEADS, ...rows].join('\r\n')
const upload = (as: Browser, query: string, text: string, name = 'rkpd.csv') =>
  as.upload<{ id: string }>(`${BUDGET}/berkas?${query}`, name, text)
const file = async (id: string, as = people.sekretariat, query = '') =>
  (await as.get<BudgetFileDetail>(`${BUDGET}/berkas/${id}${query}`)).body
const apply = (as: Browser, id: string) => as.post(`${BUDGET}/berkas/${id}/terapkan`, {})
const end = (as: Browser, id: string, reason = 'salah berkas') => as.post(`${BUDGET}/berkas/${id}/cabut`, { reason })
const budget = async (query: string, as = people.sekretariat) => (await as.get<BudgetAnswer>(`${BUDGET}?${query}`)).body
const detail = (id: string, as = people.sekretariat) => as.get<BudgetLineDetail>(`${BUDGET}/baris/${id}`)

const FACTS: BudgetBody = {
  code: '2.2.3',
  title: 'Posyandu',
  account: null,
  source: 'dana-desa',
  volume: null,
  unit: null,
  unitCost: null,
  rupiah: '5000000',
  places: [],
  share: null,
  indicator: null,
  target: null,
}
const add = (as: Browser, owner: string, facts: Partial<BudgetBody> = {}, stage = 'apbdes') =>
  as.post<{ id: string; revision: number }>(`${BUDGET}/baris`, { stage, year: 2026, owner, facts: { ...FACTS, ...facts } })

describe('a file', () => {
  const RKPD = 'tahap=rkpd&tahun=2027'
  let first: string
  let gizi: string

  it('is looked at before it counts: what is wrong is told with its cell, the rest would be taken', async () => {
    const text = csv(
      '2.14.02.2.01.0001,Kelas BKB,APBD,Polewali,"Rp 25.000.000"',
      '2.14.02.2.01.0002,Tanpa tanda,APBD,,"-1.000"',
      '2.14.02.2.01.03,Kode lama,DAU,,10000',
      ',JUMLAH,,,99',
    )
    const { body, status } = await upload(people.kb, `${RKPD}&lembaga=${offices.kb}`, text)
    expect(status).toBe(200)
    first = body.id
    const read = await file(first)
    expect(read).toMatchObject({ state: 'dibaca', lines: 2, leftOut: 1, total: '25010000', fileName: 'rkpd.csv' })
    expect(read.remarks.map(({ code, row, cell }) => [code, row, cell])).toEqual([
      ['uang-negatif', 3, 'CSV!E3'],
      ['kode-lama', 4, 'CSV!A4'],
      ['total-beda', 5, 'CSV!E5'],
    ])
    expect(read.difference).toMatchObject({ withFile: null, added: 2, gone: 0, changed: 0 })
    expect((await budget(RKPD)).lines).toEqual([])
  })

  it('counts when it is applied, once; its lines open to file, row and cells', async () => {
    expect((await apply(people.pupr, first)).status).toBe(403)
    expect((await apply(people.kb, first)).status).toBe(200)
    expect((await apply(people.kb, first)).body).toMatchObject({ code: 'keadaan-berubah' })
    const shown = await budget(RKPD, people.camat)
    expect(shown).toMatchObject({ count: 2, total: '25010000', writable: [] })
    expect(shown.owners).toEqual([expect.objectContaining({ owner: offices.kb, lines: 2, rupiah: '25010000' })])
    gizi = shown.lines[0]?.id ?? ''
    const { body } = await detail(gizi, people.camat)
    expect(body).toMatchObject({
      title: 'Kelas BKB',
      row: 2,
      file: first,
      counts: true,
      mayWrite: false,
      places: [POLEWALI],
      source: 'apbd-kab',
    })
    expect(body.raw).toContainEqual({ head: 'Pagu Indikatif (Rp)', cell: 'E2', text: 'Rp 25.000.000' })
    expect(body.history).toEqual([expect.objectContaining({ fileName: 'rkpd.csv', state: 'berlaku', revision: null, rupiah: '25000000' })])
  })

  it('a newer one counts in its place; the line keeps its id, the difference is told, the older one comes back when it is withdrawn', async () => {
    const text = csv('2.14.02.2.01.1,KELAS  bkb,DAU,Polewali,30000000', '2.14.02.2.01.0009,Baru,APBD,,5')
    const { id } = (await upload(people.kb, `${RKPD}&lembaga=${offices.kb}`, text, 'rkpd perubahan.csv')).body
    expect((await file(id)).difference).toMatchObject({
      withFile: 'rkpd.csv',
      added: 1,
      gone: 1,
      changed: 1,
      before: '25010000',
      after: '30000005',
    })
    await apply(people.kb, id)
    const line = (await budget(RKPD)).lines[0]
    expect(line).toMatchObject({ id: gizi, title: 'KELAS  bkb', rupiah: '30000000' })
    expect((await detail(gizi)).body.history.map(({ fileName }) => fileName)).toEqual(['rkpd perubahan.csv', 'rkpd.csv'])
    expect((await file(id, people.kb, `?dengan=${first}`)).difference).toMatchObject({ withFile: 'rkpd.csv', changed: 1 })
    const old = (await file(first)).owners
    expect(old).toEqual([expect.objectContaining({ counts: false })])
    expect((await end(people.pupr, id)).status).toBe(403)
    expect((await end(people.sekretariat, id)).status).toBe(200)
    expect((await budget(RKPD)).total).toBe('25010000')
    expect(await file(id)).toMatchObject({ state: 'dicabut', reason: 'salah berkas' })
    expect((await end(people.sekretariat, id)).body).toMatchObject({ code: 'keadaan-berubah' })
  })

  it('of a line that only a withdrawn file had it is said that it counts no more', async () => {
    const { id } = (await upload(people.pupr, `${RKPD}&lembaga=${offices.pupr}`, csv('1.03.03.2.01.0001,Sanitasi,APBD,,7'))).body
    await apply(people.pupr, id)
    const sanitasi = (await budget(`${RKPD}&lembaga=${offices.pupr}`)).lines[0]?.id ?? ''
    await end(people.pupr, id)
    expect((await detail(sanitasi)).body).toMatchObject({ counts: false, title: 'Sanitasi' })
    expect((await budget(`${RKPD}&lembaga=${offices.pupr}`)).count).toBe(0)
  })

  it('one that was never applied is thrown away; one without any line cannot be applied', async () => {
    const { id } = (await upload(people.kb, `${RKPD}&lembaga=${offices.kb}`, csv('x,Rusak,APBD,,x'))).body
    expect((await apply(people.kb, id)).body).toMatchObject({ code: 'berkas-belum-layak' })
    expect((await end(people.kb, id)).status).toBe(200)
    expect((await file(id)).state).toBe('dibuang')
  })

  it('what is no budget is refused with what to do', async () => {
    expect((await upload(people.kb, RKPD, 'a,b\r\n1,2')).body).toMatchObject({ code: 'templat-lain' })
    expect((await upload(people.kb, `${RKPD}&kolom=1:x`, csv('x'))).body).toMatchObject({ code: 'nilai-tidak-sah' })
    expect((await upload(people.kb, `${RKPD}&lembaga=${offices.pupr}`, csv('x'))).status).toBe(403)
    const [none, foreign] = ['00000000-0000-7000-8000-000000000000', '17.04.01.2001']
    expect((await upload(people.kb, `${RKPD}&lembaga=${none}`, csv('x'))).body).toMatchObject({ code: 'tidak-ditemukan' })
    for (const desa of ['76.01.99.2001', foreign])
      expect((await upload(people.sekretariat, `tahap=apbdes&tahun=2026&desa=${desa}`, csv('x'))).body).toMatchObject({
        code: 'tidak-ditemukan',
      })
    expect((await upload(people.kader, RKPD, csv('x'))).status).toBe(403)
    expect((await upload(people.kb, 'tahap=apbn&tahun=2027', csv('x'))).body).toMatchObject({ code: 'permintaan-tidak-sah' })
  })

  it('a column that its head does not tell is what the person says', async () => {
    const text = 'Kode,Uraian,Sumber Dana,Lokasi,Usulan\r\n2.14.02.2.01.0001,Kelas,APBD,,500\r\n'
    const { id } = (await upload(people.kb, `${RKPD}&lembaga=${offices.kb}&kolom=E:rupiah,D:-`, text)).body
    expect((await file(id)).columns.map(({ column }) => column)).toEqual(['code', 'title', 'source', null, 'rupiah'])
    expect((await file(id)).total).toBe('500')
  })
})

describe('APBDes', () => {
  const APBDES = 'tahap=apbdes&tahun=2026'
  const heads = 'Desa,Kode Kegiatan,Uraian,Sumber Dana,Jumlah'

  it('a village brings its own and no other’s; the secretariat all, and a village that stands twice is told', async () => {
    const rows = ['Polewali,2.2.3,Posyandu,DDS,1000', `${OTHER},2.2.3,Posyandu,DDS,2000`, 'Polewali,2.2.4,PMT,DDS,3000']
    const text = [heads, ...rows].join('\r\n')
    const own = await file((await upload(people.desa, APBDES, text, 'apbdes.csv')).body.id)
    expect(own.remarks.map(({ code, row }) => `${row} ${code}`)).toEqual(['3 pemilik-lain'])
    expect(own.owners.map(({ owner, lines }) => [owner, lines])).toEqual([[POLEWALI, 2]])
    const all = await file((await upload(people.sekretariat, APBDES, text, 'apbdes.csv')).body.id)
    expect(all.remarks.map(({ code, row }) => `${row} ${code}`)).toEqual(['4 desa-terpisah'])
    expect((await apply(people.desa, all.id)).status).toBe(404)
    expect((await apply(people.sekretariat, all.id)).status).toBe(200)
    expect((await budget(`${APBDES}&desa=${POLEWALI}`, people.desa)).total).toBe('4000')
    expect((await budget(`${APBDES}&cari=pmt`)).count).toBe(1)
    expect((await budget(`${APBDES}&sumber=add`)).count).toBe(0)
  })

  it('a line by hand counts beside the file’s, unless the file brings the same one', async () => {
    expect((await add(people.desa, OTHER)).status).toBe(404)
    expect((await add(people.kb, POLEWALI)).status).toBe(403)
    const { body } = await add(people.desa, POLEWALI, { title: 'Rembuk desa', code: '2.2.9' })
    expect((await budget(`${APBDES}&desa=${POLEWALI}`)).total).toBe('5004000')
    await add(people.desa, POLEWALI, { title: 'Posyandu' })
    expect((await budget(`${APBDES}&desa=${POLEWALI}`)).total).toBe('5004000')
    expect((await detail(body.id, people.desa)).body).toMatchObject({ mayWrite: true, origin: 'tangan', codeNormal: '02.02.09' })
  })

  it('a stale edit overwrites nothing; each writing stays', async () => {
    const { id } = (await add(people.desa, POLEWALI, { title: 'Sanitasi' })).body
    const change = (as: Browser, revision: number, rupiah: string) =>
      as.post(`${BUDGET}/baris/${id}`, { revision, facts: { ...FACTS, title: 'Sanitasi', rupiah } })
    expect((await change(people.desa, 1, '6')).status).toBe(200)
    expect((await change(people.sekretariat, 1, '7')).body).toMatchObject({ code: 'keadaan-berubah' })
    expect((await add(people.sekretariat, OTHER, { title: 'Untuk desa lain' })).status).toBe(200)
    expect((await detail(id)).body).toMatchObject({ rupiah: '6', revision: 2 })
    expect((await people.desa.post(`${BUDGET}/baris/${id}/keluarkan`, { revision: 1 })).body).toMatchObject({ code: 'keadaan-berubah' })
    expect((await people.desa.post(`${BUDGET}/baris/${id}/keluarkan`, { revision: 2 })).status).toBe(200)
    const { body } = await detail(id)
    expect(body).toMatchObject({ counts: false, mayWrite: false })
    expect(body.history.map(({ revision, rupiah, isRemoved }) => [revision, rupiah, isRemoved])).toEqual([
      [3, null, true],
      [2, '6', false],
      [1, '5000000', false],
    ])
  })

  it('what cannot be kept is refused', async () => {
    expect((await add(people.desa, POLEWALI, { rupiah: '-5' })).body).toMatchObject({ code: 'permintaan-tidak-sah' })
    expect((await add(people.desa, POLEWALI, { volume: 0.001 })).body).toMatchObject({ code: 'nilai-tidak-sah' })
    expect((await add(people.desa, POLEWALI, { code: '2.2' })).body).toMatchObject({ code: 'nilai-tidak-sah' })
    expect((await add(people.desa, POLEWALI, { places: ['76.01.99.2001'] })).body).toMatchObject({ code: 'nilai-tidak-sah' })
    expect((await add(people.desa, POLEWALI, { title: 'Bantuan 7601012010900001' })).body).toMatchObject({ code: 'memuat-nik' })
    expect((await add(people.sekretariat, POLEWALI, {}, 'rkpd')).status).toBe(404)
  })
})

describe('files that go out', () => {
  it('the sheet of the lines can be read back as the very same lines', async () => {
    const before = await budget('tahap=apbdes&tahun=2026')
    const { bytes } = await people.sekretariat.download(`${BUDGET}/baris.xlsx?tahap=apbdes&tahun=2026`)
    const { body } = await people.sekretariat.upload<{ id: string }>(`${BUDGET}/berkas?tahap=apbdes&tahun=2026`, 'lagi.xlsx', bytes)
    const again = await file(body.id)
    expect(again.difference).toMatchObject({ added: 0, gone: 0, changed: 0, same: before.count })
    expect(again.leftOut).toBe(0)
  })

  it('the CSV begins with its mark; the template names its columns', async () => {
    const csvBytes = (await people.camat.download(`${BUDGET}/baris.csv?tahap=apbdes&tahun=2026`)).bytes
    const text = Buffer.from(csvBytes).toString('utf8')
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFFDesa,Kode kegiatan,Uraian,Kode rekening,Sumber dana,Volume,Satuan,Harga satuan,Pagu,Lokasi,Porsi (%),Indikator,Target,Tahun,Tahap,Nama pemilik,Berkas,Baris berkas,ID',
    )
    const { bytes } = await people.camat.download(`${BUDGET}/templat.xlsx?tahap=dpa&tahun=2026`)
    const [sheet] = (await readXlsx(bytes)).sheets
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['Perangkat daerah', 'Kode sub kegiatan', 'Uraian'])
  })
})

it('whoever may not read plans reads no budget; every write stands in the trail', async () => {
  expect((await people.kader.get(`${BUDGET}?tahap=rkpd&tahun=2027`)).status).toBe(403)
  const trail = JSON.stringify((await people.sekretariat.get(`${AT}/jejak`)).body)
  for (const act of ['uploaded', 'applied', 'withdrawn', 'discarded', 'written', 'written-for', 'removed'])
    expect(trail).toContain(`"budget.${act}"`)
})
