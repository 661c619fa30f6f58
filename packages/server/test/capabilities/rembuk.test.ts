/**
 * A rembuk from its preparation to frozen minutes: clauses that two people write at once, decisions, objections, what keeps it open, a follow-up, signed sheets.
 */

import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type * as contract from '@konvergen/contract/rembuk.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

type Detail = contract.RembukDetail

const AT = '/api/districts/76.01'
const NOBODY = '00000000-0000-7000-8000-000000000000'
const TODAY = dayOf(new Date())

let served: Served
let dedi: Browser
let camat: Browser
let kades: Browser
let kec: string
let desa: string

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  const detail = (await dedi.get<DistrictDetail>(AT)).body
  desa = detail.desa[0]?.kode ?? ''
  kec = desa.slice(0, 8)
  camat = await person('camat', [kec])
  kades = await person('desa', [desa])
})
afterAll(() => served.close())

const meeting = (more: object = {}) => ({
  title: 'Rembuk Stunting',
  place: 'Aula Bappeda',
  day: TODAY,
  clock: '09:00',
  zone: 'WITA',
  minutes: 180,
  agenda: [],
  invited: [{ kind: 'wilayah', code: kec }],
  ...more,
})

async function begin(browser: Browser, more: object = {}): Promise<string> {
  const body = { wilayah: '76.01', tahun: 2027, analisis: null, lanjutanDari: null, rapat: meeting(), ...more }
  const begun = await browser.post<{ id: string }>(`${AT}/rembuk`, body)
  expect(begun.status).toBe(200)
  return begun.body.id
}

const read = async (id: string, browser = dedi) => (await browser.get<Detail>(`${AT}/rembuk/${id}`)).body

function bodyOf({ jenis, isi, pemilik, tenggat, indikator, volume, satuan, rupiah }: contract.ClauseView): contract.ClauseBody {
  return { jenis, isi, pemilik, tenggat, indikator, volume, satuan, rupiah }
}

const put = (id: string, { id: clause, revisi, no, ...view }: contract.ClauseView, change: object, more: object = {}) =>
  dedi.put<contract.ClauseSaved>(`${AT}/rembuk/${id}/butir/${clause}`, {
    dasar: revisi,
    butir: { ...bodyOf({ id: clause, revisi, no, ...view }), ...change },
    urutan: no,
    cabut: false,
    ...more,
  })

const decide = (id: string, clause: contract.ClauseView, outcome: object = { hasil: 'disepakati', cara: 'mufakat', suara: null }) =>
  dedi.post(`${AT}/rembuk/${id}/butir/${clause.id}/putusan`, { dasar: clause.revisi, ...outcome })

/** Somebody came, and the meeting is over. */
async function hold(id: string): Promise<void> {
  const { rapat } = await read(id)
  await dedi.post(`${AT}/rapat/${rapat.id}/hadir`, { nama: 'Orang Rekaan', instansi: 'Dinas Kesehatan' })
  const { title, place, day, clock, zone, minutes, agenda, invited } = (await dedi.get<MeetingDetail>(`${AT}/rapat/${rapat.id}`)).body
  const guests = invited.map(({ kind, code }) => ({ kind, code }))
  const held = await dedi.put(`${AT}/rapat/${rapat.id}`, {
    title,
    place,
    day,
    clock,
    zone,
    minutes,
    agenda,
    invited: guests,
    state: 'selesai',
  })
  expect(held.status).toBe(200)
}

const SIGNERS = { penandaTangan: [{ jabatan: 'Bupati', nama: null }] }
const close = (id: string) => dedi.post<{ sidik: string }>(`${AT}/rembuk/${id}/tutup`, SIGNERS)

describe('a rembuk is prepared', () => {
  test('from the five clauses, on a meeting of its own, with what is missing and what is not known', async () => {
    const id = await begin(dedi)
    const { butirRinci, syarat, agenda, keadaan, kurang, bolehUbah } = await read(id)
    expect(butirRinci.map(({ jenis }) => jenis)).toEqual(['lokus', 'sasaran', 'tpps', 'rkpd', 'apbdes'])
    expect(butirRinci.at(-1)?.namaPemilik).toEqual(['Desa/kelurahan lokus'])
    expect(Object.fromEntries(syarat.map(({ apa, keadaan: own }) => [apa, own]))).toEqual({
      analisis: 'belum',
      rencana: 'belum',
      musrenbang: 'tidak-diketahui',
      lokus: 'belum',
      undangan: 'ada',
    })
    expect([agenda.length, keadaan, bolehUbah]).toEqual([7, 'direncanakan', true])
    expect(kurang.filter(({ apa }) => apa === 'putusan')).toHaveLength(5)
  })

  test('by a camat for their kecamatan and its villages, and for nobody else', async () => {
    const id = await begin(camat, { wilayah: kec })
    expect((await read(id, camat)).tingkat).toBe('kec')
    expect((await read(await begin(camat, { wilayah: desa }), camat)).butirRinci).toHaveLength(4)
    const asked = { tahun: 2027, analisis: null, lanjutanDari: null, rapat: meeting() }
    expect((await camat.post(`${AT}/rembuk`, { ...asked, wilayah: '76.01' })).code).toBe('tidak-boleh')
    expect((await kades.post(`${AT}/rembuk`, { ...asked, wilayah: desa })).code).toBe('tidak-boleh')
    expect((await dedi.post(`${AT}/rembuk`, { ...asked, wilayah: '76.02.01' })).code).toBe('tidak-ditemukan')
    expect((await dedi.post(`${AT}/rembuk`, { ...asked, wilayah: '76.01', analisis: NOBODY })).code).toBe('tidak-ditemukan')
  })

  test('those who are invited read it and change nothing; others do not know of it', async () => {
    const id = await begin(dedi, { rapat: meeting({ invited: [kec, desa].map((code) => ({ kind: 'wilayah', code })) }) })
    const seen = await read(id, kades)
    expect(seen.bolehUbah).toBe(false)
    expect((await camat.post(`${AT}/rembuk/${id}/butir`, bodyOf(seen.butirRinci[0] as contract.ClauseView))).code).toBe('tidak-boleh')
    const hidden = await begin(dedi, { rapat: meeting({ invited: [] }) })
    expect((await kades.get(`${AT}/rembuk/${hidden}`)).code).toBe('tidak-ditemukan')
    expect((await kades.get<contract.RembukSummary[]>(`${AT}/rembuk`)).body.some((one) => one.id === hidden)).toBe(false)
  })
})

describe('clauses', () => {
  test('two who write on the same text: the second gets both back, and what stands is the first', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    expect((await put(id, clause, { isi: 'Tulisan pertama.' })).body).toEqual({ hasil: 'tersimpan', revisi: 2 })
    const late = (await put(id, clause, { isi: 'Tulisan kedua.' })).body
    expect(late).toMatchObject({ hasil: 'bentrok', yangBerlaku: { isi: 'Tulisan pertama.', revisi: 2 }, usulan: { isi: 'Tulisan kedua.' } })
    expect((await read(id)).butirRinci[0]?.isi).toBe('Tulisan pertama.')
    const history = (await dedi.get<{ isi: string }[]>(`${AT}/rembuk/${id}/butir/${clause.id}`)).body
    expect(history.map(({ isi }) => isi)).toEqual(['Tulisan pertama.', clause.isi])
  })

  test('both at the very same moment: one is kept, the other is told', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    const answers = await Promise.all([1, 2, 3].map((n) => put(id, clause, { isi: `Tulisan ${n}.` })))
    expect(answers.map(({ body }) => body.hasil).toSorted()).toEqual(['bentrok', 'bentrok', 'tersimpan'])
  })

  test('an unknown owner, a NIK and a unit without volume are refused; nothing is changed', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    expect((await put(id, clause, { pemilik: ['dinas-khayal'] })).code).toBe('nilai-tidak-sah')
    expect((await put(id, clause, { isi: 'Keluarga 7601012345678901 dibantu.' })).code).toBe('memuat-nik')
    expect((await put(id, clause, { satuan: 'desa' })).code).toBe('nilai-tidak-sah')
    expect((await put(id, clause, { rupiah: '-5' })).code).toBe('permintaan-tidak-sah')
    expect((await read(id)).butirRinci[0]?.revisi).toBe(1)
  })

  test('are removed and stay in their history', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    await put(id, clause, {}, { cabut: true })
    expect((await read(id)).butirRinci).toHaveLength(4)
    expect((await dedi.get<{ cabut: boolean }[]>(`${AT}/rembuk/${id}/butir/${clause.id}`)).body[0]?.cabut).toBe(true)
  })

  test('are moved without a word about the others', async () => {
    const id = await begin(dedi)
    const before = (await read(id)).butirRinci
    await put(id, before[3] as contract.ClauseView, {}, { urutan: 1 })
    await put(id, before[0] as contract.ClauseView, { isi: 'Tetap di tempatnya.' }, { urutan: null })
    const after = (await read(id)).butirRinci
    expect(after.map(({ jenis }) => jenis)).toEqual(['rkpd', 'lokus', 'sasaran', 'tpps', 'apbdes'])
    expect(after.map(({ revisi }) => revisi)).toEqual([2, 2, 1, 1, 1])
  })

  test('votes that do not carry it are refused; a decision on an older text too', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    const votes = (setuju: number, menolak: number) => ({ hasil: 'disepakati', cara: 'suara', suara: { setuju, menolak, abstain: 0 } })
    expect((await decide(id, clause, votes(4, 4))).code).toBe('nilai-tidak-sah')
    expect((await decide(id, clause, votes(5, 4))).status).toBe(200)
    await put(id, clause, { isi: 'Lain.' })
    expect((await decide(id, clause)).code).toBe('keadaan-berubah')
  })

  test('what was agreed on stands while open parts are filled in, and not when it is changed', async () => {
    const id = await begin(dedi)
    const at = async (n: number) => (await read(id)).butirRinci[n] as contract.ClauseView
    await decide(id, await at(0))
    await put(id, await at(0), { pemilik: [kec], tenggat: '2027-03-31', rupiah: '0' })
    expect((await at(0)).putusan?.hasil).toBe('disepakati')
    await put(id, await at(0), { rupiah: '1' })
    expect([(await at(0)).putusan, (await at(0)).perluDiputusLagi]).toEqual([null, true])
  })
})

describe('closed', () => {
  test('only when nothing is lacking; then its minutes are frozen, with the objections, and nothing changes any more', async () => {
    const id = await begin(dedi)
    expect((await close(id)).code).toBe('nilai-tidak-sah')
    await hold(id)
    for (const clause of (await read(id)).butirRinci) await decide(id, clause)
    expect((await read(id)).kurang.map(({ apa }) => apa)).toEqual([
      'pemilik',
      'tenggat',
      'pemilik',
      'tenggat',
      'pemilik',
      'tenggat',
      'pemilik',
      'tenggat',
      'tenggat',
    ])
    expect((await close(id)).code).toBe('nilai-tidak-sah')
    for (const clause of (await read(id)).butirRinci) await put(id, clause, { pemilik: [kec], tenggat: '2027-06-30' })
    // The last named the lokus villages when it was agreed on: that was changed, and is agreed on again.
    const last = (await read(id)).butirRinci[4] as contract.ClauseView
    expect(last.perluDiputusLagi).toBe(true)
    await decide(id, last)
    await dedi.post(`${AT}/rembuk/${id}/butir/${last.id}/keberatan`, { lembaga: 'Forum Kepala Desa', isi: 'Dana desa sudah terbagi.' })
    const closed = await close(id)
    expect(closed.body.sidik).toMatch(/^[0-9a-f]{64}$/)
    const after = await read(id)
    expect(after).toMatchObject({ keadaan: 'ditutup', kurang: [], penutupan: { sidik: closed.body.sidik } })
    expect((await put(id, last, { isi: 'Diam-diam lain.' })).code).toBe('keadaan-berubah')
    expect((await close(id)).code).toBe('keadaan-berubah')
    expect(after.sektor.find(({ sektor }) => sektor === 'perangkat-daerah')).toEqual({
      sektor: 'perangkat-daerah',
      orang: 1,
      lembaga: ['Dinas Kesehatan'],
    })
  })
})

test('a follow-up begins from the clauses of the first and says what it changed', async () => {
  const first = await begin(dedi)
  const id = await begin(dedi, { lanjutanDari: first })
  const { butirRinci } = await read(id)
  expect(butirRinci).toHaveLength(5)
  await put(id, butirRinci[0] as contract.ClauseView, { tenggat: '2027-03-31' })
  await put(id, butirRinci[1] as contract.ClauseView, {}, { cabut: true })
  await dedi.post(`${AT}/rembuk/${id}/butir`, { ...bodyOf(butirRinci[2] as contract.ClauseView), isi: 'Butir baru sama sekali.' })
  const { perbedaan, lanjutanDari, syarat } = await read(id)
  expect(lanjutanDari?.id).toBe(first)
  expect(perbedaan.map(({ apa }) => apa)).toEqual(['berubah', 'tetap', 'tetap', 'tetap', 'baru', 'tidak-dibahas'])
  expect(perbedaan[0]?.bagian).toEqual(['due'])
  expect(syarat.at(-1)).toEqual({ apa: 'rembuk-sebelumnya', keadaan: 'belum' })
  expect((await dedi.post(`${AT}/rembuk`, { wilayah: kec, tahun: 2027, analisis: null, lanjutanDari: first, rapat: meeting() })).code).toBe(
    'nilai-tidak-sah',
  )
})

test('a signed sheet is bound by its code; the code of another rembuk and a slip are refused', async () => {
  const [id, other] = [await begin(dedi), await begin(dedi)]
  const bind = (kode: string, dokumen = NOBODY) => dedi.post(`${AT}/rembuk/${id}/lembar`, { dokumen, kode })
  const foreign = await bind(sheetCode(other))
  expect(foreign.code).toBe('nilai-tidak-sah')
  expect(JSON.stringify(foreign.body)).toContain('milik rembuk lain')
  expect((await bind('RBK-0000-0000-0000-1')).code).toBe('nilai-tidak-sah')
  // Its own code, but no document of this rembuk.
  expect((await bind(sheetCode(id))).code).toBe('tidak-ditemukan')
})

describe('the projector', () => {
  /** Reads notices until `count` of them came; how long the last took, in milliseconds. */
  async function listen(id: string, count: number, act: () => Promise<unknown>): Promise<{ versions: string[]; took: number }> {
    const cookie = [...dedi.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stop = new AbortController()
    const response = await fetch(`${served.url}${AT}/rembuk/${id}/ikuti`, { headers: { cookie }, signal: stop.signal })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const versions: string[] = []
    let begun = 0
    for await (const chunk of response.body ?? []) {
      for (const [, data] of new TextDecoder().decode(chunk).matchAll(/^data: (.*)$/gm)) {
        const told = JSON.parse(data ?? '') as { thing: string; id: string; version: string }
        expect([told.thing, told.id]).toEqual(['rembuk', id])
        versions.push(told.version)
      }
      if (versions.length === count) break
      if (begun > 0) continue
      begun = performance.now()
      await act()
    }
    stop.abort()
    return { versions, took: performance.now() - begun }
  }

  test('is told of a change within a second of it', async () => {
    const id = await begin(dedi)
    const [clause] = (await read(id)).butirRinci as [contract.ClauseView]
    let answered = 0
    const { versions, took } = await listen(id, 2, async () => {
      const before = performance.now()
      await put(id, clause, { isi: 'Berubah di depan semua orang.' })
      answered = performance.now() - before
    })
    expect(new Set(versions).size).toBe(2)
    expect(versions.at(-1)).toBe((await read(id)).versi)
    expect(took - answered).toBeLessThan(1000)
  })

  test('of a rembuk that one does not see is as of none', async () => {
    const hidden = await begin(dedi, { rapat: meeting({ invited: [] }) })
    const other = await kades.get(`${AT}/rembuk/${hidden}/ikuti`)
    expect([other.code, other.body]).toEqual(['tidak-ditemukan', (await kades.get(`${AT}/rembuk/${NOBODY}/ikuti`)).body])
  })
})
