/**
 * Causes over HTTP: what stands in the registers is counted as it stands, of one's own areas, and opens to its rows.
 */
import type { CausesAnswer, listCauseChildren, listCauseFamilies } from '@konvergen/contract/causes.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendFamilies, type PlacedFamilyRow } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { familyRow } from '../support/families.ts'
import { bringChildren, placedChild } from '../support/linked-lists.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const BATCH = '01900000-0000-7000-8000-00000000ca01'
/** A child under two; water, latrine, then nothing. */
const [TWO_CAUSES, NO_CAUSE, HALF_KNOWN] = ['10001100000', '10000000000', '1000-100000'].map((text) => marksOfText(text))

type Children = AnswerOf<typeof listCauseChildren>
type Families = AnswerOf<typeof listCauseFamilies>

let served: Served
let secretariat: Browser
let dinkes: Browser
let kb: Browser
let camat: Browser
let villages: string[]

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
}

function bring(period: string, id: string, rows: readonly PlacedFamilyRow[]) {
  return runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx) => {
    writeTrail(ctx, { kab: '76.01', act: 'intake.apply', subject: id, detail: {} })
    return appendFamilies(ctx, { id, source: 'KRS', period }, [rows])
  })
}

const causes = async (query = '', as = secretariat) => (await as.get<CausesAnswer>(`${AT}/penyebab${query}`)).body

function child(row: number, desa: string, tinggi: number, tanggal: string, more = {}) {
  const who = { nama: `ANAK ${'ABCDEFGH'.charAt(row)}`, tglLahir: '2024-06-10' as Day, jk: 'L' as const, nik: null, kk: null }
  const parents = { desaKode: desa, ibu: `IBU ${'ABCDEFGH'.charAt(row)}`, ayah: `AYAH ${'ABCDEFGH'.charAt(row)}` }
  return { ...placedChild(row, desa, { ...who, ...parents }), tanggalPengukuran: tanggal as Day, tinggi, ...more }
}

beforeAll(async () => {
  served = await openServed()
  secretariat = await person('admin-kab', ['76.01'])
  dinkes = await person('dinkes', ['76.01'])
  kb = await person('opd-kb', ['76.01'])
  villages = (await secretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
  camat = await person('camat', [villages.at(-1)?.slice(0, 8) ?? ''])
})
afterAll(() => served.close())

describe('causes', () => {
  it('of a district without any register are empty and say so', async () => {
    expect(await causes()).toMatchObject({
      waktu: null,
      asalKeluarga: { asal: 'daftar', dari: null },
      anak: { stunting: 0, tidak: 0, belum: 0 },
      krs: 0,
      kedatangan: null,
      kebutuhan: [],
      ibuSampai: null,
    })
  })

  it('are counted from the last measurement of each child', async () => {
    const [one = '', two = ''] = villages
    // A boy of 20 months: −2 lies at 78.6 cm, −1.5 at 80.0 cm or a little more.
    await bringChildren(served.app.work, '76.01', BATCH, [
      child(2, one, 74, '2026-02-10', { naikBeratBadan: 'T' }),
      child(2, one, 72.5, '2026-01-10', { naikBeratBadan: 'T' }),
      child(3, one, 79.2, '2026-02-10', { naikBeratBadan: 'N' }),
      child(4, two, 86, '2026-02-10'),
      child(5, two, 86, '2025-11-10'),
    ])
    const { anak, profilAnak, berisiko, takTerlayani, waktu, di_bawah } = await causes()
    expect(waktu).toEqual({ dari: '2025-09-01', sampai: '2026-02-28' })
    expect(anak).toEqual({ stunting: 1, tidak: 3, belum: 0 })
    expect(profilAnak.find(({ cause }) => cause === 'duaT')?.stunted).toEqual({ having: 1, known: 1, unknown: 0 })
    expect(profilAnak.find(({ cause }) => cause === 'duaT')?.others).toEqual({ having: 0, known: 1, unknown: 2 })
    expect(berisiko.byRule.find(({ rule }) => rule === 'dekat-pendek')?.children).toEqual({ having: 1, known: 3, unknown: 0 })
    expect(takTerlayani.children).toEqual({ having: 1, known: 4, unknown: 0 })
    expect(di_bawah.reduce((sum, { stunting }) => sum + stunting, 0)).toBe(1)
    expect((await causes(`?wilayah=${two}`)).anak).toEqual({ stunting: 0, tidak: 2, belum: 0 })
  })

  it('of a family count for its child as soon as the two are linked', async () => {
    const [one = ''] = villages
    await bring('2025-S2', '01900000-0000-7000-8000-00000000ca02', [familyRow(1, one, NO_CAUSE), familyRow(2, one, TWO_CAUSES)])
    const before = await causes()
    expect(before.kedatangan).toBeNull()
    await bring('2026-S1', '01900000-0000-7000-8000-00000000ca03', [
      { ...familyRow(1, one, TWO_CAUSES), accompaniment: '8' },
      { ...familyRow(2, one, TWO_CAUSES), accompaniment: '3, 5' },
      { ...familyRow(3, one, HALF_KNOWN), accompaniment: null },
    ])
    const listed = (await kb.post<Families>(`${AT}/penyebab/keluarga`, { daftar: 'belum-didampingi' })).body
    const after = await causes()
    expect(after.krs).toBe(3)
    expect(after.kedatangan).toEqual({ 'masuk-daftar': 1, 'jadi-berisiko': 1, tetap: 1, 'tidak-pasti': 0 })
    expect(after.takTerlayani.families).toEqual({ having: 1, known: 2, unknown: 1 })
    expect(after.satuLembaga).toEqual({ alone: [{ office: 'pupr', n: 2 }], several: 0, unknown: 1 })
    expect(listed.total).toBe(1)
    expect(after.tautan).toEqual({ having: 0, known: 1, unknown: 0 })
    const { children } = (await dinkes.get<{ children: { id: string }[] }>(`${AT}/anak?masalah=stunting`)).body
    const link = { keluarga: listed.keluarga[0]?.id, sebelum: null }
    expect((await dinkes.post(`${AT}/anak/${children[0]?.id}/keluarga`, link)).status).toBe(200)
    const linked = await causes()
    expect(linked.tautan.having).toBe(1)
    expect(linked.profilAnak.find(({ cause }) => cause === 'air')?.stunted).toEqual({ having: 1, known: 1, unknown: 0 })
    expect((await causes('?faktor=air,jamban')).tumpangAnak.combinations).toEqual([{ causes: ['air', 'jamban'], n: 1 }])
  })

  it('open to the rows that were counted', async () => {
    const { berisiko, kedatangan } = await causes()
    const children = (await dinkes.get<Children>(`${AT}/penyebab/anak?daftar=berisiko`)).body
    const families = (await kb.post<Families>(`${AT}/penyebab/keluarga`, { daftar: 'baru' })).body
    expect(children.total).toBe(berisiko.children.having)
    expect(children.anak[0]?.aturan).toEqual(['dekat-pendek'])
    expect(families.total).toBe((kedatangan?.['masuk-daftar'] ?? 0) + (kedatangan?.['jadi-berisiko'] ?? 0))
  })

  it('open cause by cause and rule by rule', async () => {
    const { profilAnak, profilKeluarga, berisiko, krs } = await causes()
    const total = async (query: string) => (await dinkes.get<Children>(`${AT}/penyebab/anak?${query}`)).body.total
    for (const { cause, stunted } of profilAnak)
      expect([cause, await total(`daftar=stunting&faktor=${cause}`)]).toEqual([cause, stunted.having])
    for (const { rule, children } of berisiko.byRule)
      expect([rule, await total(`daftar=berisiko&aturan=${rule}`)]).toEqual([rule, children.having])
    const having = async (faktor?: string) => (await kb.post<Families>(`${AT}/penyebab/keluarga`, { daftar: 'krs', faktor })).body.total
    for (const { cause, families } of profilKeluarga) expect([cause, await having(cause)]).toEqual([cause, families.having])
    expect(await having()).toBe(krs)
  })

  it('open combination by combination, of children among the factors that were chosen', async () => {
    for (const faktor of [undefined, 'air,jamban', 'air,duaT,giziKurang']) {
      const { tumpangAnak, tumpangKeluarga } = await causes(faktor === undefined ? '' : `?faktor=${faktor}`)
      const looked = faktor === undefined ? '' : `&dilihat=${faktor}`
      for (const { causes: together, n } of tumpangAnak.combinations) {
        const { total } = (await dinkes.get<Children>(`${AT}/penyebab/anak?daftar=stunting&gabungan=${together.join()}${looked}`)).body
        expect([together, total]).toEqual([together, n])
      }
      expect(tumpangKeluarga.combinations.length).toBeGreaterThan(0)
      for (const { causes: together, n } of tumpangKeluarga.combinations) {
        const { total } = (await kb.post<Families>(`${AT}/penyebab/keluarga`, { daftar: 'krs', gabungan: together.join() })).body
        expect([together, total]).toEqual([together, n])
      }
    }
    expect((await causes('?faktor=air,jamban')).tumpangAnak.combinations).not.toEqual([])
    expect((await dinkes.get(`${AT}/penyebab/anak?daftar=stunting&gabungan=rambut`)).code).toBe('nilai-tidak-sah')
    expect((await kb.post(`${AT}/penyebab/keluarga`, { daftar: 'krs', gabungan: 'duaT' })).code).toBe('nilai-tidak-sah')
    expect((await secretariat.get(`${AT}/penyebab/anak?daftar=stunting&gabungan=air`)).status).toBe(403)
  })

  it('names the offices that answer as the register has them', async () => {
    expect((await causes()).lembaga).toEqual([])
    await secretariat.post(`${AT}/lembaga-awal`, { kode: ['pupr'] })
    expect((await causes()).lembaga).toEqual([{ office: 'pupr', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang' }])
  })

  it('show areas of others to nobody, and rows only to whoever may see persons', async () => {
    expect((await camat.get(`${AT}/penyebab?wilayah=${villages[0]}`)).code).toBe('tidak-ditemukan')
    expect((await causes('', camat)).di_bawah).toHaveLength(1)
    expect((await secretariat.get(`${AT}/penyebab/anak?daftar=berisiko`)).status).toBe(403)
    expect((await secretariat.post(`${AT}/penyebab/keluarga`, { daftar: 'baru' })).status).toBe(403)
    expect((await secretariat.get(`${AT}/penyebab?faktor=rambut`)).code).toBe('nilai-tidak-sah')
  })
})
