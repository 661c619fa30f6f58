/**
 * Districts at the edge: three villages, more than eight hundred, a city of kelurahan, nothing reported, one village alone, everything zero. Every page of the
 * analysis has an answer there, and no figure without its reason.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { MapAnswer } from '@konvergen/contract/maps.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv, type VillageLine } from '../support/recap-file.ts'

const THREE = syntheticDistrict({ kecamatan: 1, desa: 3, seed: 1 })
/** Palu: kelurahan only. Aceh Utara: 852 villages. */
const [CITY, LARGE] = ['72.71', '11.08'] as const

let office: Office

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrictFrom(THREE, { demo: false })
  for (const kab of [CITY, LARGE]) await office.app.acts.openDistrict(kab)
}, 60_000)
afterAll(() => office.close())

const PAGES = [
  'situation',
  'tren',
  'peta/situasi/stunting',
  'peta/situasi/stunting?perkiraan=true',
  'peta/situasi/krs',
  'peta/cakupan/E01',
  'kesenjangan/2026-T1?sumbu=desa',
  'kesenjangan/2026-T1?sumbu=lembaga',
  'penyebab',
  'angka-terbit',
  'lokus',
  'lokus?metode=indeks&taksiran=eb',
  'lokus?metode=indeks&taksiran=fh',
  'lokus?metode=peringkat',
  'lokus/tahun',
  'analisis',
  'kenapa/stunting',
  'mutu',
] as const

async function answers(kab: string): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {}
  for (const page of PAGES) {
    const { status, text } = await office.get(`/api/districts/${kab}/${page}`)
    found[page] = status
    expect(text).not.toMatch(/NaN|Infinity/)
  }
  return found
}
const WELL = Object.fromEntries(PAGES.map((page) => [page, 200]))

/** Later stamps take the place of earlier ones. */
async function report(
  kab: string,
  stamp: string,
  change: (lines: readonly VillageLine[]) => readonly VillageLine[],
): Promise<SituationAnswer> {
  const lines = change(linesOf((await office.get<DistrictDetail>(`/api/districts/${kab}`)).body))
  const { import: staged } = await office.app.acts.uploadImport(kab, { name: `${stamp}.csv`, bytes: Buffer.from(recapCsv(lines, stamp)) })
  await office.app.acts.applyImport(kab, { id: staged.id, confirm: [] })
  return (await office.get<SituationAnswer>(`/api/districts/${kab}/situation`)).body
}
const lokus = async (kab: string, query = '') => (await office.get<LokusAnswer>(`/api/districts/${kab}/lokus${query}`)).body

describe.each([
  ['three villages', THREE.kode, 3],
  ['a city of kelurahan', CITY, 46],
  ['eight hundred villages', LARGE, 852],
] as const)('%s', (_, kab, villages) => {
  it('has an answer on every page before anything came in', async () => {
    expect(await answers(kab)).toEqual(WELL)
    const { situation } = (await office.get<SituationAnswer>(`/api/districts/${kab}/situation`)).body
    expect(situation.desa).toHaveLength(villages)
    expect(situation.kabupaten.figures.stunting).toMatchObject({ state: 'belum-lapor', percent: null })
    expect((await lokus(kab)).rows.filter(({ proposed }) => proposed)).toEqual([])
  }, 60_000)

  it('takes one village that reports alone for no district', async () => {
    const { situation } = await report(kab, '2026-01-10 08:00:00', (lines) => lines.slice(0, 1))
    const { stunting } = situation.kabupaten.figures
    expect(stunting).toMatchObject({ numerator: 20, denominator: 100, villagesWith: 1, villagesAll: villages })
    expect(situation.desa.filter(({ figures }) => figures.stunting.state === 'belum-lapor')).toHaveLength(villages - 1)
    expect(await answers(kab)).toEqual(WELL)
    const { rows } = await lokus(kab, '?metode=indeks&taksiran=eb')
    expect(rows).toHaveLength(villages)
  }, 60_000)

  it('keeps zero apart from nothing where everything is zero', async () => {
    const { situation } = await report(kab, '2026-02-10 08:00:00', (lines) => lines.map((line) => ({ ...line, stunting: 0 })))
    expect(situation.kabupaten.figures.stunting).toMatchObject({ state: 'ada', numerator: 0, percent: 0 })
    expect(situation.kabupaten.interval?.high).toBeGreaterThan(0)
    expect(situation.desa.every(({ figures }) => figures.stunting.percent === 0)).toBe(true)
    expect(await answers(kab)).toEqual(WELL)
  }, 60_000)

  it('estimates, maps and proposes where villages differ', async () => {
    await report(kab, '2026-03-10 08:00:00', (lines) => lines.map((line, at) => ({ ...line, stunting: 5 + ((at * 7) % 40) })))
    expect(await answers(kab)).toEqual(WELL)
    const { body: map } = await office.get<MapAnswer>(`/api/districts/${kab}/peta/situasi/stunting?perkiraan=true`)
    expect(map.periode[0]?.desa.filter(({ estimate }) => estimate !== null)).toHaveLength(villages)
    const proposed = (await lokus(kab)).rows.filter((row) => row.proposed)
    expect(proposed.length).toBeGreaterThan(0)
    expect(proposed.length).toBeLessThanOrEqual(Math.max(1, Math.floor(villages / 3)))
  }, 60_000)
})
