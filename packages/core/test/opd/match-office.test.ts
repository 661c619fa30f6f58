import { describe, expect, it } from 'vitest'
import { lettersOf, likeness, likeOffices, likePairs, mayBeOnePlace, pairKey, plainName } from '../../src/opd/match-office.ts'
import type { Office } from '../../src/opd/office.ts'
import { STARTING_LIST } from '../../src/opd/starting-list.ts'

function office(id: string, nama: string, singkatan: string | null = null, more: Partial<Office> = {}): Office {
  const names = [{ nama, singkatan, from: null, until: null, dasar: null }]
  return { id, kind: 'opd', code: null, wilayah: null, parent: null, from: null, until: null, checked: true, names, ...more }
}
const alike = (a: string, b: string) => likeness({ nama: a, singkatan: null }, { nama: b, singkatan: null })

describe('likeness', () => {
  it('sees the two spellings of the field, and says only that they look alike', () => {
    expect(alike('DP3APPKB', 'DP3A-PPKB')).toBe('sama-huruf')
    expect(plainName('DP3APPKB')).not.toBe(plainName('DP3A-PPKB'))
    expect(lettersOf('DP3A-PPKB')).toBe('DP3APPKB')
  })

  it('sees misspellings and other orders of the same words', () => {
    expect(alike('Dinas Kesehatan', 'Dinas Kesehtan')).toBe('mirip')
    expect(alike('Dinas Sosial', 'Dinas Sosial Kabupaten')).toBe('mirip')
    expect(
      alike(
        'Dinas Pemberdayaan Perempuan, Perlindungan Anak dan KB',
        'Dinas Perlindungan Anak, Keluarga Berencana dan Pemberdayaan Perempuan',
      ),
    ).toBe('mirip')
  })

  it('tells apart what is told apart by a number, or by other words', () => {
    expect(alike('Puskesmas Sarudu I', 'Puskesmas Sarudu II')).toBeNull()
    expect(alike('Posyandu Melati 1', 'Posyandu Melati 2')).toBeNull()
    expect(alike('Dinas Pertanian', 'Dinas Perikanan')).toBeNull()
    expect(alike('Dinas Sosial', 'Dinas Kesehatan')).toBeNull()
    expect(alike('Rumah Sakit Umum Daerah', 'Dinas Daerah')).toBeNull()
  })

  it('compares short names too', () => {
    expect(likeness({ nama: 'Dinas A', singkatan: 'DP3A PPKB' }, { nama: 'Badan B', singkatan: 'DP3APPKB' })).toBe('sama-huruf')
  })

  it('finds no likeness within the starting list', () => {
    const list = STARTING_LIST.map((one) => office(one.code, one.nama, one.singkatan))
    expect(likePairs(list, new Set(), '2026-01-01')).toEqual([])
  })
})

describe('likeOffices', () => {
  const known = [
    office('a', 'Posyandu Melati', null, { wilayah: '99.01.01.2001' }),
    office('b', 'Posyandu Melati', null, { wilayah: '99.01.01.2002' }),
    office('c', 'DP3A-PPKB', null, { until: '2020-01-01' }),
  ]

  it('looks in the same place only, and among ended offices too', () => {
    expect(likeOffices({ nama: 'Posyandu Melati', singkatan: null }, '99.01.01.2002', known).map((one) => one.office.id)).toEqual(['b'])
    expect(likeOffices({ nama: 'DP3APPKB', singkatan: null }, null, known)).toMatchObject([{ office: { id: 'c' }, likeness: 'sama-huruf' }])
    expect([mayBeOnePlace(null, 'x'), mayBeOnePlace('x', 'y')]).toEqual([true, false])
  })
})

describe('likePairs', () => {
  it('proposes each pair once, until a person has told it apart', () => {
    const list = [office('b', 'DP3APPKB'), office('a', 'DP3A-PPKB'), office('c', 'DP3A PPKB', null, { until: '2020-01-01' })]
    const [pair, ...rest] = likePairs(list, new Set(), '2026-01-01')
    expect([pair, rest]).toEqual([{ one: 'b', other: 'a', likeness: 'sama-huruf' }, []])
    expect(likePairs(list, new Set([pairKey('b', 'a')]), '2026-01-01')).toEqual([])
    expect(pairKey('a', 'b')).toBe(pairKey('b', 'a'))
  })
})
