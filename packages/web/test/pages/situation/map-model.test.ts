/** What a map shows of its numbers: what carries a colour, what is hatched, which land is whose. */
import type { MapAnswer, MapAreaSchema, MapPeriodSchema } from '@konvergen/contract/maps.ts'
import { describe, expect, it } from 'vitest'
import { boundariesOf, landOf, undrawnCount } from '../../../src/pages/situation/map/map-land.ts'
import { type Layer, levelOf, scaleOfLayer, shadeIn, unitOf, valueOf } from '../../../src/pages/situation/map/map-layer.ts'
import { countOf, drawnAreas, modelOf } from '../../../src/pages/situation/map/map-model.ts'

function area(kode: string, more: Partial<MapAreaSchema> = {}): MapAreaSchema {
  const known = { state: 'ada', numerator: 10, denominator: 100, value: 10, doubts: [], sasaran: 110, estimate: null } as const
  return { kode, nama: kode, kecamatan: kode.slice(0, 8), ...known, ...more, doubts: more.doubts ?? [] }
}
const silent = (kode: string) => area(kode, { state: 'belum-lapor', numerator: null, denominator: null, value: null })

function period(desa: MapAreaSchema[], more: Partial<MapPeriodSchema> = {}): MapPeriodSchema {
  const kabupaten = { ...area('99.01'), kecamatan: null }
  return {
    periode: '2026-01',
    sumber: 'e-PPGBM',
    kabupaten,
    kecamatan: [{ ...area('99.01.01'), kecamatan: null }],
    desa,
    rumah: {},
    ...more,
  }
}

function answer(periode: MapPeriodSchema[], more: Partial<MapAnswer> = {}): MapAnswer {
  const rest = {
    nama: null,
    satuan: 'persen',
    tingkat: 'desa',
    arah: null,
    sumber: 'rekap',
    duaSumber: false,
    tanpaSasaran: false,
  } as const
  return { ...rest, tersedia: ['2026-01'], periode, ...more }
}

function layer(areas: MapAreaSchema[], more: Partial<Layer> = {}): Layer {
  return { measure: 'stunting', answer: answer([period(areas)]), unit: 'persen', level: 'desa', model: null, ...more }
}
const WANTED = { rule: 'baku', way: 'lingkaran', lokus: { year: null, kodes: new Set<string>() } } as const
const [A, B, C] = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'] as const

describe('what carries a colour', () => {
  it('zero does, nothing reported does not', () => {
    const own = layer([area(A, { numerator: 0, value: 0 }), silent(B)])
    const scale = scaleOfLayer(own, 'baku')
    expect(own.answer.periode[0]?.desa.map((one) => shadeIn(one, own, scale))).toEqual([0, 'missing'])
  })

  it('small numbers are hatched; an estimate reckons with them, but not with low D/S', () => {
    const estimate = { mean: 21, low: 12, high: 30 }
    const few = area(A, { doubts: ['diukur-kurang-30'], estimate })
    const low = area(B, { doubts: ['ds-kurang-80'], estimate })
    const [measured, modelled] = [layer([few, low]), layer([few, low], { model: 'perkiraan' })]
    const shades = (own: Layer) => [few, low].map((one) => shadeIn(one, own, scaleOfLayer(own, 'baku')))
    expect(shades(measured)).toEqual(['insufficient', 'insufficient'])
    expect(shades(modelled)).toEqual([3, 'insufficient'])
  })

  it('a village moved to a survey stands where it was moved to', () => {
    const moved = { percents: new Map([[A, 27]]), weighedBy: 'diukur', shift: 1 } as const
    expect([area(A), area(B)].map((one) => valueOf(one, { measure: 'stunting', model: moved }))).toEqual([27, null])
  })

  it('has the same classes in every period', () => {
    const two = answer([period([area(A, { value: 80 })]), period([area(A, { value: 0 })], { periode: '2025-12' })])
    expect(scaleOfLayer({ ...layer([]), answer: two }, 'sama').edges).toEqual([16, 32, 48, 64])
  })

  it('yes and no of villages are numbers, of kecamatan a share', () => {
    expect(unitOf('S01', { satuan: 'tanda' }, 'desa')).toBe('jumlah')
    expect(unitOf('S01', { satuan: 'tanda' }, 'kecamatan')).toBe('persen')
    expect(levelOf(answer([], { tingkat: 'kec' }), 'desa')).toBe('kecamatan')
  })
})

describe('two measures', () => {
  const first = layer([area(A, { value: 5 }), area(B, { value: 25 }), area(C, { value: 25 })])
  const second = { ...layer([area(A), silent(B), area(C, { doubts: ['penyebut-kurang-30'] })]), measure: 'krs' as const }

  it('in two colours need both, and enough of both', () => {
    const model = modelOf(first, second, { ...WANTED, way: 'dua-warna' })
    const shades = drawnAreas(model, first.answer.periode[0] as MapPeriodSchema).map(({ shade }) => shade)
    expect(shades).toEqual([0, 'missing', 'insufficient'])
  })

  it('as circles count people, and nobody where nothing was reported', () => {
    const model = modelOf(first, second, WANTED)
    expect(model.circle?.most).toBe(10)
    expect(countOf(silent(B), second)).toBeNull()
    expect(drawnAreas(model, first.answer.periode[0] as MapPeriodSchema)[1]?.shade).toBe(3)
  })
})

describe('land', () => {
  const feature = (kode: string, west: number) => ({
    type: 'Feature' as const,
    properties: { kode, nama: kode },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 0],
          [west + 0.1, 0],
          [west + 0.1, 0.1],
          [west, 0.1],
          [west, 0],
        ],
      ],
    },
  })

  it('of a village that was not there yet is drawn with the one it came from, own land first', () => {
    const features = [feature(C, 0.2), feature(A, 0), feature('99.01.01.2009', 0.5)]
    const before = { desa: [area(A)], rumah: { [C]: A } }
    expect(
      boundariesOf(features, before).map(({ kode, geometry }) => [kode, (geometry.coordinates as unknown as number[][][])[0]?.[0]?.[0]]),
    ).toEqual([
      [A, 0],
      [A, 0.2],
    ])
  })

  it('without boundaries is squares, and says of villages without one that they are in the table only', () => {
    const villages = [area(A), area(B)]
    const tiles = landOf([], period(villages), 'desa', 'plain')
    expect(tiles).toMatchObject({ metresPerPixel: null, drawn: { length: 2 } })
    expect(undrawnCount(tiles, villages)).toBe(0)
    const land = landOf([feature(A, 0)], period(villages), 'desa', 'plain')
    expect(undrawnCount(land, villages)).toBe(1)
  })

  it('of nine hundred villages is ready in a blink', () => {
    const many = Array.from({ length: 900 }, (_, at) => `99.01.${10 + Math.floor(at / 30)}.${2001 + (at % 30)}`)
    const features = many.map((kode, at) => feature(kode, (at % 30) / 10))
    const start = performance.now()
    const land = landOf(features, period(many.map((kode) => area(kode))), 'kecamatan', 'plain')
    expect(land.drawn).toHaveLength(30)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
