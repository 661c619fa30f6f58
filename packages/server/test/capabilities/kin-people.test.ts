/**
 * Linkage through the persons of families, over HTTP: a civil list names children that the families' own rows could not tell; it is taken back and comes again;
 * a family is erased.
 */
import { setTimeout } from 'node:timers/promises'
import type * as contract from '@konvergen/contract/kin.ts'
import type { ChildReport } from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withdrawPeople } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { bringChildren, bringFamilies, bringPeople, type InventedLists, inventIn } from '../support/linked-lists.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const list = (nth: number) => `01900000-0000-7000-8000-00000000dd0${nth}`
const [CHILDREN, FAMILIES, CIVIL, AGAIN] = [list(1), list(2), list(3), list(4)] as const

type Overview = AnswerOf<typeof contract.readLinkage>
type Pairs = AnswerOf<typeof contract.listPairs>
type Pair = AnswerOf<typeof contract.readPair>
type OfChild = AnswerOf<typeof contract.readFamilyOfChild>

let served: Served
let lists: InventedLists
let dinkes: Browser
let kb: Browser

const person = (role: Role): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [
    { role, kab: '76.01', areas: ['76.01'], opd: null, from: '2026-01-01', until: null },
  ])

const rows = <T>(statement: string): Promise<T[]> =>
  withClient(served.database.adminUrl, async (client) => (await client.query(statement)).rows as T[])

const overview = async () => (await dinkes.get<Overview>(`${AT}/tautan`)).body
const pairs = async (query: string) => (await dinkes.get<Pairs>(`${AT}/tautan/pasangan${query}`)).body

async function run(): Promise<contract.RunSchema> {
  const begun = await dinkes.post<{ id: string }>(`${AT}/tautan/jalankan`, { seluruhnya: false })
  expect([begun.status, begun.code]).toEqual([200, ''])
  for (;;) {
    const [last] = (await overview()).putaran
    if (last?.id === begun.body.id && last.keadaan !== 'berjalan') {
      expect(last.keadaan).toBe('selesai')
      return last
    }
    await setTimeout(50)
  }
}

interface Linked {
  readonly child: number
  readonly family: number
}

/** By rows of the lists. */
const linked = () =>
  rows<Linked>(`select distinct m.source_row as child, r.source_row as family from family_members f
    join measurements m on m.child_id = f.child_id join family_records r on r.family_id = f.family_id where f.ended_at is null order by 1, 2`)
const rightOf = (found: readonly Linked[]) => found.filter(({ child, family }) => lists.truth[child - 2] === family)
const questions = () => rows("select one_id, other_id, answer from linkage_pairs where state = 'tinjau' order by 1, 2")

const withdraw = (id: string) =>
  runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
    writeTrail(ctx, { kab: '76.01', act: 'intake.undo', subject: id, detail: {} })
    await withdrawPeople(ctx, id)
  })

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>(AT)
  lists = inventIn(
    body.desa.map(({ kode }) => kode),
    2,
    700,
  )
  await bringChildren(served.app.work, '76.01', CHILDREN, lists.children)
  await bringFamilies(served.app.work, '76.01', FAMILIES, lists.families)
  dinkes = await person('dinkes')
  kb = await person('opd-kb')
})
afterAll(() => served.close())

it('a civil list links children that were not linked before, and leaves fewer to people', async () => {
  expect((await run()).hasil).toMatchObject({ orang: 0, lewatOrang: 0 })
  const [before, asked] = [await linked(), await questions()]
  await bringPeople(served.app.work, '76.01', { id: CIVIL, source: 'civil-list', period: '2026' }, lists.persons)
  expect((await overview()).baru).toBeGreaterThan(100)
  const { hasil } = await run()
  expect(hasil?.orang).toBeGreaterThan(100)
  expect(hasil?.lewatOrang).toBeGreaterThan(10)
  const after = await linked()
  const possible = lists.truth.filter((row) => row > 0).length
  expect(rightOf(after).length / after.length).toBeGreaterThanOrEqual(0.99)
  expect(rightOf(after).length / possible).toBeGreaterThan(rightOf(before).length / possible + 0.05)
  expect((await questions()).length).toBeLessThan(asked.length)
  expect((await run()).hasil).toMatchObject({ dibandingkan: 0, tautBaru: 0, tinjauBaru: 0 })
  expect(await overview()).toMatchObject({ baru: 0, ditarik: 0 })
})

it('a pair says who of the family it stands on; names only to whoever sees those of families', async () => {
  const { pasangan } = await pairs('?tampil=otomatis')
  const stands = pasangan.find(({ orang }) => orang !== null)!
  expect(stands.orang).toEqual({
    sumber: 'civil-list',
    periode: '2026',
    bulanLahir: expect.stringMatching(/^\d{4}-\d{2}$/),
    jk: expect.stringMatching(/^[LP]$/),
    berlaku: true,
  })
  const seen = async (browser: Browser) => (await browser.post<Pair>(`${AT}/tautan/pasangan/${stands.id}`)).body
  expect((await seen(dinkes)).nama).toEqual({ satu: null, lain: null, orang: null })
  const byKb = await seen(kb)
  expect(byKb.nama.satu).toBeNull()
  expect(lists.persons.map(({ nama }) => nama)).toContain(byKb.nama.orang?.nama)
  const opened = await dinkes.post<Pair['nama']>(`${AT}/tautan/pasangan/${stands.id}/buka`, { tujuan: 'catatan-ganda' })
  expect(opened.body.orang).toBeNull()
})

it('a list that is taken back ends no link and asks nothing: what it alone carried says so, until it comes again', async () => {
  const [before, asked] = [await linked(), await questions()]
  await withdraw(CIVIL)
  await run()
  expect(await linked()).toEqual(before)
  const { ditarik } = await overview()
  expect(ditarik).toBeGreaterThan(10)
  const lapsed = await pairs('?tampil=ditarik')
  expect(lapsed.total).toBe(ditarik)
  expect(lapsed.pasangan[0]?.orang).toEqual({ sumber: null, periode: null, bulanLahir: null, jk: null, berlaku: false })
  const ofChild = async () => (await dinkes.get<OfChild>(`${AT}/anak/${lapsed.pasangan[0]?.satu.id}/keluarga`)).body
  expect(await ofChild()).toMatchObject({ ditarik: true, keluarga: { keluarga: lapsed.pasangan[0]?.lain.id } })
  // What the families' own rows carry too stands on them.
  expect(ditarik).toBeLessThan(before.length)
  expect(await rows("select 1 from linkage_marks where subject = 'orang'")).toEqual([])
  expect((await run()).hasil).toMatchObject({ dibandingkan: 0, tautBaru: 0, tinjauBaru: 0 })

  await bringPeople(served.app.work, '76.01', { id: AGAIN, source: 'civil-list', period: '2026' }, lists.persons)
  await run()
  expect(await overview()).toMatchObject({ ditarik: 0, baru: 0 })
  expect(await ofChild()).toMatchObject({ ditarik: false })
  expect(await linked()).toEqual(before)
  expect((await questions()).length).toBeLessThanOrEqual(asked.length)
})

it('a child that asks is told what lists write of it, and erased it takes that along', async () => {
  // Somebody else of the family: with another NIK and another birthday, so no second writing of the same child.
  const [found] = await rows<{ child: string; person: string; other: string }>(`
    select l.one_id as child, p.id as person, other.id as other
    from linkage_pairs l join family_people p on p.id = l.person_id
    join family_people other on other.family_id = p.family_id and other.nik_index <> p.nik_index and other.birth <> p.birth
    where l.state = 'otomatis' and l.answer is null order by 1, 3 limit 1`)
  const { child, person: listed, other } = found!
  const tell = () => dinkes.post<ChildReport>(`${AT}/anak/${child}/laporan-data`, { tujuan: 'permintaan-keluarga' })
  const told = await tell()
  expect([told.status, told.code]).toEqual([200, ''])
  expect(told.body.anggota.map(({ id }) => id)).toContain(listed)
  expect(told.body.anggota.map(({ id }) => id)).not.toContain(other)
  const erased = await dinkes.post(`${AT}/anak/${child}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
  expect([erased.status, erased.code]).toEqual([200, ''])
  const left = await rows<{ id: string }>(`select id from family_people where id in ('${listed}', '${other}')`)
  expect(left).toEqual([{ id: other }])
  expect((await tell()).body.anggota).toEqual([])
  expect(await rows(`select 1 from linkage_marks where subject_id in ('${child}', '${listed}')`)).toEqual([])
  expect(await rows(`select 1 from linkage_pairs where one_id = '${child}' or person_id = '${listed}'`)).toEqual([])
})

it('a family that is erased leaves neither its persons nor its pairs', async () => {
  const [found] = await rows<{ family: string; people: string[] }>(`select p.family_id as family, array_agg(p.id::text) as people
    from family_people p join linkage_pairs l on l.other_id = p.family_id join linkage_marks m on m.subject = 'orang' and m.subject_id = p.id
    group by p.family_id order by 1 limit 1`)
  const family = found!.family
  const marked = () => rows(`select 1 from linkage_marks where subject_id in (${[family, ...found!.people].map((id) => `'${id}'`).join()})`)
  expect((await marked()).length).toBeGreaterThan(1)
  const erased = await kb.post(`${AT}/keluarga/${family}/hapus-identitas`, { alasan: 'permintaan-keluarga' })
  expect([erased.status, erased.code]).toEqual([200, ''])
  expect(await marked()).toEqual([])
  const people = found!.people.map((id) => `'${id}'`).join()
  expect(await rows(`select 1 from linkage_pairs where '${family}' in (one_id, other_id) or person_id in (${people})`)).toEqual([])
  await run()
  expect(await marked()).toEqual([])
})

it('nothing that linkage keeps or logs names a person', async () => {
  const words = lists.persons.flatMap(({ nama, nik, kk }) => [nama, nik, kk]).filter((word) => word !== null && word.length > 9)
  const tables = ['linkage_runs', 'linkage_pairs', 'linkage_marks', 'family_members', 'trail']
  const kept = await Promise.all(tables.map((table) => rows<{ row: string }>(`select t::text as row from ${table} t`)))
  const text = [...kept.flat().map(({ row }) => row), ...served.log].join('\n')
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter((word) => text.includes(word as string))).toEqual([])
})
