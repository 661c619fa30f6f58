/**
 * Packages of villages over HTTP: proposals come from gaps, the catalogue and unit costs; a person takes them or writes them otherwise with a reason; what was issued is frozen; the
 * village answers; another's village is as if it were not there.
 */
import { createHash } from 'node:crypto'
import type { PackageVersion, RecommendationHistory, RecommendationView, VillageDetail, VillageList } from '@konvergen/contract/village.ts'
import type { CatalogueAnswer } from '@konvergen/contract/village-catalogue.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const PAKET = `${AT}/paket-desa`
const YEAR = 2027
const ENTRY = 'dampingan-krs'

let served: Served
let desa: string[]
let kb: string
let people: Record<'sekretariat' | 'kb' | 'camat' | 'desa' | 'lain' | 'puskesmas', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

async function report(reached: readonly number[], period = '2026-T1'): Promise<void> {
  const nilai = reached.map((isi, at) => ({ kode: 'E24', bagian: 'nilai', wilayah: desa[at] ?? '', isi }))
  await people.kb.put(`${AT}/cakupan/${period}/isian`, { lembaga: kb, nilai })
}

beforeAll(async () => {
  served = await openServed()
  kb = await officeOf(served, 'opd-kb')
  const sekretariat = await person('admin-kab')
  desa = (await sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode).filter((kode) => villageKind(kode) === 'desa')
  people = {
    sekretariat,
    kb: await person('opd-kb', kb),
    camat: await person('camat', null, [(desa[0] ?? '').slice(0, 8)]),
    desa: await person('desa', null, [desa[0] ?? '']),
    lain: await person('desa', null, [desa[1] ?? '']),
    puskesmas: await person('puskesmas', null, [(desa[0] ?? '').slice(0, 8)]),
  }
  const chosen = desa.slice(0, 2).map((kode) => ({ kode, alasan: 'Jauh dari puskesmas' }))
  const decision = { jenis: 'penetapan', tahun: YEAR, dasar: 'SK 7/2026', tanggal: '2026-02-20', desa: chosen }
  await sekretariat.post(`${AT}/lokus/keputusan`, decision)
  const hal = ['D16', 'E24'].map((kode) => ({ kode, pengampu: kb }))
  await sekretariat.put(`${AT}/pengampu`, { hal })
  for (const period of ['2026-T1', '2026']) await sekretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null })
  const families = desa.slice(0, 3).map((wilayah) => ({ kode: 'D16', bagian: 'nilai', wilayah, isi: 10 }))
  await people.kb.put(`${AT}/cakupan/2026/isian`, { lembaga: kb, nilai: families })
  await report([2, 4, 10])
})
afterAll(() => served.close())

const list = async (as = people.sekretariat) => (await as.get<VillageList>(`${PAKET}?tahun=${YEAR}`)).body
const look = async (as = people.sekretariat, at = 0) => (await as.get<VillageDetail>(`${PAKET}/desa/${desa[at]}?tahun=${YEAR}`)).body
const ours = ({ recommendations }: VillageDetail): RecommendationView | undefined => recommendations.find(({ entry }) => entry === ENTRY)
const take = (as: Browser, at = 0, entries = [ENTRY]) =>
  as.post<{ taken: number }>(`${PAKET}/desa/${desa[at]}/usulan`, { tahun: YEAR, entries })
const write = async (as: Browser, body: object, at = 0, entry = ENTRY) =>
  as.put<{ id: string; revision: number }>(`${PAKET}/desa/${desa[at]}/usulan/${entry}`, {
    tahun: YEAR,
    state: 'pakai',
    reason: null,
    ...body,
  })
const issue = (as: Browser, at = 0) =>
  as.post<{ issued: { desa: string; version: number; digest: string }[]; skipped: { why: string }[] }>(`${PAKET}/terbit`, {
    tahun: YEAR,
    desa: [desa[at]],
  })
const idOf = async (at = 0) => ours(await look(people.sekretariat, at))?.id ?? ''
const answer = (as: Browser, id: string, body: object) =>
  as.post(`${PAKET}/usulan/${id}/jawaban`, { stage: null, rupiah: null, reason: null, ...body })

describe('who reads what', () => {
  it('lists lokus first, to each their own villages', async () => {
    const all = await list()
    expect(all.villages.filter(({ isLokus }) => isLokus).map((row) => row.desa)).toEqual(desa.slice(0, 2))
    expect(all.villages[0]?.isLokus).toBe(true)
    expect((await list(people.desa)).villages.map((row) => row.desa)).toEqual([desa[0]])
    const kecamatan = (desa[0] ?? '').slice(0, 8)
    const shown = (await list(people.camat)).villages
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every((row) => row.desa.startsWith(kecamatan))).toBe(true)
    expect((await people.puskesmas.get(`${PAKET}?tahun=${YEAR}`)).status).toBe(403)
  })

  it('another’s village is as one that there is not', async () => {
    const theirs = await people.desa.get(`${PAKET}/desa/${desa[1]}?tahun=${YEAR}`)
    const none = await people.desa.get(`${PAKET}/desa/76.01.99.2999?tahun=${YEAR}`)
    expect([theirs.status, none.status]).toEqual([404, 404])
    expect((await people.desa.get(`${PAKET}/desa/${desa[1]}/paket.pdf?tahun=${YEAR}`)).status).toBe(404)
    expect((await take(people.desa)).status).toBe(403)
    expect((await take(people.camat)).status).toBe(403)
    expect((await issue(people.kb)).status).toBe(403)
  })

  it('proposals are the secretariat’s until it decides on them', async () => {
    expect(ours(await look())).toMatchObject({ id: null, revision: 0, state: null })
    expect((await look(people.desa)).recommendations).toEqual([])
  })
})

describe('a recommendation', () => {
  it('has the people not reached as volume, and no cost without a unit cost', async () => {
    const proposed = ours(await look())
    expect(proposed?.facts.volume).toBe(proposed?.basis.gaps[0]?.people)
    expect(proposed?.facts.volume).toBeGreaterThan(0)
    expect(proposed?.basis).toMatchObject({ period: '2026-T1', gaps: [{ indicator: 'E24' }], costItem: null })
    expect([proposed?.facts.unitCost, proposed?.cost]).toEqual([null, null])
    expect(ours(await look(people.sekretariat, 2))).toBe(undefined)
  })

  it('costs what the district says that a unit of it costs', async () => {
    const item = 'Honor pendamping keluarga'
    const word = { content: null, active: true, costItem: item, reason: 'Standar harga' }
    const change = (base: number) => people.sekretariat.put(`${PAKET}/katalog/${ENTRY}`, { base, ...word })
    expect((await change(0)).status).toBe(422)
    const cost = { year: 2026, item, unit: 'keluarga', rupiah: '150000', source: 'SSH 2026' }
    await people.sekretariat.post(`${AT}/rencana/biaya-satuan`, cost)
    expect((await change(0)).status).toBe(200)
    expect((await change(0)).status).toBe(409)
    const proposed = ours(await look())
    expect(proposed?.facts.unitCost).toBe('150000')
    expect(proposed?.cost).toBe(String((proposed?.facts.volume ?? 0) * 150_000))
  })

  it('is taken once', async () => {
    expect((await take(people.sekretariat)).body).toEqual({ taken: 1 })
    expect((await take(people.sekretariat)).body).toEqual({ taken: 0 })
    expect((await take(people.sekretariat, 2)).status).toBe(409)
    expect(ours(await look())).toMatchObject({ revision: 1, state: 'pakai', isAsProposed: true, isOld: false })
  })

  it('is written otherwise only with a reason, and never over somebody’s', async () => {
    const facts = { ...ours(await look())?.facts, volume: 3 }
    expect((await write(people.sekretariat, { base: 1, facts })).status).toBe(422)
    expect((await write(people.sekretariat, { base: 1, facts, reason: 'Tiga dusun' })).status).toBe(200)
    expect((await write(people.sekretariat, { base: 1, facts, reason: 'Terlambat' })).status).toBe(409)
    expect((await write(people.sekretariat, { base: 2, facts, state: 'lepas' })).status).toBe(422)
    expect((await write(people.sekretariat, { base: 0, facts, reason: 'Tidak ada' }, 0, 'tidak-ada')).status).toBe(404)
    const { body } = await people.sekretariat.get<RecommendationHistory>(`${PAKET}/usulan/${await idOf()}`)
    expect(body.writings.map(({ revision, reason, facts: { volume } }) => [revision, reason, volume === 3])).toEqual([
      [2, 'Tiga dusun', true],
      [1, null, false],
    ])
  })

  it('can be one that no gap asks for, and says so', async () => {
    const facts = { title: 'Rembuk desa', unit: 'kegiatan', volume: null, unitCost: null, source: 'dana-desa', note: null }
    expect((await write(people.sekretariat, { base: 0, facts, reason: 'Permintaan desa' }, 0, 'rembuk-desa')).status).toBe(200)
    const added = (await look()).recommendations.find(({ entry }) => entry === 'rembuk-desa')
    expect(added).toMatchObject({ basis: { gaps: [] }, proposed: null, isOld: false, cost: null })
  })

  it('holds nobody’s NIK', async () => {
    const facts = { title: 'Untuk 7601014101900001', unit: 'orang', volume: 1, unitCost: null, source: 'add', note: null }
    expect((await write(people.sekretariat, { base: 0, facts, reason: 'Uji coba' }, 0, 'pekarangan')).status).toBe(422)
  })
})

describe('a package', () => {
  it('is frozen as it is issued, and not issued again unchanged', async () => {
    expect((await issue(people.sekretariat, 2)).body).toEqual({ issued: [], skipped: [{ desa: desa[2], why: 'kosong' }] })
    const [issued] = (await issue(people.sekretariat)).body.issued
    expect(issued).toMatchObject({ desa: desa[0], version: 1 })
    expect((await issue(people.sekretariat)).body.skipped).toEqual([{ desa: desa[0], why: 'tetap' }])
    expect(await look()).toMatchObject({ state: 'terbit', version: 1, difference: { changes: [], parts: [] } })
    const { rows } = await inTransaction(served.app.work.databases.main, 'baca', { kabs: ['76.01'], areas: '*' }, (db) =>
      sql<{ content: Buffer; digest: string }>`select content, digest from village_packages`.execute(db),
    )
    expect(rows.map(({ content }) => createHash('sha256').update(content).digest('hex'))).toEqual([issued?.digest])
  })

  it('cannot be rewritten in the database by the program', async () => {
    const rewrite = (statement: string) =>
      inTransaction(served.app.work.databases.main, 'tulis', { kabs: ['76.01'], areas: '*' }, (db) => sql.raw(statement).execute(db))
    await expect(rewrite('delete from village_revisions')).rejects.toMatchObject({ code: '42501' })
    await expect(rewrite(`update village_packages set digest = repeat('0', 64)`)).rejects.toMatchObject({ code: '42501' })
    await expect(rewrite('delete from village_answers')).rejects.toMatchObject({ code: '42501' })
  })

  it('is a letter and a package on paper, for those who read the village', async () => {
    const pdf = await people.desa.download(`${PAKET}/desa/${desa[0]}/paket.pdf?tahun=${YEAR}`)
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    const docx = await people.camat.download(`${PAKET}/desa/${desa[0]}/paket.docx?tahun=${YEAR}&bahasa=en`)
    expect(Buffer.from(docx.bytes.subarray(0, 2)).toString()).toBe('PK')
    expect((await people.desa.get(`${PAKET}/desa/${desa[0]}/paket.pdf?tahun=${YEAR}&versi=9`)).status).toBe(404)
  })

  it('needs to be issued again when gaps or plans change, and tells what', async () => {
    await report([6])
    const place = { placing: 'desa' as const, places: [{ desa: desa[0] ?? '', volume: null }], title: 'Kelas pengasuhan' }
    await people.kb.post(`${AT}/rencana/kegiatan`, { year: YEAR, office: kb, facts: planActivity(place) })
    const changed = await look()
    expect([changed.state, ours(changed)?.isOld]).toEqual(['berubah', true])
    expect(changed.difference?.changes).toEqual([expect.objectContaining({ what: 'kegiatan', kind: 'baru', title: 'Kelas pengasuhan' })])
    expect(changed.difference?.parts).toEqual(['gaps'])
    expect(changed.activities).toMatchObject([{ title: 'Kelas pengasuhan', villages: 1 }])
    const rowOf = async (as: Browser) => (await list(as)).villages.find((row) => row.desa === desa[0])
    expect([(await rowOf(people.sekretariat))?.state, (await rowOf(people.desa))?.state]).toEqual(['berubah', 'berubah'])
    expect((await issue(people.sekretariat)).body.issued).toMatchObject([{ version: 2 }])
    expect((await rowOf(people.desa))?.state).toBe('terbit')
    const [newest] = (await look()).packages
    const { body } = await people.desa.get<PackageVersion>(`${PAKET}/versi/${newest?.id}`)
    expect(body.difference?.changes).toHaveLength(1)
    expect((await people.lain.get(`${PAKET}/versi/${newest?.id}`)).status).toBe(404)
  })

  it('shows at once how an office is called, and what it took out of its plan', async () => {
    const renamed = { nama: 'Dinas Pengendalian Penduduk', berlaku: new Date().toISOString().slice(0, 10) }
    expect((await people.sekretariat.post(`${AT}/lembaga/${kb}/nama`, renamed)).status).toBe(200)
    const [activity] = (await look()).activities
    expect([activity?.title, activity?.office]).toEqual(['Kelas pengasuhan', 'Dinas Pengendalian Penduduk'])
    expect((await people.kb.post(`${AT}/rencana/kegiatan/${activity?.id}/keluarkan`, { revision: 1 })).status).toBe(200)
    expect([(await look()).activities, (await look(people.desa)).activities]).toEqual([[], []])
  })
})

describe('the answer of a village', () => {
  it('is given by the village or the secretariat, to what was issued', async () => {
    const id = await idOf()
    const accepted = { revision: 2, answers: 0, answer: 'diterima', stage: 'apbdes', rupiah: '450000' }
    expect((await answer(people.lain, id, accepted)).status).toBe(404)
    expect((await answer(people.camat, id, accepted)).status).toBe(403)
    expect((await answer(people.kb, id, accepted)).status).toBe(403)
    expect((await answer(people.desa, id, { ...accepted, rupiah: null })).status).toBe(422)
    expect((await answer(people.desa, id, { ...accepted, revision: 1 })).status).toBe(409)
    expect((await answer(people.desa, id, accepted)).status).toBe(200)
    expect((await answer(people.desa, id, { ...accepted, rupiah: '1' })).status).toBe(409)
    const later = { revision: 2, answers: 1, answer: 'nanti', reason: 'Tahun depan' }
    expect((await answer(people.sekretariat, id, later)).status).toBe(200)
    const { body } = await people.desa.get<RecommendationHistory>(`${PAKET}/usulan/${id}`)
    expect(body.answers.map(({ no, answer: said, role, rupiah }) => [no, said, role, rupiah])).toEqual([
      [2, 'nanti', 'admin-kab', null],
      [1, 'diterima', 'desa', '450000'],
    ])
    expect((await people.lain.get(`${PAKET}/usulan/${id}`)).status).toBe(404)
    expect((await list()).villages[0]).toMatchObject({ answered: 1, accepted: 0 })
  })

  it('is not asked of what was never issued', async () => {
    await take(people.sekretariat, 1)
    const said = await answer(people.lain, await idOf(1), { revision: 1, answers: 0, answer: 'nanti' })
    expect(said.status).toBe(404)
    expect(await look(people.lain, 1)).toMatchObject({ mayAnswer: false, state: 'disiapkan' })
  })

  it('stands in the trail, as does all that was written', async () => {
    const { body } = await people.sekretariat.get<{ rows: { act: string }[] }>(`${AT}/jejak`)
    const words = JSON.stringify(body)
    for (const word of ['village.answered', 'village.issued', 'village.written', 'village.catalogue']) expect(words).toContain(word)
  })
})

describe('the catalogue', () => {
  const catalogue = async (as = people.sekretariat) => (await as.get<CatalogueAnswer>(`${PAKET}/katalog`)).body
  const content = {
    name: { id: 'Dapur gizi desa', en: 'Village kitchen' },
    indicators: ['E24'],
    unit: 'keluarga',
    kind: 'spesifik',
    counted: 'belum-terjangkau',
    danaDesa: { answer: 'periksa', source: null },
    siskeudes: null,
    source: 'Rapat 3 Maret 2026',
  }

  it('holds entries of the district’s own, and none that it switched off is proposed', async () => {
    const added = { content, costItem: null, reason: 'Usul kader' }
    expect((await people.desa.post(`${PAKET}/katalog`, added)).status).toBe(403)
    expect((await people.sekretariat.post(`${PAKET}/katalog`, { ...added, content: { ...content, indicators: ['S01'] } })).status).toBe(422)
    const { key } = (await people.sekretariat.post<{ key: string }>(`${PAKET}/katalog`, added)).body
    const proposed = async () => (await look(people.sekretariat, 1)).recommendations.map(({ entry }) => entry)
    expect(await proposed()).toContain(key)
    const off = { base: 1, content, active: false, costItem: null, reason: 'Tidak jadi' }
    expect((await people.sekretariat.put(`${PAKET}/katalog/${key}`, off)).status).toBe(200)
    expect(await proposed()).not.toContain(key)
    expect((await catalogue()).entries.at(-1)).toMatchObject({ key, active: false, isOwn: true, isOfPack: false, no: 2 })
    expect((await catalogue(people.camat)).mayWrite).toBe(false)
  })
})
