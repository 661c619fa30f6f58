/**
 * How often is often enough: buckets by account and by address, the answer when one is empty, and who is told of it.
 */
import type { ProblemBody } from '@konvergen/contract/problems.ts'
import { ROUTES } from '@konvergen/contract/routes.ts'
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import { LIMITS, type LimitKind } from '@konvergen/core/accounts/limits.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Limits } from '../../../src/platform/http/limits.ts'
import { Browser, type Reply } from '../../support/browser.ts'
import { personWith } from '../../support/people.ts'
import { openServed, type Served } from '../../support/served.ts'

const AT = '/api/districts/76.01'
const ID = '00000000-0000-7000-8000-000000000000'
const few = { most: 3, secondsEach: 100 }
const FEW = {
  'cari-nik': few,
  'buka-nama': few,
  'unduh-nama': few,
  'perbaiki-nama': few,
  'paket-pelanggaran': few,
  hadir: few,
  kalender: few,
  kiriman: few,
}

describe('a bucket', () => {
  const at = (seconds: number): Date => new Date(1_000_000 + seconds * 1000)

  it('empties, says how long to wait, and fills again', () => {
    const limits = new Limits(FEW)
    const waits = [0, 0, 0, 0, 40].map((seconds) => limits.take('hadir', 'a', at(seconds)).wait)
    expect(waits).toEqual([0, 0, 0, 100, 60])
    expect(limits.take('hadir', 'b', at(40)).wait).toBe(0)
    expect(limits.take('buka-nama', 'a', at(40)).wait).toBe(0)
    expect([limits.take('hadir', 'a', at(100)).wait, limits.take('hadir', 'a', at(100)).wait]).toEqual([0, 100])
  })

  it('is told of once in a window', () => {
    const limits = new Limits(FEW)
    for (let n = 0; n < 3; n += 1) limits.take('hadir', 'a', at(0))
    const news = [1, 2, 3].map((seconds) => limits.take('hadir', 'a', at(seconds)).isNews)
    expect(news).toEqual([true, false, false])
    // Somebody who goes on without a rest is told of again.
    for (const seconds of [101, 201, 301]) limits.take('hadir', 'a', at(seconds))
    expect([limits.take('hadir', 'a', at(302)).isNews, limits.take('hadir', 'a', at(303)).isNews]).toEqual([true, false])
  })

  it('of strangers does not fill the memory, and is forgotten when it is full again', () => {
    const limits = new Limits(FEW)
    for (let n = 0; n < 3; n += 1) limits.take('hadir', 'dia', at(0))
    for (let n = 0; n < 19_999; n += 1) limits.take('hadir', `${n}`, at(0))
    // Those with one taken are full after a hundred seconds, and go first.
    limits.take('hadir', 'lagi', at(150))
    expect(limits.take('hadir', 'dia', at(150)).wait).toBe(0)
    expect(limits.take('hadir', 'dia', at(150)).wait).toBe(50)
  })
})

describe('the routes', () => {
  it('are limited where names, numbers, attendance and files go through', () => {
    const limited = ROUTES.flatMap(({ limit, path, errors }) =>
      limit === undefined ? [] : [{ limit, path, says: errors.includes('terlalu-sering') }],
    )
    expect(new Set(limited.map(({ limit }) => limit))).toEqual(new Set(Object.keys(LIMITS)))
    expect(limited.filter(({ says }) => !says)).toEqual([])
    const acts = ['find', 'reveal', 'export-names', 'correct'].map((verb) => `measurement.${verb}`)
    const opening = ROUTES.filter(({ act }) => [...acts, 'privacy.report', 'privacy.breach'].includes(act))
    expect(opening.filter(({ limit }) => limit === undefined)).toEqual([])
  })
})

describe('somebody who asks too often', () => {
  let served: Served
  const dinkes: Grant = { role: 'dinkes', kab: '76.01', areas: ['76.01'], opd: null, from: '2026-01-01', until: null }
  const desa: Grant = { role: 'desa', kab: '76.01', areas: ['76.01.01.2001'], opd: null, from: '2026-01-01', until: null }
  const person = (grant = dinkes): Promise<Browser> => personWith({ url: served.url, work: served.app.work }, [grant])
  const codes = async (ask: () => Promise<Reply<unknown>>, times = 5): Promise<string[]> => {
    const all: string[] = []
    for (let n = 0; n < times; n += 1) all.push((await ask()).code)
    return all
  }
  const HELD = ['terlalu-sering', 'terlalu-sering']
  const traces = async (): Promise<readonly { subject: string }[]> => {
    const { body } = await served.keeper.get<{ traces: { subject: string }[] }>(`${AT}/jejak?tindakan=measurement.limit`)
    return body.traces
  }

  beforeAll(async () => {
    served = await openServed(undefined, new Limits(FEW))
  })
  afterAll(() => served.close())

  const WRITTEN = { nik: null, nama: 'Nama Rekaan', ayah: null, ibu: null, alamat: null, rt: null, rw: null }
  it.each<[LimitKind, string, object]>([
    ['perbaiki-nama', `${AT}/anak/${ID}/perbaiki`, WRITTEN],
    ['cari-nik', `${AT}/anak/cari`, { nik: '7601015203230001' }],
    ['buka-nama', `${AT}/anak/${ID}/buka`, { tujuan: 'rujukan' }],
    ['unduh-nama', `${AT}/anak/ekspor`, { tujuan: 'rujukan' }],
  ])('%s: is asked to wait, in both languages, and one row of the trail says so', async (kind, path, body) => {
    const [who, other] = [await person(), await person()]
    expect((await codes(() => who.post(path, body))).slice(3)).toEqual(HELD)
    const held = await who.post<ProblemBody>(path, body)
    // A hundred, less what has passed meanwhile on a busy machine.
    const seconds = Number(held.body.details['detik'])
    expect([held.status, seconds > 60 && seconds <= 100, held.headers.get('retry-after')]).toEqual([429, true, String(seconds)])
    expect([held.body.todo.id, held.body.todo.en]).toEqual([`Tunggu ${seconds} detik, lalu ulangi.`, `Wait ${seconds} seconds and repeat.`])
    expect((await other.post(path, body)).code).not.toBe('terlalu-sering')
    expect((await traces()).filter(({ subject }) => subject === kind)).toHaveLength(1)
    const lines = served.log.filter((line) => line.includes('batas tercapai') && line.includes(`"${kind}"`))
    expect([lines.length, lines.some((line) => /7601015203230001|Orang Uji/.test(line))]).toEqual([1, false])
  })

  it('is asked to wait with the pack about a breach too', async () => {
    const who = await person({ ...dinkes, role: 'admin-kab' })
    const asked = `${AT}/paket-pelanggaran.xlsx?dari=2026-01-01T00:00:00Z&sampai=2026-01-02T00:00:00Z`
    expect(await codes(() => who.get(asked))).toEqual(['', '', '', ...HELD])
    expect((await traces()).filter(({ subject }) => subject === 'paket-pelanggaran')).toHaveLength(1)
  })

  it('finds the bucket about names as empty after a restart of the program, and is not told of again', async () => {
    const who = await person()
    const ask = () => who.post(`${AT}/anak/${ID}/buka`, { tujuan: 'rujukan' })
    expect((await codes(ask)).slice(3)).toEqual(HELD)
    const { account } = (await who.get<{ account: { id: string } }>('/api/saya')).body
    const db = served.app.work.databases.main
    // Another process begins with nothing in its memory.
    const anew = new Limits(FEW)
    const later = (seconds: number) => new Date(Date.now() + seconds * 1000)
    const held = await anew.takeFor(db, 'buka-nama', account.id, new Date())
    expect([held.wait > 60, held.isNews]).toEqual([true, false])
    expect(await anew.takeFor(db, 'buka-nama', account.id, later(110))).toEqual({ wait: 0, isNews: false })
    expect((await anew.takeFor(db, 'hadir', account.id, new Date())).wait).toBe(0)
    // Many at once take no more than there is.
    const many = await Promise.all(Array.from({ length: 20 }, () => anew.takeFor(db, 'cari-nik', account.id, later(0))))
    expect(many.filter(({ wait }) => wait === 0)).toHaveLength(3)
    expect(many.filter(({ isNews }) => isNews)).toHaveLength(1)
  })

  it('has nothing of it counted who may not do it at all', async () => {
    const kades = await person(desa)
    expect(await codes(() => kades.post(`${AT}/anak/cari`, { nik: '7601015203230001' }))).toEqual(
      Array.from({ length: 5 }, () => 'tidak-boleh'),
    )
  })

  it('is counted by address at attendance, and by account once signed in', async () => {
    const kode = 'x'.repeat(40)
    const ask = (path: string) => () => new Browser(served.url).post(path, { kode, nama: 'Siti', instansi: '' })
    expect(await codes(ask('/api/hadir/lihat'), 2)).toEqual(['kode-hadir-keliru', 'kode-hadir-keliru'])
    expect(await codes(ask('/api/hadir'), 3)).toEqual(['kode-hadir-keliru', ...HELD])
    const kades = await person(desa)
    expect((await kades.post('/api/hadir/lihat', { kode })).code).toBe('kode-hadir-keliru')
    expect((await traces()).some(({ subject }) => subject === 'hadir')).toBe(false)
  })

  it('is asked to wait with the stretches of a file', async () => {
    const who = await person()
    const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
    const statuses: number[] = []
    for (let n = 0; n < 4; n += 1) {
      const answer = await fetch(`${served.url}${AT}/dokumen/unggahan/${ID}`, { method: 'PATCH', headers, body: new Uint8Array(3) })
      statuses.push(answer.status)
      await answer.arrayBuffer()
    }
    expect(statuses).toEqual([404, 404, 404, 429])
  })
})
