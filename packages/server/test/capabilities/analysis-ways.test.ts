/**
 * How a version of the analysis puts lokus forward: by the district's kept way, by quadrants or by hand, frozen with its scores and computed again to the
 * same bytes, whatever was kept, reported or brought in since. A version of the first format stays in it.
 */
import type { AnalysisAnswer, RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeAnalysis } from '../../src/capabilities/lokus/compose-analysis.ts'
import { groundNow } from '../../src/capabilities/lokus/ground-of-analysis.ts'
import { insertAnalysisStep } from '../../src/capabilities/situation/analysis-store.ts'
import { requireStanding } from '../../src/capabilities/situation/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import type { Browser } from '../support/browser.ts'
import { LOKUS_METHOD } from '../support/lokus-method.ts'
import { personWith } from '../support/people.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const METHOD = { ...LOKUS_METHOD, k: 3, taksiran: 'eb' }

let served: Served
let detail: DistrictDetail
let office: Browser
let kecamatan: number

/** Villages differ; `stunting`: of the first. */
async function bringIn(stunting: number): Promise<void> {
  const lines = linesOf(detail).map((line, index) => ({ ...line, stunting: index === 0 ? stunting : 10 + (index % 29) }))
  const { import: staged } = await served.app.acts.uploadImport('76.01', { name: `${stunting}.csv`, bytes: Buffer.from(recapCsv(lines)) })
  await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
}

async function enter(wilayah: string, isi: number): Promise<void> {
  for (const [kode, periode, value] of [
    ['D16', '2024', 40],
    ['E24', '2024-T1', isi],
  ] as const)
    await office.put(`${AT}/cakupan/${periode}/isian`, { lembaga: null, nilai: [{ kode, bagian: 'nilai', wilayah, isi: value }] })
}

const begin = async (tahun: number) => (await office.post<{ id: string }>(`${AT}/analisis`, { wilayah: '76.01', tahun })).body.id
const read = async (id: string) => (await office.get<AnalysisAnswer>(`${AT}/analisis/${id}`)).body
const again = async (id: string) => (await office.get<RecomputedAnswer>(`${AT}/analisis/${id}/beda`)).body
const choose = (id: string, body: object) => office.post(`${AT}/analisis/${id}/cara`, body)
const freeze = async (id: string) =>
  (await office.post<{ sidik: string }>(`${AT}/analisis/${id}/bekukan`, { belumSelesai: kecamatan, alasan: 'Rembuk besok' })).body.sidik
const contentOf = async (id: string) =>
  JSON.parse(Buffer.from((await office.download(`${AT}/analisis/${id}/isi.json`)).bytes).toString()) as AnalysisContent
const keep = async (nama: string, parameter: object) => (await office.post<{ id: string }>(`${AT}/lokus/cara`, { nama, parameter })).body.id

beforeAll(async () => {
  served = await openServed()
  office = await personWith({ url: served.url, work: served.app.work }, [
    { kab: '76.01', opd: null, from: '2026-01-01', until: null, role: 'admin-kab', areas: ['76.01'] },
  ])
  detail = (await office.get<DistrictDetail>(AT)).body
  kecamatan = detail.kecamatan.length
  for (const periode of ['2024', '2024-T1']) await office.put(`${AT}/cakupan/${periode}`, { keadaan: 'terbuka', tenggat: null })
  await bringIn(60)
  for (const [at, { kode }] of detail.desa.slice(0, 3).entries()) await enter(kode, 10 + 8 * at)
})
afterAll(() => served.close())

describe('a version of the analysis', () => {
  let first: string
  let method: string

  it('without a kept way proposes by quadrants as shipped, and holds where high begins', async () => {
    first = await begin(2025)
    const { way, lokus } = (await read(first)).isi
    expect(way).toMatchObject({ method: 'kuadran', kept: null, cuts: { basis: 'median-kabupaten' } })
    expect(lokus?.some(({ proposed, quadrant, score }) => proposed && quadrant !== null && score === null)).toBe(true)
  })

  it('takes the newest kept way, as the page of lokus proposes by it', async () => {
    method = await keep('Rembuk', METHOD)
    const { way, lokus, parameters, cut } = (await read(first)).isi
    expect(way).toMatchObject({ method: 'indeks', kept: { id: method, name: 'Rembuk', version: 1 }, estimate: { used: 'eb' } })
    expect(parameters.k).toBe(3)
    const page = (await office.get<LokusAnswer>(`${AT}/lokus?metode=indeks&taksiran=eb&k=3`)).body
    const expected = page.rows.map(({ kode, rank, proposed, index }) => [kode, rank, proposed, index?.value?.toFixed(6)])
    const told = lokus?.map(({ code, rank, proposed, score }) => [code, rank, proposed, score?.toFixed(6)])
    expect(new Set(told?.map((row) => row.join()))).toEqual(new Set(expected.map((row) => row.join())))
    // The services of the children's year are read beside those of the year of the analysis, and told.
    expect(cut.values.map(({ period, code }) => `${period} ${code}`)).toContain('2024-T1 E24')
  })

  it('frozen by it computes again to the same bytes, whatever is kept, reported or brought in afterwards', async () => {
    const sidik = await freeze(first)
    expect(await again(first)).toMatchObject({ ulang: { sama: true, sidik }, perubahan: [] })
    await keep('Rembuk', { ...METHOD, k: 1 })
    for (const { kode } of detail.desa.slice(3, 6)) await enter(kode, 1)
    await bringIn(1)
    const { ulang, perubahan } = await again(first)
    expect(ulang).toMatchObject({ sama: true, sidik })
    const { way, format, lokus } = await contentOf(first)
    expect([format, way?.kept?.version, lokus?.filter(({ proposed }) => proposed).length]).toEqual([2, 1, 3])
    const moved = perubahan.filter(({ kind }) => kind === 'lokus')
    expect(moved.length).toBeGreaterThan(0)
    expect(new Set(moved.map(({ why }) => why))).toEqual(new Set(['berkas-lain']))
  })

  it('takes the way that was chosen for it, until it is frozen', async () => {
    const id = await begin(2026)
    expect((await read(id)).isi.way?.kept?.version).toBe(2)
    expect((await choose(id, { cara: 'kuadran' })).status).toBe(200)
    expect((await read(id)).isi.way).toMatchObject({ method: 'kuadran', kept: null })
    expect((await choose(id, { cara: 'tersimpan', id: method })).status).toBe(200)
    expect((await read(id)).isi.way?.kept?.version).toBe(1)
    expect((await choose(id, { cara: 'tersimpan', id: first })).status).toBe(404)
    const [village, other] = detail.desa
    const [kode = '', lain = ''] = [village?.kode, other?.kode]
    const alasan = 'Sering banjir'
    for (const [desa, status] of [
      [[], 422],
      [[{ kode, alasan: ' ' }], 422],
      [[{ kode, alasan: 'NIK 7601011505240001' }], 422],
      [[{ kode: '76.01.01.9999', alasan }], 404],
      [
        [
          { kode, alasan },
          { kode, alasan },
        ],
        422,
      ],
      [
        [
          { kode: lain, alasan: 'Jauh' },
          { kode, alasan },
        ],
        200,
      ],
    ] as const)
      expect((await choose(id, { cara: 'manual', desa })).status).toBe(status)
    const sidik = await freeze(id)
    const { way, lokus } = await contentOf(id)
    expect(way).toMatchObject({
      method: 'manual',
      parameters: null,
      reasons: [
        { code: kode, reason: alasan },
        { code: lain, reason: 'Jauh' },
      ],
    })
    expect(lokus?.filter(({ proposed }) => proposed).map(({ code, rank }) => [code, rank])).toEqual([
      [kode, null],
      [lain, null],
    ])
    expect((await again(id)).ulang).toMatchObject({ sama: true, sidik })
    expect((await choose(id, { cara: 'kuadran' })).status).toBe(409)
  })

  it('of the first format opens, tells units by their definitions, and computes again in its own shape', async () => {
    const id = await begin(2024)
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
      const { analysis } = await requireStanding(ctx, id)
      const ground = await groundNow(ctx, { ...analysis, asked: {} })
      const way = { ...ground.way, kept: null, k: undefined, parameters: { ...LOKUS_METHOD, metode: 'kuadran' } } as typeof ground.way
      const { bytes, digest } = await composeAnalysis(ctx, analysis, { ...ground, format: 1, way }, { texts: [], kecamatan: [] })
      const step = { analysis_id: id, no: 1, area: '76.01', step: 'bekukan', state: 'beku', reason: null, taken_role: null } as const
      await insertAnalysisStep(ctx, { ...step, content: bytes, digest })
      writeTrail(ctx, { kab: '76.01', act: 'situation.frozen', subject: id, detail: {} })
    })
    const content = await contentOf(id)
    expect(Object.keys(content).toSorted()).toEqual([
      'area',
      'areas',
      'cut',
      'format',
      'gaps',
      'level',
      'lokus',
      'parameters',
      'program',
      'texts',
      'year',
    ])
    expect(Object.keys(content.cut).toSorted()).toEqual(['children', 'definitions', 'imports', 'kecamatan', 'until', 'values'])
    for (const [rows, keys] of [
      [content.lokus ?? [], ['code', 'proposed', 'rank']],
      [content.cut.definitions, ['code', 'denominator', 'version']],
    ] as const)
      expect(new Set(rows.map((row) => Object.keys(row).toSorted().join()))).toEqual(new Set([keys.join()]))
    const { isi, namaIndikator } = await read(id)
    expect(isi.cut.definitions.find(({ code }) => code === 'E24')).toMatchObject({ unit: 'persen', direction: 'naik' })
    expect([isi.way, namaIndikator['E24']?.id.length]).toEqual([null, expect.any(Number)])
    await bringIn(30)
    const { ulang, perubahan } = await again(id)
    expect(ulang.sama).toBe(true)
    expect(perubahan.map(({ why }) => why)).not.toContain('versi-program')
    expect(perubahan.length).toBeGreaterThan(0)
  })
})
