/**
 * Linkage over HTTP, on an invented district whose truth is known: a run links what is sure and leaves the rest to people; nothing that was answered is
 * asked again; two people on one pair, a cancelled run, doubles joined and parted, and who has left.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import type { Browser } from '../support/browser.ts'
import { bringChildren, bringFamilies, type InventedLists, inventIn, placedChild } from '../support/linked-lists.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const [CHILDREN, FAMILIES] = ['01900000-0000-7000-8000-00000000cc01', '01900000-0000-7000-8000-00000000cc02']

type Overview = AnswerOf<typeof contract.readLinkage>
type Pairs = AnswerOf<typeof contract.listPairs>
type OfChild = AnswerOf<typeof contract.readFamilyOfChild>
type OfFamily = AnswerOf<typeof contract.readFamilyMembers>
type Aliases = AnswerOf<typeof contract.listAliases>

let served: Served
let lists: InventedLists
let dinkes: Browser
let kb: Browser

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
}

async function rows<T>(statement: string): Promise<T[]> {
  return withClient(served.database.adminUrl, async (client) => (await client.query(statement)).rows as T[])
}

const overview = async () => (await dinkes.get<Overview>(`${AT}/tautan`)).body
const begin = (as: Browser, seluruhnya = false) => as.post<{ id: string }>(`${AT}/tautan/jalankan`, { seluruhnya })
const pairs = async (query = '') => (await dinkes.get<Pairs>(`${AT}/tautan/pasangan${query}`)).body
const answer = (as: Browser, id: string, jawaban: string | null, sebelum: string | null) =>
  as.post(`${AT}/tautan/pasangan/${id}/jawab`, { jawaban, sebelum })

async function run(seluruhnya = false): Promise<contract.RunSchema> {
  const begun = await begin(dinkes, seluruhnya)
  expect([begun.status, begun.code]).toEqual([200, ''])
  for (;;) {
    const { putaran } = await overview()
    const [last] = putaran
    if (last?.id === begun.body.id && last.keadaan !== 'berjalan') return last
    await setTimeout(50)
  }
}

/** Everything that joining and parting could touch. */
const state = () =>
  Promise.all(
    [
      'select id, merged_into from children order by id',
      'select id, merged_into from families order by id',
      'select child_id, family_id, basis, certainty, pair_id from family_members where ended_at is null order by child_id',
      'select * from measurement_months order by kab_kode, month, desa_kode, sex, band',
      'select from_id, into_id from linkage_aliases where ended_at is null order by id',
    ].map((statement) => rows(statement)),
  )

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>(AT)
  lists = inventIn(
    body.desa.map(({ kode }) => kode),
    1,
    700,
  )
  await bringChildren(served.app.work, '76.01', CHILDREN, lists.children)
  await bringFamilies(served.app.work, '76.01', FAMILIES, lists.families)
  dinkes = await person('dinkes', ['76.01'])
  kb = await person('opd-kb', ['76.01'])
})
afterAll(() => served.close())

describe('a run', () => {
  it('links what is sure and right, asks about the rest, one run at a time, and learns without a name', async () => {
    expect((await overview()).baru).toBeGreaterThan(700)
    const last = await run()
    expect(last).toMatchObject({ keadaan: 'selesai', persen: 100 })
    const found = await rows<{ child: number; family: number }>(`
      select distinct m.source_row as child, r.source_row as family from family_members f
      join measurements m on m.child_id = f.child_id join family_records r on r.family_id = f.family_id where f.ended_at is null`)
    const right = found.filter(({ child, family }) => lists.truth[child - 2] === family)
    const possible = lists.truth.filter((row) => row > 0).length
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.99)
    // The list of children has no card: three of four by the parents, the village and where they live in it; the rest is asked.
    expect(right.length / possible).toBeGreaterThanOrEqual(0.75)
    const { kecamatan, menunggu, baru } = await overview()
    const sum = (name: 'anak' | 'tertaut' | 'ditinjau' | 'tanpa') => kecamatan.reduce((all, area) => all + area[name], 0)
    expect([sum('tertaut'), sum('tertaut') + sum('ditinjau') + sum('tanpa'), baru]).toEqual([last.hasil?.tautBaru, sum('anak'), 0])
    expect(menunggu['anak-keluarga']).toBeGreaterThan(20)
    expect(last.model?.tanda.map(({ kunci }) => kunci)).toEqual(['ibu', 'ayah', 'kk', 'desa', 'rumah', 'balita'])
  })

  it('asks nothing again: neither a second run, nor a whole one, nor one with a new child', async () => {
    const before = await rows('select id, state, answer from linkage_pairs order by id')
    expect((await run()).hasil).toMatchObject({ dibandingkan: 0, tautBaru: 0, tinjauBaru: 0 })
    expect((await run(true)).hasil).toMatchObject({ tautBaru: 0, tinjauBaru: 0 })
    expect(await rows('select id, state, answer from linkage_pairs order by id')).toEqual(before)
    const family = lists.families.find(({ person: who }) => who.namaKepala !== null && who.namaIstri !== null && who.noKk !== null)!
    const { namaIstri: ibu, namaKepala: ayah } = family.person
    const born = { nama: 'BARU SEKALI', tglLahir: null, jk: null, nik: null, kk: null, desaKode: family.desa, ibu, ayah }
    await bringChildren(served.app.work, '76.01', randomUUID(), [placedChild(2, family.desa, born)])
    expect((await overview()).baru).toBe(1)
    const { hasil } = await run()
    expect(hasil?.dibandingkan).toBe(1)
    expect((hasil?.tautBaru ?? 0) + (hasil?.tinjauBaru ?? 0)).toBeGreaterThanOrEqual(1)
  })

  it('that is cancelled leaves nothing, and the next may begin; meanwhile nobody else begins one', async () => {
    const before = await state()
    const kept = await rows('select run_id from linkage_marks union select run_id from linkage_pairs order by 1')
    const begun = await begin(dinkes, true)
    expect((await begin(kb)).code).toBe('penautan-berjalan')
    expect((await kb.post(`${AT}/tautan/putaran/${begun.body.id}/batalkan`)).status).toBe(200)
    expect((await kb.post(`${AT}/tautan/putaran/${begun.body.id}/batalkan`)).code).toBe('keadaan-berubah')
    expect((await overview()).putaran[0]).toMatchObject({ id: begun.body.id, keadaan: 'dibatalkan', hasil: null })
    expect(await run()).toMatchObject({ keadaan: 'selesai', hasil: { dibandingkan: 0 } })
    expect(await state()).toEqual(before)
    expect((await rows<{ run_id: string }>('select run_id from linkage_pairs')).some(({ run_id }) => run_id === begun.body.id)).toBe(false)
    expect(kept.length).toBeGreaterThan(0)
  })
})

describe('a pair', () => {
  it('shows each what their other rights show, and leaves a trace', async () => {
    const [pair] = (await pairs('?jenis=anak-keluarga')).pasangan
    const seen = await dinkes.post<AnswerOf<typeof contract.readPair>>(`${AT}/tautan/pasangan/${pair?.id}`)
    expect(seen.body.pasangan.satu).toMatchObject({ subjek: 'anak', inisial: expect.stringMatching(/\./), lahir: expect.any(String) })
    expect(seen.body.nama).toEqual({ satu: null, lain: null, orang: null })
    const byKb = await kb.post<AnswerOf<typeof contract.readPair>>(`${AT}/tautan/pasangan/${pair?.id}`)
    expect(byKb.body.pasangan.satu).toMatchObject({ inisial: null, lahir: null, bulanLahir: expect.any(String) })
    expect(byKb.body.nama).toEqual({ satu: null, lain: expect.anything(), orang: null })
    const opened = await dinkes.post<AnswerOf<typeof contract.revealPair>>(`${AT}/tautan/pasangan/${pair?.id}/buka`, {
      tujuan: 'catatan-ganda',
    })
    expect(opened.body).toEqual({ satu: expect.anything(), lain: null, orang: null })
    for (const role of ['puskesmas', 'admin-kab', 'tpk'] as const)
      expect((await (await person(role, role === 'admin-kab' ? ['76.01'] : ['76.01.01'])).get(`${AT}/tautan`)).status).toBe(403)
    const { traces } = (await served.keeper.get<{ traces: { act: string }[] }>(`${AT}/jejak?hal=${pair?.id}`)).body
    expect(traces.map(({ act }) => act)).toEqual(['kin.reveal', 'kin.opened', 'kin.opened'])
  })

  it('answered by two at once: the second is told; taken back, everything is as it was', async () => {
    const before = await state()
    const [pair] = (await pairs('?jenis=anak-keluarga')).pasangan
    const id = pair?.id ?? ''
    const both = await Promise.all([answer(dinkes, id, 'sama', null), answer(kb, id, 'beda', null)])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(both.find(({ status }) => status === 409)?.code).toBe('pasangan-sudah-dijawab')
    const [said] = await rows<{ answer: string }>(`select answer from linkage_pairs where id = '${id}'`)
    expect((await answer(dinkes, id, null, said?.answer ?? null)).status).toBe(200)
    expect(await state()).toEqual(before)
    expect((await answer(kb, id, 'sama', null)).status).toBe(200)
    const child = await dinkes.get<OfChild>(`${AT}/anak/${pair?.satu.id}/keluarga`)
    expect(child.body.keluarga).toMatchObject({ keluarga: pair?.lain.id, dasar: 'orang', pasangan: id })
    const family = await kb.get<OfFamily>(`${AT}/keluarga/${pair?.lain.id}/anggota`)
    expect(family.body.anak.map((each) => each.id)).toContain(pair?.satu.id)
    expect(family.body.anak[0]).toMatchObject({ inisial: null, lahir: null })
    // What a person said stands through the next run.
    await run(true)
    expect((await dinkes.get<OfChild>(`${AT}/anak/${pair?.satu.id}/keluarga`)).body.keluarga?.keluarga).toBe(pair?.lain.id)
    expect((await answer(kb, id, null, 'sama')).status).toBe(200)
    expect(await state()).toEqual(before)
  })

  it('that was linked without asking is ended by a no, and is not linked again', async () => {
    const before = await state()
    const [pair] = (await pairs('?tampil=otomatis')).pasangan
    const familyOf = async () => (await dinkes.get<OfChild>(`${AT}/anak/${pair?.satu.id}/keluarga`)).body
    expect((await familyOf()).keluarga).toMatchObject({ dasar: 'penautan', keluarga: pair?.lain.id })
    await answer(dinkes, pair?.id ?? '', 'beda', null)
    await run()
    expect(await familyOf()).toMatchObject({ keluarga: null, sebelumnya: [{ keluarga: pair?.lain.id }] })
    await answer(dinkes, pair?.id ?? '', null, 'beda')
    expect(await state()).toEqual(before)
  })
})

describe('doubles', () => {
  it('joined and parted in any order, everything is as it was, figures included', async () => {
    const before = await state()
    const ids = async (table: string, from: number) =>
      (await rows<{ id: string }>(`select id from ${table} order by id offset ${from} limit 6`)).map(({ id }) => id)
    const joined = async (subjek: string, all: readonly string[]) => {
      const aliases: string[] = []
      for (const [dari, ke] of [
        [all[1], all[0]],
        [all[3], all[0]],
        [all[5], all[4]],
      ]) {
        const { status, body } = await dinkes.post<{ id: string }>(`${AT}/tautan/gabungan`, { subjek, dari, ke, alasan: 'Sama.' })
        expect(status).toBe(200)
        aliases.push(body.id)
      }
      return aliases
    }
    const [children, families] = [await ids('children', 3), await ids('families', 10)]
    const aliases = [...(await joined('anak', children)), ...(await joined('keluarga', families))]
    const merged = await state()
    expect(merged).not.toEqual(before)
    // Nobody is somebody's double twice, nor the double of a double.
    for (const [dari, ke] of [
      [families[1], families[2]],
      [families[2], families[1]],
      [families[0], families[2]],
    ])
      expect((await dinkes.post(`${AT}/tautan/gabungan`, { subjek: 'keluarga', dari, ke, alasan: 'Sama.' })).code).toBe('keadaan-berubah')
    const total = async () => (await kb.post<{ total: number }>(`${AT}/keluarga`, {})).body.total
    expect(await total()).toBe(before[1]!.length - 3)
    // A list that names a double names the family that it is.
    const rowsOf = await rows<{ source_row: number }>(`select source_row from family_records where family_id = '${families[1]}'`)
    const again = lists.families.find(({ row }) => row === rowsOf[0]?.source_row)!
    const one = again.person.noKk === null ? 0 : 1
    expect(await bringFamilies(served.app.work, '76.01', randomUUID(), [again])).toMatchObject({ listed: 1, fresh: 1 - one })
    const listed = (await dinkes.get<Aliases>(`${AT}/tautan/gabungan`)).body
    expect(
      listed
        .filter(({ dipisahPada }) => dipisahPada === null)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(aliases.toSorted())
    for (const id of aliases.toSorted((a, b) => a.slice(-4).localeCompare(b.slice(-4))))
      expect((await dinkes.post(`${AT}/tautan/gabungan/${id}/pisah`)).status).toBe(200)
    const after = await state()
    if (one === 1) expect(after).toEqual(before)
    else expect([after[0], after[2], after[3]]).toEqual([before[0], before[2], before[3]])
  })

  it('of families in a running round of verval are left to the village', async () => {
    const { status } = await kb.post(`${AT}/verval`, { daftar: FAMILIES, tenggat: '2099-01-01' })
    expect(status).toBe(200)
    const [dari, ke] = await rows<{ id: string }>('select family_id as id from verval_families order by 1 limit 2')
    expect((await dinkes.post(`${AT}/tautan/gabungan`, { subjek: 'keluarga', dari: dari?.id, ke: ke?.id, alasan: 'Sama.' })).code).toBe(
      'keluarga-diverval',
    )
  })
})

describe('who has left', () => {
  it('is told by people and by the calendar; the second of two is told', async () => {
    const [grown] = await rows<{ id: string }>(
      "select id from children where birth < now() - interval '61 months' and merged_into is null limit 1",
    )
    const [small] = await rows<{ id: string }>(
      "select id from children where birth > now() - interval '50 months' and merged_into is null limit 1",
    )
    const stateOf = async (id = '') => (await dinkes.get<OfChild>(`${AT}/anak/${id}/keluarga`)).body.keadaan
    if (grown !== undefined) expect(await stateOf(grown.id)).toMatchObject({ keadaan: 'lewat-umur', dasar: 'kalender' })
    expect(await stateOf(small?.id)).toMatchObject({ keadaan: 'aktif', dasar: null, ke: 0 })
    const tell = (keadaan: string, ke: number) => dinkes.post(`${AT}/anak/${small?.id}/keadaan`, { keadaan, sejak: '2026-02-01', ke })
    expect((await tell('pindah', 0)).status).toBe(200)
    expect((await tell('meninggal', 0)).code).toBe('keadaan-berubah')
    expect(await stateOf(small?.id)).toMatchObject({ keadaan: 'pindah', sejak: '2026-02-01', dasar: 'orang', ke: 1 })
    expect((await tell('aktif', 1)).status).toBe(200)
    expect(await stateOf(small?.id)).toMatchObject({ keadaan: 'aktif', ke: 2 })
  })
})

it('nothing that linkage keeps or logs names anybody', async () => {
  const words = lists.families
    .flatMap(({ person: { namaIstri, noKk } }) => [namaIstri, noKk])
    .filter((word) => word !== null && word.length > 9)
  const tables = ['linkage_runs', 'linkage_pairs', 'linkage_marks', 'family_members', 'linkage_aliases', 'subject_states', 'trail']
  const kept = await Promise.all(tables.map((table) => rows<{ row: string }>(`select t::text as row from ${table} t`)))
  const text = [...kept.flat().map(({ row }) => row), ...served.log].join('\n')
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter((word) => text.includes(word as string))).toEqual([])
})
