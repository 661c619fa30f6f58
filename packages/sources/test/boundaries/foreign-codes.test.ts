/** Boundary files with the codes of another district: whose names recur here, whose codes are this district's old ones, or of a province. */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../src/boundaries/read-boundaries.ts'
import { sharedFile } from '../shared-data.ts'
import { type Feature, feature, mapOf, square } from './sample-map.ts'

const NAMES = ['Muara', 'Tanjung', 'Sukamaju', 'Rejosari', 'Bandar Agung', 'Talang Jawa', 'Pasar Lama', 'Air Dingin']

const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
  desa: NAMES.map((nama, index) => ({ kode: `99.01.01.${2001 + index}`, nama, kecamatan: '99.01.01' })),
}

const of = (kabupaten: string, names: readonly string[]): Feature[] =>
  names.map((nama, index) => feature({ kode: `${kabupaten}.01.${2001 + index}`, nama }, square(119 + index / 10)))
const strangers = (count: number) => Array.from({ length: count }, (_, index) => `Lain ${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}wo`)
const read = (features: readonly Feature[]) => readBoundaries(mapOf(features), DISTRICT, 'f')
const codes = (features: readonly Feature[]) => read(features).issues.map(({ code }) => code)

describe('a file of another district', () => {
  it('is refused, though three of its villages are named like ours', () => {
    expect(read(of('62.03', [...NAMES.slice(0, 3), ...strangers(9)]))).toMatchObject({
      features: [],
      matched: 0,
      featureCount: 12,
      issues: [{ code: 'batas.kabupaten-lain', severity: 'galat', params: { cocok: 0, jumlah: 12, desa: 0, total: 8 } }],
    })
  })

  it('is refused with a few polygons of ours', () => {
    const result = read([...of('99.01', NAMES.slice(0, 3)), ...of('62.03', strangers(7))])
    expect(result).toMatchObject({ features: [], matched: 0, by: null })
    expect(result.issues).toMatchObject([{ code: 'batas.kabupaten-lain', params: { cocok: 3, jumlah: 10, desa: 3, total: 8 } }])
  })

  it('is refused where names come without codes', () => {
    const named = [...NAMES.slice(0, 2), ...strangers(7)].map((nama) => feature({ nama }))
    expect(codes(named)).toEqual(['batas.kabupaten-lain'])
  })

  it('is refused, the real one of Kapuas too', (context) => {
    const result = readBoundaries(sharedFile(context, 'data/boundaries/kapuas_desa.geojson'), DISTRICT, 'f')
    expect(result).toMatchObject({ features: [], issues: [{ code: 'batas.kabupaten-lain', params: { jumlah: 231 } }] })
  })
})

describe('polygons of another district beside ours', () => {
  it('never get a village by name', () => {
    const result = read([...of('99.01', NAMES.slice(0, 5)), ...of('62.03', NAMES.slice(5))])
    expect(result).toMatchObject({ matched: 5, by: 'code' })
    expect(result.issues.map(({ code }) => code)).toContain('batas.bidang-kabupaten-lain')
  })

  it('in a file of the whole province', () => {
    const province = [...of('99.01', NAMES), ...of('99.02', [...NAMES, ...strangers(20)])]
    expect(read(province)).toMatchObject({ matched: 8, by: 'code', issues: [{ code: 'batas.bidang-kabupaten-lain' }] })
  })
})

describe('codes of this district under another number', () => {
  it('leave the names, and a person is asked to look', () => {
    const result = read(of('98.07', [...NAMES.slice(0, 6), ...strangers(2)]))
    expect(result).toMatchObject({ matched: 6, by: 'name' })
    expect(result.issues[0]).toMatchObject({ code: 'batas.kode-bukan-nama', severity: 'periksa', params: { jumlah: 6, sifat: 'nama' } })
  })

  it('in a file of the whole province: those of one kabupaten only', () => {
    const others = of('98.08', [...NAMES.slice(0, 3), ...strangers(9)])
    const result = read([...of('98.07', NAMES), ...others])
    expect(result).toMatchObject({ matched: 8, by: 'name' })
    expect(result.issues.map(({ code }) => code)).toEqual(['batas.kode-bukan-nama', 'batas.bidang-kabupaten-lain'])
  })

  it('take no close spelling', () => {
    const result = read(of('98.07', [...NAMES.slice(0, 7), 'Air Dingim']))
    expect(result.matched).toBe(7)
    expect(result.issues.map(({ code }) => code)).not.toContain('batas.nama-diragukan')
  })

  it('are told from areas of ten digits', () => {
    const named = NAMES.map((nama, index) =>
      feature({ nama, luas: index < 2 ? 1234567890 + index : 120_000 + index }, square(119 + index / 10)),
    )
    expect(read(named)).toMatchObject({ matched: 8, issues: [{ code: 'batas.dicocokkan-nama' }] })
  })
})
