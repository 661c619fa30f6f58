/** Boundary files and what may be wrong with them, on a small made-up district and on four real ones. */
import { describe, expect, it } from 'vitest'
import { signedArea } from '../../src/boundaries/mend-shape.ts'
import { readBoundaries } from '../../src/boundaries/read-boundaries.ts'
import { polygonsOf } from '../../src/boundaries/shape.ts'
import { parseDistrict } from '../../src/national-wilayah/parse.ts'
import { given } from '../given.ts'
import { NATIONAL } from '../national-wilayah/national-texts.ts'
import { sharedFile } from '../shared-data.ts'
import { bytesOf, DISTRICT, type Feature, feature, mapOf, type Point, square } from './sample-map.ts'

const ALL = DISTRICT.desa.map(({ kode }, index) => feature({ KDEPUM: kode }, square(119 + index / 10)))
const read = (features: readonly Feature[]) => readBoundaries(mapOf(features), DISTRICT, 'batas.geojson')
const codes = (features: readonly Feature[]) => read(features).issues.map(({ code }) => code)

describe('finding the villages', () => {
  it.each<[string, (kode: string) => unknown]>([
    ['dotted codes', (kode) => kode],
    ['bare codes', (kode) => kode.replaceAll('.', '')],
    ['codes as numbers', (kode) => Number(kode.replaceAll('.', ''))],
  ])('by %s under any property name', (_, write) => {
    const coded = ALL.map((each) => feature({ nomor: 7, apa_saja: write(String(each.properties['KDEPUM'])) }))
    expect(read(coded)).toMatchObject({
      matched: 3,
      by: 'code',
    })
  })

  it('by the id of the feature', () => {
    const withIds = ALL.map((each) => ({ ...each, id: each.properties['KDEPUM'], properties: {} }))
    expect(read(withIds)).toMatchObject({ matched: 3, by: 'code' })
  })

  it('by name and kecamatan where there are no codes', () => {
    const named = DISTRICT.desa.map(({ nama, kecamatan }, index) => {
      return feature(
        { WADMKD: `Desa ${nama.toUpperCase()}`, WADMKC: kecamatan === '99.01.01' ? 'Hulu' : 'Kec. Hilir' },
        square(119 + index),
      )
    })
    expect(read(named)).toMatchObject({ matched: 3, by: 'name', issues: [{ code: 'batas.dicocokkan-nama' }] })
  })

  it('never guesses between villages of one name', () => {
    const result = read([feature({ nama: 'Muara' }), feature({ nama: 'Tanjung' }, square(119.2))])
    expect(result.matched).toBe(1)
    expect(result.issues.map(({ code }) => code)).toContain('batas.nama-ganda')
  })

  it('says which villages have no shape, and which shapes no village', () => {
    expect(codes(ALL.slice(1))).toEqual(['batas.desa-tanpa-bidang'])
    expect(codes([...ALL, feature({ KDEPUM: 'danau' })])).toEqual(['batas.bidang-asing'])
    expect(codes([...ALL, feature({ KDEPUM: '99.02.01.2001' }), feature({ KDEPUM: '99.02.01.2002' })])).toEqual([
      'batas.bidang-kabupaten-lain',
    ])
    expect(codes([feature({ KDEPUM: '99.02.01.2001' })])).toEqual(['batas.kabupaten-lain'])
    expect(codes([feature({ KDEPUM: 'danau' })])).toEqual(['batas.tak-cocok'])
  })

  it('joins shapes of one village and drops exact doubles', () => {
    const first = String(ALL[0]?.properties['KDEPUM'])
    const joined = read([...ALL, feature({ KDEPUM: first }, square(119.4))])
    expect(joined.issues.map(({ code }) => code)).toEqual(['batas.bidang-ganda'])
    expect(joined.features[0]?.geometry.type).toBe('MultiPolygon')
    expect(codes([...ALL, given(ALL[0])])).toEqual(['batas.kembar-persis'])
  })
})

describe('mending the shapes', () => {
  it('winds outer rings counter-clockwise and holes clockwise', () => {
    const hole: Point[] = [
      [119.02, -0.98],
      [119.04, -0.98],
      [119.04, -0.96],
      [119.02, -0.96],
      [119.02, -0.98],
    ]
    const wrong = { ...feature({ KDEPUM: '99.01.01.2001' }), geometry: { type: 'Polygon', coordinates: [square(119).toReversed(), hole] } }
    const result = read([wrong, ...ALL.slice(1)])
    expect(result.issues).toMatchObject([{ code: 'batas.arah-dibetulkan', severity: 'catatan', params: { jumlah: 2 } }])
    const [outer, inner] = polygonsOf(given(result.features[0]?.geometry))[0] ?? []
    expect([signedArea(outer ?? []) > 0, signedArea(inner ?? []) < 0]).toEqual([true, true])
  })

  it('closes open rings', () => {
    const result = read([feature({ KDEPUM: '99.01.01.2001' }, square(119).slice(0, 4)), ...ALL.slice(1)])
    expect(result.issues).toMatchObject([{ code: 'batas.cincin-ditutup' }])
    expect(polygonsOf(given(result.features[0]?.geometry))[0]?.[0]).toEqual(square(119))
  })

  it('reports a line that crosses itself and keeps it', () => {
    const bow: Point[] = [
      [119, -1],
      [119.1, -0.9],
      [119.1, -1],
      [119, -0.8],
      [119, -1],
    ]
    const result = read([feature({ KDEPUM: '99.01.01.2001' }, bow), ...ALL.slice(1)])
    expect(result.issues.map(({ code }) => code)).toContain('batas.memotong-diri')
    expect(result.matched).toBe(3)
  })

  it.each([
    ['an empty geometry', 'batas.bidang-kosong', null],
    ['a point', 'batas.tanpa-bidang', { type: 'Point', coordinates: [119, -1] }],
    [
      'a line without an area',
      'batas.bidang-kosong',
      {
        type: 'Polygon',
        coordinates: [
          [
            [119, -1],
            [119.1, -1],
            [119, -1],
          ],
        ],
      },
    ],
  ])('reports %s', (_, code, geometry) => {
    expect(codes([{ ...feature({ KDEPUM: '99.01.01.2001' }), geometry }, ...ALL.slice(1)])).toEqual([code, 'batas.desa-tanpa-bidang'])
  })
})

describe('coordinates', () => {
  it.each([
    [
      'metres',
      [
        [500_000, 9_800_000],
        [500_100, 9_800_000],
        [500_100, 9_800_100],
        [500_000, 9_800_000],
      ],
      'batas.koordinat-meter',
    ],
    [
      'latitude first',
      [
        [-1, 119],
        [-1, 119.1],
        [-0.9, 119.1],
        [-1, 119],
      ],
      'batas.koordinat-terbalik',
    ],
    [
      'another country',
      [
        [4, 52],
        [4.1, 52],
        [4.1, 52.1],
        [4, 52],
      ],
      'batas.luar-indonesia',
    ],
    ['text', square(119).map((point) => point.map(String)), 'batas.koordinat-teks'],
  ])('in %s are refused with their reason', (_, ring, code) => {
    expect(read([feature({ KDEPUM: '99.01.01.2001' }, ring)])).toMatchObject({
      features: [],
      matched: 0,
      issues: [{ code, severity: 'galat' }],
    })
  })

  it('of one village far away from the others are reported', () => {
    const features = [...ALL.slice(0, 2), feature({ KDEPUM: '99.01.02.2001' }, square(130))]
    expect(read(features).issues).toMatchObject([{ code: 'batas.jauh', params: { kode: '99.01.02.2001' } }])
  })
})

it.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8 with a mark', (text) => bytesOf(`\uFEFF${text}`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('reads %s', (_, encode) => {
  const text = new TextDecoder().decode(mapOf(ALL))
  expect(readBoundaries(encode(text), DISTRICT, 'f')).toMatchObject({ matched: 3, issues: [] })
})

it('counts the features of the file, not the villages', () => {
  expect(read([...ALL, feature({ KDEPUM: '99.02.01.2001' })])).toMatchObject({ featureCount: 4, matched: 3, total: 3 })
})

it('refuses a TopoJSON that swells', () => {
  const line = Array.from({ length: 30_000 }, () => [0, 0])
  const geometries = Array.from({ length: 1000 }, () => ({ type: 'Polygon', arcs: [[0]] }))
  const text = JSON.stringify({ type: 'Topology', objects: { desa: { type: 'GeometryCollection', geometries } }, arcs: [line] })
  expect(readBoundaries(bytesOf(text), DISTRICT, 'f').issues).toMatchObject([{ code: 'batas.bukan-peta' }])
})

it.each([
  ['', 'kosong'],
  ['{"type":"FeatureColl', 'JSON'],
  ['[1,2]', 'bukan peta'],
  ['{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[9]]}},"arcs":[]}', 'TopoJSON'],
])('refuses %j', (text, reason) => {
  expect(readBoundaries(bytesOf(text), DISTRICT, 'f')).toMatchObject({
    matched: 0,
    total: 3,
    by: null,
    issues: [{ code: 'batas.bukan-peta' }],
  })
  expect(readBoundaries(bytesOf(text), DISTRICT, 'f').issues[0]?.params).toMatchObject({ alasan: expect.stringContaining(reason) })
})

const REAL = [
  ['17.04', 'kaur', 195],
  ['17.02', 'rejang_lebong', 156],
  ['62.03', 'kapuas', 231],
  ['76.01', 'pasangkayu', 63],
] as const

/** Every village is found where it says it is: whatever is said is about its lines. */
const SAYS_ANOTHER = /kode|nama|bidang-|jauh|bukan/

describe('real districts', () => {
  it.for(REAL.flatMap((each) => (['geojson', 'topojson'] as const).map((format) => [...each, format] as const)))(
    '%s %s: all %d villages from %s',
    ([kode, name, villages, format], context) => {
      const bytes = sharedFile(context, `data/boundaries/${name}_desa.${format}`)
      const result = readBoundaries(bytes, given(parseDistrict(NATIONAL, kode)), name)
      expect(result).toMatchObject({ matched: villages, total: villages, by: 'code' })
      expect(result.issues.filter(({ code }) => SAYS_ANOTHER.test(code))).toEqual([])
    },
  )
})
