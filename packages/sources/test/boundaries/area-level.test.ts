/** Polygons of kecamatan and kabupaten, which often bear the name of a village. */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../src/boundaries/read-boundaries.ts'
import { parseDistrict } from '../../src/national-wilayah/parse.ts'
import { given } from '../given.ts'
import { NATIONAL } from '../national-wilayah/national-texts.ts'
import { sharedFile } from '../shared-data.ts'
import { type Feature, feature, mapOf, square } from './sample-map.ts'

/** Both kecamatan and the kabupaten itself share their names with villages. */
const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    { kode: '99.01.01.2001', nama: 'Hulu', kecamatan: '99.01.01' },
    { kode: '99.01.01.2002', nama: 'Contoh', kecamatan: '99.01.01' },
    { kode: '99.01.02.2001', nama: 'Hilir', kecamatan: '99.01.02' },
    { kode: '99.01.02.2002', nama: 'Tanjung', kecamatan: '99.01.02' },
  ],
}

const read = (features: readonly Feature[]) => readBoundaries(mapOf(features), DISTRICT, 'f')
const ofVillages = (properties: (desa: District['desa'][number]) => Feature['properties']) =>
  DISTRICT.desa.map((desa, index) => feature(properties(desa), square(119 + index / 10)))

describe('a file of larger areas is refused', () => {
  it.each<[string, Feature['properties'][]]>([
    [
      'kecamatan by code',
      [
        { code: '99.01.01', name: 'Hulu' },
        { code: '99.01.02', name: 'Hilir' },
      ],
    ],
    [
      'kecamatan by code as numbers, in parts',
      [
        { code: 990101, name: 'Hulu' },
        { code: 990101, name: 'Hulu' },
        { code: 990102, name: 'Hilir' },
      ],
    ],
    [
      'kecamatan by name',
      [
        { WADMKC: 'Hulu', WADMKK: 'Contoh' },
        { WADMKC: 'Kec. Hilir', WADMKK: 'Contoh' },
      ],
    ],
    [
      'kabupaten',
      [
        { kode: '99.01', nama: 'Contoh' },
        { kode: '99.02', nama: 'Tanjung' },
      ],
    ],
  ])('%s', (_, properties) => {
    const result = read(properties.map((each, index) => feature(each, square(119 + index / 10))))
    expect(result).toMatchObject({ matched: 0, featureCount: properties.length, issues: [{ code: 'batas.bukan-desa', severity: 'galat' }] })
  })

  it.for([
    ['17.04', 'kaur', 15],
    ['17.02', 'rejang_lebong', 15],
    ['62.03', 'kapuas', 17],
    ['76.01', 'pasangkayu', 12],
  ] as const)('%s %s: its %d kecamatan', ([kode, name, kecamatan], context) => {
    const bytes = sharedFile(context, `data/boundaries/${name}_kecamatan.geojson`)
    const result = readBoundaries(bytes, given(parseDistrict(NATIONAL, kode)), name)
    expect(result).toMatchObject({ matched: 0, featureCount: kecamatan, issues: [{ code: 'batas.bukan-desa' }] })
  })
})

describe('villages are kept', () => {
  it('beside their kecamatan, which are named once', () => {
    const kecamatan = DISTRICT.kecamatan.map(({ kode, nama }) => feature({ code: kode, name: nama }, square(119.2)))
    const result = read([...kecamatan, ...ofVillages(({ kode, nama }) => ({ code: kode, name: nama }))])
    expect(result).toMatchObject({ matched: 4, featureCount: 6, by: 'code' })
    expect(result.issues).toMatchObject([
      { code: 'batas.bidang-wilayah-atas', params: { jumlah: 2, daftar: 'Hulu (99.01.01), Hilir (99.01.02)' } },
    ])
  })

  it('by name, where the file tells the code and name of their kecamatan and kabupaten', () => {
    const features = ofVillages(({ nama, kecamatan }) => {
      return { NAMOBJ: nama, KDCPUM: kecamatan, KDPKAB: '99.01', WADMKC: kecamatan === '99.01.01' ? 'Hulu' : 'Hilir' }
    })
    expect(read(features)).toMatchObject({ matched: 4, by: 'name', issues: [{ code: 'batas.dicocokkan-nama' }] })
  })

  it('in a file of one village that names its kecamatan', () => {
    expect(read([feature({ WADMKD: 'Tanjung', WADMKC: 'Hilir', KDCPUM: '99.01.02' })])).toMatchObject({ matched: 1, by: 'name' })
  })

  it('whose rows are numbered like areas', () => {
    const features = ofVillages(({ nama }) => ({ NAMOBJ: nama, OBJECTID: 9899 + DISTRICT.desa.findIndex((desa) => desa.nama === nama) }))
    expect(read(features)).toMatchObject({ matched: 4, by: 'name' })
  })
})
