/**
 * Twenty thousand families of a district's eighty villages over HTTP (KONVERGEN_STORY_FAMILIES: another number; it was run with 60,000): the list comes in,
 * every village looks at its own, two people at once and at odds, the camats verify, the district freezes; one village is corrected, and the next version follows. Every family is accounted for at every step, by an own reckoning beside
 * the server's.
 */
import { randomUUID } from 'node:crypto'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { AgreedAnswer, CheckedAnswer, FamiliesAnswer, ProgressAnswer, SentCheck } from '@konvergen/contract/verval.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { AT_RISK, familyPerson, NOT_AT_RISK } from '../support/families.ts'
import { familyLine, familyList } from '../support/family-list.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const FAMILIES = Number(process.env['KONVERGEN_STORY_FAMILIES'] ?? '20000')
const DISTRICT = syntheticDistrict({ kecamatan: 8, desa: 80, seed: 5 })
const KAB = DISTRICT.kode
const AT = `/api/districts/${KAB}`
/** A village looks at its families in sendings of so many, and so many villages are at work at once. */
const [SENT_AT_ONCE, VILLAGES_AT_ONCE] = [500, 4]
const HOUR_MS = 3_600_000
/** Of its first families two people look at once. */
const LOOKED_AT_TWICE = 5

const VILLAGES = DISTRICT.desa.map(({ kode }) => kode)
const homeOf = (family: number): string => VILLAGES[family % VILLAGES.length] as string

/** As the list writes it. */
function placeOf(family: number): { kec: string; desa: string } {
  const home = DISTRICT.desa[family % VILLAGES.length] as (typeof DISTRICT.desa)[number]
  return { kec: DISTRICT.kecamatan.find(({ kode }) => kode === home.kecamatan)?.nama ?? '', desa: home.nama }
}

const neighbourOf = (desa: string): string => VILLAGES[(VILLAGES.indexOf(desa) + 1) % VILLAGES.length] as string

type Fate = 'tetap' | 'tidak-berisiko' | 'pindah-desa' | 'pindah' | 'meninggal' | 'ganda' | 'tidak-ditemukan'
const FATES: readonly Fate[] = ['tidak-berisiko', 'pindah-desa', 'pindah', 'meninggal', 'ganda', 'tidak-ditemukan']

/** What the villages will find of a family: by its number within the village, so that every village finds a little of everything. */
function fateOf(family: number): Fate {
  const within = Math.floor(family / VILLAGES.length)
  return within % 10 === 9 ? (FATES[Math.floor(within / 10) % FATES.length] as Fate) : 'tetap'
}

let served: Served
let people: { kb: Browser; kepalaKb: Browser; camat: Map<string, Browser>; desa: Map<string, Browser>; tpk: Map<string, Browser> }
let round: string

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: KAB, areas, opd: null, from: '2026-01-01', until: null }])

async function ofEach(codes: readonly string[], role: Role): Promise<Map<string, Browser>> {
  const pairs: [string, Browser][] = []
  for (const code of codes) pairs.push([code, await person(role, [code])])
  return new Map(pairs)
}

beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrictFrom(DISTRICT, { demo: false })
  people = {
    kb: await person('opd-kb', [KAB]),
    kepalaKb: await person('opd-kb', [KAB]),
    camat: await ofEach([...new Set(VILLAGES.map((kode) => kode.slice(0, 8)))], 'camat'),
    desa: await ofEach(VILLAGES, 'desa'),
    tpk: await ofEach(VILLAGES, 'tpk'),
  }
})
afterAll(() => served.close())

const of = (them: ReadonlyMap<string, Browser>, code: string): Browser => them.get(code) as Browser

/** A village's families as it sees them, page by page. */
async function familiesOf(desa: string): Promise<FamiliesAnswer['keluarga']> {
  const families: FamiliesAnswer['keluarga'] = []
  for (;;) {
    const after = families.length === 0 ? {} : { sesudah: families.at(-1)?.id }
    const { body } = await of(people.desa, desa).post<FamiliesAnswer>(`${AT}/verval/${round}/desa/${desa}/keluarga`, after)
    families.push(...body.keluarga)
    if (body.keluarga.length < body.perHalaman) return families
  }
}

const look = (keluarga: string, temuan: SentCheck['temuan'], more: Partial<SentCheck> = {}): SentCheck => ({
  id: randomUUID(),
  keluarga,
  temuan,
  ...(temuan === 'ada' ? { tanda: AT_RISK } : {}),
  dasar: null,
  ...more,
})

async function send(as: Browser, checks: readonly SentCheck[]): Promise<CheckedAnswer[]> {
  const answers: CheckedAnswer[] = []
  for (let from = 0; from < checks.length; from += SENT_AT_ONCE) {
    const { status, body } = await as.post<CheckedAnswer>(`${AT}/verval/${round}/periksa`, {
      periksa: checks.slice(from, from + SENT_AT_ONCE),
    })
    expect(status).toBe(200)
    answers.push(body)
  }
  return answers
}

/** `Kepala BCD` is family 123. */
const numberOf = (kepala: string | null): number =>
  Number((kepala ?? '').replace('Kepala ', '').replace(/[A-J]/g, (letter) => String('ABCDEFGHIJ'.indexOf(letter))))

function lookOf(desa: string, { id, kepala }: FamiliesAnswer['keluarga'][number], first: string): SentCheck {
  const fate = fateOf(numberOf(kepala))
  if (fate === 'tetap') return look(id, 'ada')
  if (fate === 'tidak-berisiko') return look(id, 'ada', { tanda: NOT_AT_RISK })
  if (fate === 'pindah-desa') return look(id, 'pindah', { pindahKe: neighbourOf(desa) })
  return look(id, fate, fate === 'ganda' ? { samaDengan: first } : {})
}

/** Some villages at a time, as their people find the hour. */
async function inVillages(work: (desa: string) => Promise<void>): Promise<void> {
  const waiting = [...VILLAGES]
  const worker = async (): Promise<void> => {
    for (let desa = waiting.shift(); desa !== undefined; desa = waiting.shift()) await work(desa)
  }
  await Promise.all(Array.from({ length: VILLAGES_AT_ONCE }, worker))
}

const progress = async () => (await people.kb.get<ProgressAnswer>(`${AT}/verval/${round}`)).body
const fatesOf = (desa: string | null) => {
  const numbers = Array.from({ length: FAMILIES }, (_, family) => family).filter((family) => desa === null || homeOf(family) === desa)
  return (fate: Fate): number => numbers.filter((family) => fateOf(family) === fate).length
}
const WHOLE = fatesOf(null)
const freeze = (as: Browser, belumSelesai: number) =>
  as.post<{ id: string; versi: number; sidik: string; keluarga: number }>(`${AT}/verval/${round}/tetapkan`, { belumSelesai })
const agreedOf = async (id: string) => (await people.kb.get<AgreedAnswer>(`${AT}/data-tetap/${id}`)).body
const out = { pindah: WHOLE('pindah'), meninggal: WHOLE('meninggal'), ganda: WHOLE('ganda'), 'tidak-ditemukan': WHOLE('tidak-ditemukan') }
const STAY = WHOLE('tetap') + WHOLE('pindah-desa')

describe('families of a whole district', { timeout: HOUR_MS }, () => {
  it('come in as a file, are shown without a name, applied, and handed to their villages', async () => {
    const lines = Array.from({ length: FAMILIES }, (_, family) => familyLine(family, placeOf(family)))
    const staged = await people.kb.upload<ImportPreview>(`${AT}/imports`, 'krs.tsv', familyList(lines))
    expect(staged.body.import).toMatchObject({ kind: 'krs-list', rowCount: FAMILIES, placedCount: FAMILIES })
    expect(staged.body.records?.families?.counts).toMatchObject({ listed: FAMILIES, fresh: FAMILIES, doubtful: 0, doubled: 0 })
    const { id } = staged.body.import
    const applied = await people.kb.post<ImportPreview>(`${AT}/imports/${id}/apply`, { period: '2026', confirm: [] })
    expect(applied.body.import.state).toBe('applied')
    const { body } = await people.kb.post<{ id: string; keluarga: number; desa: number }>(`${AT}/verval`, {
      daftar: id,
      tenggat: '2026-12-31',
    })
    expect(body).toMatchObject({ keluarga: FAMILIES, desa: VILLAGES.length })
    round = body.id
  })

  it('are looked at in every village, two people at once losing nothing of each other', async () => {
    const conflicts = new Map<string, number>()
    await inVillages(async (desa) => {
      // Whoever has moved here meanwhile is looked at later.
      const families = (await familiesOf(desa)).filter(({ terakhir }) => terakhir === null)
      const first = families.find(({ kepala }) => fateOf(numberOf(kepala)) === 'tetap')?.id ?? ''
      const checks = families.map((family) => lookOf(desa, family, first))
      // The cadre looks at the first few too, and finds nobody at home.
      const others = checks.slice(0, LOOKED_AT_TWICE).map(({ keluarga }) => look(keluarga, 'tidak-ditemukan'))
      const [own, cadre] = await Promise.all([send(of(people.desa, desa), checks), send(of(people.tpk, desa), others)])
      // A family that the village has just found to have moved is no longer the cadre's to look at.
      const met = [...own, ...cadre].flatMap(({ bentrok, ditolak }) => [...bentrok, ...ditolak])
      conflicts.set(desa, met.length)
      // Where the cadre came first, the village looks again, having seen what was found.
      const again = checks.flatMap((check) => {
        const between = own.flatMap(({ bentrok }) => bentrok).find(({ keluarga }) => keluarga === check.keluarga)
        return between === undefined ? [] : [{ ...check, id: randomUUID(), dasar: between.tercatat?.id ?? null }]
      })
      if (again.length > 0) expect((await send(of(people.desa, desa), again)).flatMap(({ bentrok }) => bentrok)).toEqual([])
    })
    expect([...conflicts.values()]).toEqual(VILLAGES.map(() => LOOKED_AT_TWICE))
  })

  it('those that moved are looked at where they live now', async () => {
    await inVillages(async (desa) => {
      const waiting = (await familiesOf(desa)).filter(({ hasil }) => hasil === 'belum')
      await send(
        of(people.desa, desa),
        waiting.map(({ id, terakhir }) => look(id, 'ada', { dasar: terakhir?.id ?? null })),
      )
    })
    const { jumlah } = await progress()
    expect(jumlah).toEqual({
      listed: FAMILIES,
      added: 0,
      movedIn: 0,
      movedOut: 0,
      agreed: STAY,
      notAtRisk: WHOLE('tidak-berisiko'),
      out,
      waiting: 0,
    })
  })

  it('are signed, verified by the camats, and become Data Tetap v1', async () => {
    await inVillages(async (desa) => {
      expect((await of(people.desa, desa).post(`${AT}/verval/${round}/desa/${desa}/tandatangan`)).status).toBe(200)
      const verify = await of(people.camat, desa.slice(0, 8)).post(`${AT}/verval/${round}/desa/${desa}/verifikasi`, {
        langkah: 'verifikasi',
      })
      expect(verify.status).toBe(200)
    })
    const { body } = await freeze(people.kb, 0)
    expect(body).toMatchObject({ versi: 1, keluarga: STAY })
    const agreed = await agreedOf(body.id)
    expect(agreed.jumlah).toMatchObject({ agreed: STAY, waiting: 0, out })
    expect(agreed.desa.reduce((sum, { keluarga }) => sum + keluarga, 0)).toBe(STAY)
    for (const { kode, keluarga, jumlah } of agreed.desa) {
      const fates = fatesOf(kode)
      const [stay, gone, came] = [fates('tetap'), fates('pindah-desa'), jumlah.movedIn]
      expect({ kode, keluarga, movedOut: jumlah.movedOut }).toEqual({ kode, keluarga: stay + came, movedOut: gone })
    }
    expect(agreed.terhadapSumber.jumlah).toMatchObject({ masuk: 0, tetap: STAY, pindah: WHOLE('pindah-desa') })
  })

  it('one village is corrected, with a reason: v2 follows, v1 stays as it was', async () => {
    const [desa = ''] = VILLAGES
    const [before] = (await people.kb.get<{ id: string; sidik: string }[]>(`${AT}/data-tetap`)).body
    expect((await people.kepalaKb.post(`${AT}/verval/${round}/buka`, { alasan: 'Dua keluarga keliru dicatat.' })).status).toBe(200)
    const camat = of(people.camat, desa.slice(0, 8))
    const open = { langkah: 'buka', alasan: 'Dua keluarga keliru dicatat.' }
    expect((await camat.post(`${AT}/verval/${round}/desa/${desa}/verifikasi`, open)).status).toBe(200)
    const families = await familiesOf(desa)
    const dead = families.find(({ terakhir }) => terakhir?.temuan === 'meninggal')
    const alive = families.find(({ hasil }) => hasil === 'tetap')
    const added = { id: randomUUID(), periksa: randomUUID(), orang: familyPerson(FAMILIES + 1), tanda: AT_RISK }
    const corrections = [
      look(dead?.id ?? '', 'ada', { dasar: dead?.terakhir?.id ?? null }),
      look(alive?.id ?? '', 'tidak-ditemukan', { dasar: alive?.terakhir?.id ?? null }),
    ]
    expect(await send(of(people.desa, desa), corrections)).toMatchObject([{ tersimpan: 2 }])
    expect((await of(people.tpk, desa).post(`${AT}/verval/${round}/desa/${desa}/tambah`, added)).status).toBe(200)
    expect((await of(people.desa, desa).post(`${AT}/verval/${round}/desa/${desa}/tandatangan`)).status).toBe(200)
    expect((await camat.post(`${AT}/verval/${round}/desa/${desa}/verifikasi`, { langkah: 'verifikasi' })).status).toBe(200)
    const { body } = await freeze(people.kepalaKb, 0)
    expect(body).toMatchObject({ versi: 2, keluarga: STAY + 1 })
    const second = await agreedOf(body.id)
    expect(second.terhadapVersiLalu).toMatchObject({ versi: 1, jumlah: { masuk: 2, tetap: STAY - 1, keluar: { 'tidak-ditemukan': 1 } } })
    expect(second.jumlah).toMatchObject({ listed: FAMILIES, added: 1, agreed: STAY + 1, waiting: 0 })
    const first = await agreedOf(before?.id ?? '')
    expect([first.sidik, first.keluarga]).toEqual([before?.sidik, STAY])
    expect(second.sidik).not.toBe(first.sidik)
  })
})
