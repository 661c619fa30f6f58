/**
 * Somebody of the first 1,000 days may ask to see what is held and who looked, and to be erased; their child and their family may too, by the NIK and the family
 * card. What is left are counts, and of the links between children and families nothing.
 */
import { randomUUID } from 'node:crypto'
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import type { HpkReport } from '@konvergen/contract/hpk-privacy.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import type { BoardAnswer, SentPerson, VillageAnswer } from '@konvergen/contract/scorecard.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepRetention } from '../../src/capabilities/privacy/keep-retention.ts'
import { appendFamilies } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { line, listCsv } from '../support/child-list.ts'
import { familyPerson, familyRow } from '../support/families.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const KAB = '/api/districts/76.01'
const AT = `${KAB}/skor`
const [PAST, TOLD] = ['2025-T3', { tujuan: 'permintaan-keluarga' }] as const
const GROUND = { alasan: 'permintaan-keluarga' }
const CHILD_ROW = line(0, 2)
let served: Served
let sarudu: string
let other: string
let people: Record<'kader' | 'puskesmas' | 'puskesmasB' | 'dinkes' | 'kb' | 'desa', Browser>

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2024-01-01', until: null }])
}

async function rows<T>(statement: string): Promise<T[]> {
  return withClient(served.database.adminUrl, async (client) => (await client.query(statement)).rows as T[])
}

async function note(more: Partial<SentPerson>): Promise<string> {
  const id = randomUUID()
  const sent = {
    id,
    catatan: randomUUID(),
    dasar: 0,
    jenis: 'anak',
    nama: 'Rahasia Benar',
    mulai: '2025-01',
    bersalin: null,
    berakhir: null,
    sebabBerakhir: null,
    sebelum: { timbang: null, konseling: null, pengasuhan: null },
    ...more,
  }
  expect((await people.kader.post(`${AT}/${PAST}/desa/${sarudu}/orang`, sent)).status).toBe(200)
  const bulan = ['2025-07', '2025-08', '2025-09'].map((each) => ({
    id: randomUUID(),
    orang: id,
    bulan: each,
    dasar: 0,
    isi: { timbang: true, air: true },
  }))
  expect((await people.kader.post(`${AT}/${PAST}/desa/${sarudu}/isi`, { bulan, alasan: 'Rahasia Benar terlewat' })).status).toBe(200)
  return id
}

const look = async () => (await people.kader.post<VillageAnswer>(`${AT}/${PAST}/desa/${sarudu}/lihat`)).body
const report = (as: Browser, id: string) => as.post<HpkReport>(`${KAB}/orang-hpk/${id}/laporan-data`, TOLD)
const erase = (as: Browser, id: string) => as.post(`${KAB}/orang-hpk/${id}/hapus-identitas`, GROUND)
const heldOf = (id: string) =>
  rows<{ sealed: Buffer | null; nik_index: Buffer | null; kk_index: Buffer | null; reason: string | null }>(
    `select sealed, nik_index, kk_index, reason from hpk_persons where person_id = '${id}'`,
  )
const isNobody = async (id: string) => (await heldOf(id)).every((row) => Object.values(row).every((value) => value === null))

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>(KAB)
  const village = body.desa.find(({ nama }) => nama.toUpperCase() === 'SARUDU')
  sarudu = village?.kode ?? ''
  other = body.desa.find(({ kecamatan }) => kecamatan !== village?.kecamatan)?.kode ?? ''
  people = {
    kader: await person('kader', [sarudu]),
    desa: await person('desa', [sarudu]),
    puskesmas: await person('puskesmas', [village?.kecamatan ?? '']),
    puskesmasB: await person('puskesmas', [other]),
    dinkes: await person('dinkes', ['76.01']),
    kb: await person('opd-kb', ['76.01']),
  }
})
afterAll(() => served.close())

describe('somebody of the first 1,000 days', () => {
  it('is told all that is held and who looked, where they are served and nowhere else', async () => {
    const id = await note({ nik: '7601012501250001', alamat: 'Jalan Kelapa' })
    await look()
    expect((await report(people.kader, id)).status).toBe(403)
    expect((await report(people.puskesmasB, id)).status).toBe(404)
    const { body } = await report(people.puskesmas, id)
    expect(body.dipegang).toMatchObject({
      desa: 'Sarudu',
      jenis: 'anak',
      dihapus: null,
      penulisan: [{ nama: 'Rahasia Benar', nik: '7601012501250001', alamat: 'Jalan Kelapa' }],
    })
    expect(body.dipegang.layanan.map(({ bulan, isi }) => [bulan, isi])).toEqual(
      ['2025-07', '2025-08', '2025-09'].map((bulan) => [bulan, { timbang: true, air: true }]),
    )
    expect(body.dilihat.map(({ tindakan }) => tindakan)).toEqual(expect.arrayContaining(['scorecard.noted', 'scorecard.listed']))
    const again = (await report(people.puskesmas, id)).body.dilihat[0]
    expect(again).toMatchObject({ tindakan: 'privacy.report-hpk', tujuan: 'permintaan-keluarga' })
  })

  it('is erased with every writing and free word, keeps the counts of the village, and is followed no longer', async () => {
    const id = await note({ noKk: familyPerson(77).noKk ?? '', nik: '7601012501250002' })
    const before = (await look()).hitungan
    expect((await erase(people.kader, id)).status).toBe(403)
    expect((await erase(people.desa, id)).status).toBe(403)
    expect((await erase(people.puskesmasB, id)).status).toBe(404)
    expect((await erase(people.puskesmas, id)).status).toBe(200)
    expect((await erase(people.puskesmas, id)).status).toBe(409)
    expect(await isNobody(id)).toBe(true)
    expect(await rows(`select 1 from hpk_months where person_id = '${id}' and reason is not null`)).toEqual([])
    const after = await look()
    expect(after.hitungan).toEqual(before)
    expect(after.orang.find((each) => each.id === id)).toMatchObject({ nama: null, nikAkhir: null, terhapus: true })
    const now = new Date().toISOString().slice(0, 7)
    const quarter = `${now.slice(0, 4)}-T${Math.ceil(Number(now.slice(5)) / 3)}`
    const today = (await people.kader.post<VillageAnswer>(`${AT}/${quarter}/desa/${sarudu}/lihat`)).body
    expect(today.orang.find((each) => each.id === id)).toMatchObject({ kelompok: null, sebabBerakhir: 'identitas-dihapus' })
    const bulan = [{ id: randomUUID(), orang: id, bulan: '2025-07', dasar: 1, isi: { timbang: false } }]
    expect((await people.kader.post(`${AT}/${PAST}/desa/${sarudu}/isi`, { bulan })).status).toBe(404)
    const told = (await report(people.puskesmas, id)).body.dipegang
    expect([told.penulisan, told.dihapus === null, told.layanan.length]).toEqual([[], false, 3])
    const trail = await rows<{ detail: object }>(`select detail from trail where act = 'privacy.erase-hpk' and subject = '${id}'`)
    expect(trail).toEqual([{ detail: { alasan: 'permintaan-keluarga' } }])
    const enterers = (await people.dinkes.get<BoardAnswer>(`${AT}/${PAST}?diam=1`)).body.pengisi
    expect(JSON.stringify(enterers)).not.toContain('puskesmas')
  })
})

describe('a child of the register', () => {
  it('is told of its services by its NIK, and erased takes them and its links along', async () => {
    const upload = await people.dinkes.upload<{ import: { id: string } }>(`${KAB}/imports`, 'daftar.csv', listCsv([CHILD_ROW, line(1, 2)]))
    expect((await people.dinkes.post(`${KAB}/imports/${upload.body.import.id}/apply`, { confirm: [] })).status).toBe(200)
    const listed = await people.dinkes.post<{ ids: string[] }>(`${KAB}/anak/cari`, { nik: CHILD_ROW.nik })
    const child = listed.body.ids[0] ?? ''
    const id = await note({ nik: CHILD_ROW.nik, mulai: '2025-02' })
    const mine = (await people.dinkes.post<ChildReport>(`${KAB}/anak/${child}/laporan-data`, TOLD)).body
    expect(mine.hpk.map((each) => [each.id, each.penulisan[0]?.nama, each.layanan.length])).toEqual([[id, 'Rahasia Benar', 3]])

    const [run, family, twin] = [randomUUID(), randomUUID(), randomUUID()]
    await rows(`insert into linkage_runs (kab_kode, id, state, whole, step, percent, begun_by, begun_at, seen_at)
      values ('76.01', '${run}', 'selesai', false, 'catat', 100, 'x', now(), now());
      insert into linkage_pairs (kab_kode, id, kind, one_id, other_id, marks, state, weight, standing, levels, evidence, run_id) values
        ('76.01', '${randomUUID()}', 'anak-keluarga', '${child}', '${family}', 'a', 'tinjau', 1, 'review', '{}', '{}', '${run}'),
        ('76.01', '${randomUUID()}', 'anak-ganda', '${twin}', '${child}', 'a', 'tinjau', 1, 'review', '{}', '{}', '${run}'),
        ('76.01', '${randomUUID()}', 'anak-keluarga', '${twin}', '${family}', 'a', 'tinjau', 1, 'review', '{}', '{}', '${run}');
      insert into linkage_marks values ('76.01', 'anak', '${child}', 'a', '${run}'), ('76.01', 'anak', '${twin}', 'a', '${run}');
      insert into family_members (kab_kode, id, child_id, family_id, begins, basis, recorded_by, recorded_at)
        values ('76.01', '${randomUUID()}', '${child}', '${family}', now(), 'orang', 'x', now());
      insert into linkage_aliases (kab_kode, id, subject, from_id, into_id, begun_by, begun_at)
        values ('76.01', '${randomUUID()}', 'anak', '${twin}', '${child}', 'x', now());
      insert into subject_states values ('76.01', '${randomUUID()}', 'anak', '${child}', 1, 'pindah', now(), 'x', now())`)
    expect((await people.dinkes.post(`${KAB}/anak/${child}/hapus-identitas`, GROUND)).status).toBe(200)
    expect(await isNobody(id)).toBe(true)
    const left = await rows(`select one_id as id from linkage_pairs union all select subject_id from linkage_marks union all
      select child_id from family_members union all select into_id from linkage_aliases union all select subject_id from subject_states`)
    expect(left).toEqual([{ id: twin }, { id: twin }])
    const [trace] = await rows<{ detail: Record<string, unknown> }>(
      `select detail from trail where act = 'privacy.erase' and subject = '${child}'`,
    )
    expect(trace?.detail['orang']).toBe(1)
  })
})

describe('a family of the register', () => {
  it('is told of those on its card, and erased takes them, its doubles and its links along', async () => {
    const list = randomUUID()
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
      writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: list, detail: {} })
      return appendFamilies(ctx, { id: list, source: 'KRS', period: '2025' }, [[familyRow(901, sarudu), familyRow(902, sarudu)]])
    })
    const id = await note({ noKk: familyPerson(901).noKk ?? '' })
    const kept = await note({ noKk: familyPerson(903).noKk ?? '' })
    const [family] = await rows<{
      id: string
    }>(`select f.family_id as id from family_persons f join hpk_persons h using (kab_kode, kk_index)
      where h.person_id = '${id}'`)
    const double = (await rows<{ id: string }>(`select id from families where id <> '${family?.id}'`))[0]
    await rows(`update families set merged_into = '${family?.id}' where id = '${double?.id}'`)
    const at = `${KAB}/keluarga/${family?.id}`
    const mine = (await people.kb.post<FamilyReport>(`${at}/laporan-data`, TOLD)).body
    expect([mine.hpk.map((each) => each.id), mine.penulisan.length]).toEqual([[id], 2])
    expect((await people.kb.post(`${at}/hapus-identitas`, GROUND)).status).toBe(200)
    expect([await isNobody(id), await isNobody(kept)]).toEqual([true, false])
    expect(await rows('select 1 from family_persons')).toEqual([])
  })
})

it('names go by themselves only where the district has set days, and only of those who are asked about nothing any more', async () => {
  const [old, young] = [await note({ mulai: '2024-12', berakhir: '2025-10', sebabBerakhir: 'pindah' }), await note({})]
  const keep = (settings: Record<string, string>) =>
    runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => keepRetention(ctx, settings))
  expect((await keep({}))['identitas-hpk']).toBeUndefined()
  const gone = await keep({ KONVERGEN_SIMPAN_HPK: '1' })
  expect(gone['identitas-hpk']).toBeGreaterThan(0)
  expect([await isNobody(old), await isNobody(young)]).toEqual([true, false])
  const [{ ending } = { ending: '' }] = await rows<{ ending: string }>(
    `select ending from hpk_persons where person_id = '${old}' order by no desc limit 1`,
  )
  expect(ending).toBe('pindah')
})
