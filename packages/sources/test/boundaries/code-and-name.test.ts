/** Polygons whose code and name are two villages: a few slips, and codes that are worth nothing. */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../src/boundaries/read-boundaries.ts'
import { feature, mapOf, square } from './sample-map.ts'

const NAMES = [
  'Muara',
  'Tanjung',
  'Sukamaju',
  'Rejosari',
  'Bandar Agung',
  'Talang Jawa',
  'Pasar Lama',
  'Air Dingin',
  'Lubuk Rawa',
  'Gunung Sari',
]

const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
  desa: NAMES.map((nama, index) => ({ kode: `99.01.01.${2001 + index}`, nama, kecamatan: '99.01.01' })),
}

const desa = (index: number) => DISTRICT.desa[index % NAMES.length]
/** One square for each name, from west to east, under the codes that `codeOf` gives. */
const read = (codeOf: (index: number) => string | undefined, names: readonly string[] = NAMES) =>
  readBoundaries(mapOf(names.map((nama, index) => feature({ kode: codeOf(index), nama }, square(119 + index / 10)))), DISTRICT, 'f')
const westOf = (result: ReturnType<typeof read>, kode: string) => {
  const shape = result.features.find((each) => each.kode === kode)?.geometry.coordinates.flat(3) as number[]
  return Math.round((Math.min(...shape.filter((each) => each > 0)) - 119) * 10)
}

describe('codes and names that contradict each other', () => {
  it('in the whole file: the names are believed, once said and each listed', () => {
    const result = read((index) => desa(index + 1)?.kode)
    expect(result).toMatchObject({ matched: 10, by: 'name' })
    expect(DISTRICT.desa.map(({ kode }) => westOf(result, kode))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(result.issues.filter(({ severity }) => severity === 'periksa')).toMatchObject([
      { code: 'batas.kode-bukan-nama', params: { jumlah: 10, sifat: 'nama' } },
    ])
    expect(result.issues.filter(({ code }) => code === 'batas.kode-diabaikan')).toHaveLength(10)
  })

  it('in two polygons: the codes are believed, and each is to be looked at', () => {
    const swapped = (index: number) => desa(index < 2 ? 1 - index : index)?.kode
    const result = read(swapped)
    expect(result).toMatchObject({ matched: 10, by: 'code' })
    expect([westOf(result, '99.01.01.2001'), westOf(result, '99.01.01.2002')]).toEqual([1, 0])
    expect(result.issues).toMatchObject([
      {
        code: 'batas.kode-nama-beda',
        severity: 'periksa',
        params: { nama: 'Muara', kode: '99.01.01.2002', desaKode: 'Tanjung', kodeNama: '99.01.01.2001', desa: 'Tanjung' },
      },
      { code: 'batas.kode-nama-beda', params: { nama: 'Tanjung', desa: 'Muara' } },
    ])
  })

  it('in one polygon with the code of its neighbour: the names reach more villages', () => {
    const result = read((index) => desa(index === 0 ? 1 : index)?.kode)
    expect(result).toMatchObject({ matched: 10, by: 'name' })
    expect(result.issues.map(({ code }) => code)).toEqual(['batas.dicocokkan-nama', 'batas.kode-nama-beda'])
    expect(result.issues[1]?.params).toMatchObject({ nama: 'Muara', desaKode: 'Tanjung', desa: 'Muara' })
  })
})

describe('what contradicts nothing', () => {
  it('other spellings, old names, kind words', () => {
    const written = ['Desa MUARA', 'Tandjung', 'Suka Maju', 'SP 4', 'Bandar Agung (Tua)', ...NAMES.slice(5)]
    expect(read((index) => desa(index)?.kode, written)).toMatchObject({ matched: 10, by: 'code', issues: [] })
  })

  it('a property that holds something else, such as the seat of the puskesmas', () => {
    const seats = NAMES.map((_, index) => (index < 5 ? 'Muara' : 'Tanjung'))
    expect(read((index) => desa(index)?.kode, seats)).toMatchObject({ matched: 10, by: 'code', issues: [] })
  })
})
