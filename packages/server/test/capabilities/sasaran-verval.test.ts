/**
 * Families and their verification over HTTP: a list of forty families in two villages goes to Data Tetap v1, is corrected, and becomes v2; nobody is lost, nobody
 * approves what they entered, two people on one family lose nothing, and a village sees no other's families.
 */
import { createHash, randomUUID } from 'node:crypto'
import type * as families from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { AgreedAnswer, AgreedHead, CheckedAnswer, FamiliesAnswer, ProgressAnswer, SentCheck } from '@konvergen/contract/verval.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendFamilies, type PlacedFamilyRow, setListState } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { withClient } from '../../src/platform/database/connect.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { AT_RISK, familyPerson, familyRow, NOT_AT_RISK } from '../support/families.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const LIST = '01900000-0000-7000-8000-00000000aa01'

let served: Served
let villages: string[]
let people: Record<'kb' | 'kepalaKb' | 'desaA' | 'tpkA' | 'desaB' | 'camatA' | 'camatB' | 'dinkes', Browser>
let round: string
const [a, b] = [() => villages[0] ?? '', () => villages[1] ?? '']

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
}

function append(id: string, rows: readonly PlacedFamilyRow[]) {
  return runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
    writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: id, detail: {} })
    return appendFamilies(ctx, { id, source: 'KRS by name', period: '2026' }, [rows])
  })
}

const listOf = async (as: Browser, desa: string) => (await as.post<FamiliesAnswer>(`${AT}/verval/${round}/desa/${desa}/keluarga`, {})).body
const progress = async (as = people.kb) => (await as.get<ProgressAnswer>(`${AT}/verval/${round}`)).body
const check = (keluarga: string, more: Partial<SentCheck> = {}): SentCheck => ({
  id: randomUUID(),
  keluarga,
  temuan: 'ada',
  ...((more.temuan ?? 'ada') === 'ada' ? { tanda: AT_RISK } : {}),
  dasar: null,
  ...more,
})
const enter = (as: Browser, ...periksa: SentCheck[]) => as.post<CheckedAnswer>(`${AT}/verval/${round}/periksa`, { periksa })
const step = (as: Browser, desa: string, body: object) => as.post(`${AT}/verval/${round}/desa/${desa}/verifikasi`, body)
const sign = (as: Browser, desa: string) => as.post(`${AT}/verval/${round}/desa/${desa}/tandatangan`)
const freeze = (as: Browser, belumSelesai: number, alasan?: string) =>
  as.post<{ id: string; versi: number; sidik: string; keluarga: number }>(`${AT}/verval/${round}/tetapkan`, {
    belumSelesai,
    ...(alasan === undefined ? {} : { alasan }),
  })

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>(AT)
  // Two villages of two kecamatan.
  const kode = body.desa.map((village) => village.kode)
  const first = kode[0] ?? ''
  villages = [first, kode.find((other) => other.slice(0, 8) !== first.slice(0, 8)) ?? '', ...kode.slice(1)]
  people = {
    kb: await person('opd-kb', ['76.01']),
    kepalaKb: await person('opd-kb', ['76.01']),
    desaA: await person('desa', [a()]),
    tpkA: await person('tpk', [a()]),
    desaB: await person('desa', [b()]),
    camatA: await person('camat', [a().slice(0, 8)]),
    camatB: await person('camat', [b().slice(0, 8)]),
    dinkes: await person('dinkes', ['76.01']),
  }
})
afterAll(() => served.close())

describe('the register', () => {
  it('takes a list once, whoever stands in it twice is one family, and again changes nothing', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => familyRow(index, index < 25 ? a() : b()))
    const listed = [...rows, { ...familyRow(3, a()), row: 99 }]
    const counts = { listed: 40, fresh: 40, doubtful: 0, doubled: 1 }
    expect(await append(LIST, listed)).toMatchObject(counts)
    expect(await append(LIST, listed)).toMatchObject(counts)
    const lists = (await people.kb.get<AnswerOf<typeof families.listFamilyLists>>(`${AT}/keluarga/daftar`)).body
    expect(lists).toMatchObject([{ id: LIST, keluarga: 40, baru: 40, ganda: 1, keadaan: 'applied', terkunci: false }])
    const next = '01900000-0000-7000-8000-00000000aa02'
    expect(await append(next, [familyRow(0, b()), familyRow(41, a())])).toMatchObject({ listed: 2, fresh: 1 })
    expect((await people.desaB.post<{ total: number }>(`${AT}/keluarga`, {})).body.total).toBe(16)
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
      writeTrail(ctx, { kab: ctx.kab, act: 'intake.undo', subject: next, detail: {} })
      await setListState(ctx, next, 'undone')
    })
    // Whoever had moved by that list lives again where the one before says; whom only it had is counted no more.
    expect((await people.desaB.post<{ total: number }>(`${AT}/keluarga`, {})).body.total).toBe(15)
    expect((await people.kb.post<{ total: number }>(`${AT}/keluarga`, {})).body.total).toBe(40)
  })

  it('shows names to those of the area, numbers only with a purpose, and to nobody else', async () => {
    type Families = AnswerOf<typeof families.listFamilies>
    const { body } = await people.tpkA.post<Families>(`${AT}/keluarga`, {})
    expect(body.total).toBe(25)
    const family = body.keluarga.find(({ kepala }) => kepala === 'Kepala D')
    expect(family).toMatchObject({ desa: a(), kkAkhir: '0003', nikAkhir: '0003', tanda: AT_RISK })
    expect(JSON.stringify(body)).not.toContain(familyPerson(3).noKk)
    const opened = await people.tpkA.post(`${AT}/keluarga/${family?.id}/buka`, { tujuan: 'kunjungan' })
    expect(opened.body).toMatchObject({ noKk: familyPerson(3).noKk, nikKepala: familyPerson(3).nikKepala })
    const one = await people.desaA.post<AnswerOf<typeof families.readFamily>>(`${AT}/keluarga/${family?.id}`)
    expect(one.body.riwayat).toMatchObject([{ daftar: LIST, baris: 5, desa: a() }])
    expect((await people.desaA.post(`${AT}/keluarga/${family?.id}/buka`, { tujuan: 'kunjungan' })).status).toBe(403)
    for (const path of [`${AT}/keluarga/${family?.id}`, `${AT}/keluarga/${randomUUID()}`])
      expect((await people.desaB.post(path)).code).toBe('tidak-ditemukan')
    expect((await people.dinkes.post(`${AT}/keluarga`, {})).status).toBe(403)
    const traces = (await served.keeper.get<{ traces: { subject: string }[] }>(`${AT}/jejak?tindakan=sasaran.reveal`)).body.traces
    expect(traces.map(({ subject }) => subject)).toEqual([family?.id])
  })
})

describe('a round', () => {
  it('is begun by OPD KB from a list, which stays from then on', async () => {
    const order = { daftar: LIST, tenggat: '2026-10-31' }
    expect((await people.desaA.post(`${AT}/verval`, order)).status).toBe(403)
    const begun = await people.kb.post<{ id: string; keluarga: number; desa: number }>(`${AT}/verval`, order)
    expect(begun.body).toMatchObject({ keluarga: 40, desa: 2 })
    round = begun.body.id
    const undo = runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => setListState(ctx, LIST, 'undone'))
    await expect(undo).rejects.toMatchObject({ code: 'daftar-dipakai' })
    expect((await progress()).jumlah).toMatchObject({ listed: 40, waiting: 40, agreed: 0 })
  })

  it('shows a village its families and no other’s', async () => {
    const own = await listOf(people.desaA, a())
    expect([own.total, own.keadaan]).toEqual([25, 'menunggu'])
    expect((await people.desaA.post(`${AT}/verval/${round}/desa/${b()}/keluarga`, {})).code).toBe('tidak-ditemukan')
    const foreign = (await listOf(people.desaB, b())).keluarga[0]?.id ?? ''
    expect((await enter(people.desaA, check(foreign))).code).toBe('tidak-ditemukan')
    expect((await people.camatA.post(`${AT}/verval/${round}/desa/${a()}/keluarga`, {})).status).toBe(403)
    expect((await progress(people.desaA)).desa.map(({ kode }) => kode)).toEqual([a()])
    expect((await progress(people.desaA)).jumlah.listed).toBe(40)
  })

  it('keeps what can be, gives the rest back with the reason, and takes the same sending twice', async () => {
    const [first, second, third, fourth] = (await listOf(people.tpkA, a())).keluarga.map(({ id }) => id)
    const sent = [
      check(first ?? ''),
      check(second ?? '', { temuan: 'pindah', pindahKe: a() }),
      check(third ?? '', { temuan: 'ganda', samaDengan: first ?? null }),
      check(first ?? '', { temuan: 'ganda', samaDengan: third ?? null }),
      check(fourth ?? '', { tanda: null }),
    ] as const
    const chained = [sent[0], sent[1], sent[2], { ...sent[3], dasar: sent[0].id }, sent[4]]
    const { body } = await enter(people.tpkA, ...chained)
    expect(body).toMatchObject({ tersimpan: 2, tetap: 0, bentrok: [] })
    expect(body.ditolak.map(({ sebab }) => sebab)).toEqual(['pindah-ke-desa-sendiri', 'ganda-dari-ganda', 'tanpa-tanda'])
    expect((await enter(people.tpkA, sent[0], sent[2])).body).toMatchObject({ tersimpan: 0, tetap: 2, ditolak: [] })
    expect((await enter(people.desaA, sent[0], check(second ?? ''))).body.ditolak).toMatchObject([{ sebab: 'id-terpakai' }])
  })

  it('lets one of two who look at one family at once be first, and loses nothing of the other', async () => {
    const family = (await listOf(people.desaA, a())).keluarga.find(({ terakhir }) => terakhir === null)?.id ?? ''
    const sent = [check(family), check(family, { temuan: 'tidak-ditemukan' })] as const
    const answers = await Promise.all([enter(people.tpkA, sent[0]), enter(people.desaA, sent[1])])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    const lost = answers[0].status === 409 ? 0 : 1
    const kept = sent[1 - lost]?.id
    const problem = answers[lost]?.body as unknown as { code: string; details: object }
    expect(problem).toMatchObject({ code: 'keadaan-berubah', details: { keluarga: family, tercatat: kept, dikirim: sent[lost]?.id } })
    // In a sending of many it comes back beside what was kept.
    const other = (await listOf(people.desaA, a())).keluarga.find(({ terakhir }) => terakhir === null)?.id ?? ''
    const many = await enter(people.desaA, check(family), check(other))
    expect(many.body).toMatchObject({ tersimpan: 1, bentrok: [{ keluarga: family, tercatat: { id: kept } }] })
    expect((await enter(people.desaA, check(family, { dasar: kept ?? null }))).body.tersimpan).toBe(1)
  })

  it('hands a family that moved to its new village, which sees it from then on', async () => {
    const family = (await listOf(people.desaA, a())).keluarga.find(({ terakhir }) => terakhir === null)
    const moved = check(family?.id ?? '', { temuan: 'pindah', pindahKe: b() })
    expect((await enter(people.desaA, moved)).body.tersimpan).toBe(1)
    expect((await enter(people.desaA, moved)).body.tetap).toBe(1)
    expect((await listOf(people.desaA, a())).keluarga.map(({ id }) => id)).not.toContain(family?.id)
    const there = (await listOf(people.desaB, b())).keluarga.find(({ id }) => id === family?.id)
    expect(there).toMatchObject({ kepala: family?.kepala, pindahMasuk: true, hasil: 'belum', terakhir: { id: moved.id } })
    expect((await progress()).desa).toMatchObject([
      { kode: a(), jumlah: { listed: 25, movedOut: 1 } },
      { kode: b(), jumlah: { listed: 15, movedIn: 1 } },
    ])
  })

  it('takes a family that the list lacked, once', async () => {
    const order = { id: randomUUID(), periksa: randomUUID(), orang: familyPerson(77), tanda: AT_RISK }
    const at = `${AT}/verval/${round}/desa/${a()}/tambah`
    expect((await people.tpkA.post(at, order)).body).toEqual({ id: order.id })
    expect((await people.tpkA.post(at, order)).body).toEqual({ id: order.id })
    // Its card is on the list already, in the other village.
    expect((await people.tpkA.post(at, { ...order, id: randomUUID(), periksa: randomUUID(), orang: familyPerson(30) })).code).toBe(
      'keadaan-berubah',
    )
    const unreadable = { ...order, id: randomUUID(), periksa: randomUUID(), orang: familyPerson(78, { noKk: '12' }) }
    expect((await people.tpkA.post(at, unreadable)).code).toBe('nilai-tidak-sah')
    expect((await progress()).jumlah).toMatchObject({ listed: 40, added: 1 })
  })
})

async function checkRest(as: Browser, desa: string): Promise<void> {
  const waiting = (await listOf(as, desa)).keluarga.filter(({ hasil }) => hasil === 'belum')
  const sent = waiting.map(({ id, terakhir }, index) =>
    check(id, { dasar: terakhir?.id ?? null, tanda: index === 0 ? NOT_AT_RISK : AT_RISK }),
  )
  expect((await enter(as, ...sent)).body.tersimpan).toBe(waiting.length)
}

describe('signatures', () => {
  it('come from the village once nobody waits, then from the camat, who may give back', async () => {
    expect((await sign(people.desaA, a())).code).toBe('nilai-tidak-sah')
    await checkRest(people.tpkA, a())
    expect((await step(people.camatA, a(), { langkah: 'verifikasi' })).code).toBe('keadaan-berubah')
    expect((await sign(people.tpkA, a())).status).toBe(403)
    expect((await sign(people.desaB, a())).code).toBe('tidak-ditemukan')
    expect((await sign(people.desaA, a())).status).toBe(200)
    const any = (await listOf(people.tpkA, a())).keluarga[0]
    const late = await enter(people.tpkA, check(any?.id ?? '', { dasar: any?.terakhir?.id ?? null }))
    expect(late.body.ditolak).toMatchObject([{ sebab: 'sudah-ditandatangani' }])
    expect((await step(people.camatB, a(), { langkah: 'verifikasi' })).code).toBe('tidak-ditemukan')
    expect((await step(people.camatA, a(), { langkah: 'kembalikan' })).code).toBe('nilai-tidak-sah')
    expect((await step(people.camatA, a(), { langkah: 'kembalikan', alasan: 'RT 3 belum' })).status).toBe(200)
    expect((await sign(people.desaA, a())).status).toBe(200)
    expect((await step(people.camatA, a(), { langkah: 'verifikasi' })).status).toBe(200)
    expect((await progress()).desa[0]).toMatchObject({ kode: a(), keadaan: 'diverifikasi', terakhir: { peran: 'camat' } })
  })

  it('are not given by whoever entered findings in that village', async () => {
    const both = await personWith({ url: served.url, work: served.app.work }, [
      { role: 'tpk', kab: '76.01', areas: [b()], opd: null, from: '2026-01-01', until: null },
      { role: 'camat', kab: '76.01', areas: [b().slice(0, 8)], opd: null, from: '2026-01-01', until: null },
    ])
    await checkRest(both, b())
    expect((await sign(people.desaB, b())).status).toBe(200)
    expect((await step(both, b(), { langkah: 'verifikasi' })).code).toBe('tidak-boleh')
  })

  it('fall away when a family is found to have moved in', async () => {
    expect((await step(people.camatA, a(), { langkah: 'buka', alasan: 'Salah catat' })).status).toBe(200)
    const family = (await listOf(people.tpkA, a())).keluarga.find(({ hasil }) => hasil === 'tetap')
    await enter(people.tpkA, check(family?.id ?? '', { temuan: 'pindah', pindahKe: b(), dasar: family?.terakhir?.id ?? null }))
    expect((await progress()).desa[1]).toMatchObject({ kode: b(), keadaan: 'dikerjakan', terakhir: { langkah: 'pindah-masuk' } })
    await sign(people.desaA, a())
    await step(people.camatA, a(), { langkah: 'verifikasi' })
  })
})

describe('what the pages ask', () => {
  it('are cut-offs that a district sets and a round that has begun does not take over', async () => {
    const shipped = (await people.camatA.get<{ batas: object; bawaan: boolean }>(`${AT}/batas-4t`)).body
    expect(shipped).toMatchObject({ bawaan: true, batas: { oldAbove: 35 } })
    const own = { ...shipped.batas, oldAbove: 40 }
    expect((await people.kb.put(`${AT}/batas-4t`, { ...own, oldAbove: 350 })).code).toBe('nilai-tidak-sah')
    expect((await people.desaA.put(`${AT}/batas-4t`, own)).status).toBe(403)
    expect((await people.kb.put(`${AT}/batas-4t`, own)).status).toBe(200)
    expect((await people.camatA.get(`${AT}/batas-4t`)).body).toEqual({ batas: own, bawaan: false })
    expect((await progress()).putaran.batas).toEqual(shipped.batas)
  })

  it('are reminders, once a day for each that is waited for, by whoever coordinates it', async () => {
    const remind = (as: Browser, ...desa: string[]) => as.post(`${AT}/verval/${round}/ingatkan`, { desa })
    expect((await remind(people.desaB, b())).status).toBe(403)
    expect((await remind(people.camatA, b())).code).toBe('tidak-ditemukan')
    expect((await remind(served.keeper, a(), b())).body).toEqual({ diingatkan: 1, sudah: 0 })
    expect((await remind(people.camatB, b())).body).toEqual({ diingatkan: 0, sudah: 1 })
    const tasks = (await people.desaB.get<{ tasks: { title: string }[] }>(`${AT}/tugas`)).body.tasks
    expect(tasks.filter(({ title }) => title.startsWith('Selesaikan verval'))).toHaveLength(1)
    expect((await progress()).desa.map(({ diingatkan }) => diingatkan === null)).toEqual([true, false])
  })

  it('are letters about one’s own areas', async () => {
    const letter = (as: Browser, wilayah: string) => as.download(`${AT}/verval/${round}/surat.docx?wilayah=${wilayah}`)
    const { status, bytes } = await letter(people.camatB, b().slice(0, 8))
    expect([status, Buffer.from(bytes.slice(0, 2)).toString()]).toEqual([200, 'PK'])
    expect((await letter(people.camatA, b())).status).toBe(404)
  })

  it('are rows of a sheet that keep their number, and none for who moved in', async () => {
    const numbers = (await listOf(people.desaB, b())).keluarga.map(({ nomor, pindahMasuk }) => (pindahMasuk ? null : nomor))
    const own = (await listOf(people.desaB, b())).keluarga.map(({ nomor }) => nomor)
    expect(own).toEqual(numbers)
    expect(own).toContain(null)
    const known = own.filter((nomor) => nomor !== null)
    expect(new Set(known).size).toBe(known.length)
  })

  it('are lists beside each other; the first has nothing before it', async () => {
    const status = (await people.dinkes.get(`${AT}/status-krs`)).body
    expect(status).toMatchObject([{ jenis: 'daftar', id: LIST, keluarga: 40, baru: null, tetap: null, keluar: null }])
  })
})

describe('Data Tetap', () => {
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
  const read = async (id: string, as = people.kb) => (await as.get<AgreedAnswer>(`${AT}/data-tetap/${id}`)).body
  let first: { id: string; sidik: string }

  it('is frozen by somebody of OPD KB who entered nothing, unfinished villages only with a reason', async () => {
    expect((await people.desaA.post(`${AT}/verval/${round}/tetapkan`, { belumSelesai: 1 })).status).toBe(403)
    expect((await freeze(people.kepalaKb, 0)).code).toBe('keadaan-berubah')
    expect((await freeze(people.kepalaKb, 1)).code).toBe('nilai-tidak-sah')
    const frozen = await freeze(people.kepalaKb, 1, 'Desa terisolasi banjir')
    expect(frozen.body).toMatchObject({ versi: 1 })
    first = frozen.body
    const v1 = await read(first.id)
    expect(v1).toMatchObject({ versi: 1, belumSelesai: [b()], peran: 'opd-kb', terhadapVersiLalu: null, jumlah: { listed: 40, added: 1 } })
    const { agreed, notAtRisk, out, waiting } = v1.jumlah
    expect(agreed + notAtRisk + waiting + sum(Object.values(out))).toBe(41)
    expect([v1.keluarga, sum(v1.desa.map(({ keluarga }) => keluarga))]).toEqual([agreed + waiting, agreed + waiting])
    expect(v1.desa.find(({ kode }) => kode === b())).toMatchObject({ tanpaVerval: 1 })
    const { masuk, tetap, keluar } = v1.terhadapSumber.jumlah
    expect([masuk, masuk + tetap, tetap + sum(Object.values(keluar))]).toEqual([1, v1.keluarga, 40])
    expect((await read(first.id, people.desaA)).desa.map(({ kode }) => kode)).toEqual([a()])
    expect((await enter(people.tpkA, check(randomUUID()))).code).toBe('keadaan-berubah')
  })

  it('bears a digest of its families that anybody can reckon again', async () => {
    const text = await withClient(served.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ line: string }>(
        `select family_id || ' ' || desa_kode || ' ' || marks || ' ' || basis as line from agreed_families`,
      )
      return rows
        .map(({ line }) => line)
        .toSorted()
        .join('\n')
    })
    expect(createHash('sha256').update(text).digest('hex')).toBe(first.sidik)
  })

  it('is followed by another version after a correction, and stays itself', async () => {
    expect((await people.kepalaKb.post(`${AT}/verval/${round}/buka`, {})).status).toBe(400)
    const again = () => people.kepalaKb.post(`${AT}/verval/${round}/buka`, { alasan: 'Banjir surut' })
    expect((await again()).status).toBe(200)
    expect((await again()).code).toBe('keadaan-berubah')
    // Nothing was changed: an equal list has an equal digest.
    const same = await freeze(people.kepalaKb, 1, 'Belum ada perubahan')
    expect(same.body).toMatchObject({ versi: 2, sidik: first.sidik })
    await again()
    const moved = (await listOf(people.desaB, b())).keluarga.find(({ hasil }) => hasil === 'belum')
    await enter(people.desaB, check(moved?.id ?? '', { temuan: 'meninggal', dasar: moved?.terakhir?.id ?? null }))
    await sign(people.desaB, b())
    await step(people.camatB, b(), { langkah: 'verifikasi' })
    const before = await read(first.id)
    const third = await freeze(people.kepalaKb, 0)
    expect(third.body.versi).toBe(3)
    const v3 = await read(third.body.id)
    expect(v3.keluarga).toBe(before.keluarga - 1)
    expect(v3.sidik).not.toBe(first.sidik)
    expect(v3.terhadapVersiLalu).toMatchObject({ versi: 2, jumlah: { masuk: 0, tetap: v3.keluarga, keluar: { meninggal: 1 } } })
    expect(await read(first.id)).toEqual(before)
    const versions = (await people.camatA.get<AgreedHead[]>(`${AT}/data-tetap`)).body
    expect(versions.map(({ versi, keluarga }) => [versi, keluarga])).toEqual([
      [3, v3.keluarga],
      [2, before.keluarga],
      [1, before.keluarga],
    ])
  })

  it('is changed by nobody, nor is what was found', async () => {
    for (const table of ['agreed_families', 'agreed_lists', 'verval_checks', 'verval_villages']) {
      for (const statement of [`update ${table} set kab_kode = kab_kode`, `delete from ${table}`])
        await expect(withClient(served.database.appUrl, (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' })
    }
  })
})

describe('three thousand families in twenty villages', () => {
  it('come out even, each in its place', async () => {
    const id = '01900000-0000-7000-8000-00000000aa03'
    const rows = Array.from({ length: 3000 }, (_, index) => familyRow(1000 + index, villages[2 + (index % 20)] ?? ''))
    expect(await append(id, rows)).toMatchObject({ listed: 3000, fresh: 3000 })
    const begun = await people.kb.post<{ id: string; desa: number }>(`${AT}/verval`, { daftar: id, tenggat: '2026-10-31' })
    expect(begun.body.desa).toBe(20)
    round = begun.body.id
    const all = await Promise.all(villages.slice(2, 22).map(async (desa) => ({ desa, own: (await listOf(people.kb, desa)).keluarga })))
    for (const [index, { desa, own }] of all.entries()) {
      const to = villages[2 + ((index + 1) % 20)] ?? ''
      const sent = own.map((family, no) =>
        check(family.id, [{}, { temuan: 'pindah', pindahKe: to }, { temuan: 'tidak-ditemukan' }, { tanda: NOT_AT_RISK }][no] as object),
      )
      expect([desa, (await enter(people.kb, ...sent)).body.tersimpan]).toEqual([desa, 150])
    }
    const { jumlah, desa } = await progress(people.dinkes)
    expect(jumlah).toMatchObject({ listed: 3000, agreed: 2940, notAtRisk: 20, waiting: 20, out: { 'tidak-ditemukan': 20, pindah: 0 } })
    expect(desa.every(({ jumlah: { movedIn, movedOut, waiting } }) => movedIn === 1 && movedOut === 1 && waiting === 1)).toBe(true)
    expect((await freeze(people.kb, 20, 'Percobaan')).code).toBe('tidak-boleh')
    expect((await freeze(people.kepalaKb, 20, 'Percobaan')).body).toMatchObject({ versi: 4, keluarga: 2960 })
  })
})
