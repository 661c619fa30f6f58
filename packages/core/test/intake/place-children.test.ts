import { describe, expect, it } from 'vitest'
import { type NamedPlace, placeChildren, placeKey } from '../../src/intake/place-children.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'

const at = (desa: string | null, kec: string | null = 'KEC. HULU', kab: string | null = 'KAB. CONTOH'): NamedPlace => ({
  prov: 'CONTOH',
  kab,
  kec,
  desa,
})
const place = (named: NamedPlace, aliases: readonly (readonly [string, string])[] = []) =>
  placeChildren([named], SAMPLE, new Map(aliases))[0]

describe('placeChildren', () => {
  it.each([
    [at('PAKAVA'), '99.01.01.2003', 'exact'],
    [at('Desa Padang Tinggi 1'), '99.01.01.2004', 'normalised'],
    [at('PAKAWA'), '99.01.01.2003', 'close'],
    [at('TANJUNG BARU', 'Hulu'), '99.01.01.2002', 'exact'],
    [at('TANJUNG BARU', 'HILIR'), '99.01.02.2002', 'exact'],
    [at('KULU', null), '99.01.02.2003', 'exact'],
  ])('%j is %s', (named, kode, by) => {
    expect(place(named)).toMatchObject({ state: 'ditempatkan', kode, by, kecamatanKnown: true })
  })

  it('gives one village to every spelling of it', () => {
    const places = ['PAKAVA', 'PAKAWA', 'DS. PAKAVA', 'PAKAVA'].map((desa) => at(desa))
    expect(placeChildren(places, SAMPLE, new Map()).map(({ kode }) => kode)).toEqual(places.map(() => '99.01.01.2003'))
  })

  it('does not choose between namesakes', () => {
    const found = place(at('TANJUNG BARU', null))
    expect(found).toMatchObject({ state: 'belum', kode: null })
    expect(found?.namesakes.map(({ kode }) => kode)).toEqual(['99.01.01.2002', '99.01.02.2002'])
  })

  it('looks in the whole district when the kecamatan is unknown, and says so', () => {
    expect(place(at('KULU', 'TENGAH'))).toMatchObject({ state: 'ditempatkan', kode: '99.01.02.2003', kecamatanKnown: false })
  })

  it('proposes a name of another kecamatan and a like spelling, and takes neither', () => {
    expect(place(at('KULU'))).toMatchObject({ state: 'belum', suggestion: { kode: '99.01.02.2003', reason: 'kecamatan-lain' } })
    expect(place(at('PAKKAWA'))).toMatchObject({ state: 'belum', suggestion: { kode: '99.01.01.2003', reason: 'mirip' } })
    expect(place(at('GODANG'))).toMatchObject({ state: 'belum', suggestion: null })
  })

  it('reads confirmed names, unless the kecamatan says otherwise', () => {
    const confirmed = [['GODANG', '99.01.02.2003']] as const
    expect(place(at('Godang', 'HILIR'), confirmed)).toMatchObject({ kode: '99.01.02.2003', by: 'alias' })
    expect(place(at('Godang', null), confirmed)).toMatchObject({ kode: '99.01.02.2003', by: 'alias' })
    expect(place(at('Godang', 'HULU'), confirmed)).toMatchObject({ state: 'belum', kode: null })
    expect(place(at('TANJUNG BARU', null), [['TANJUNGBARU#1', '99.01.01.2002']])).toMatchObject({ state: 'belum' })
  })

  it('tells rows of another district apart', () => {
    expect(place(at('DODA', 'TENGAH', 'KAB. UMPAMA'))).toMatchObject({ state: 'kabupaten-lain', kode: null, suggestion: null })
    // A village of the same name stands in many districts: only with its kecamatan it is ours, under whatever name the district once had.
    expect(place(at('KULU', 'TENGAH', 'KAB. UMPAMA'))).toMatchObject({ state: 'kabupaten-lain' })
    expect(place(at('KULU', 'HILIR', 'KAB. UMPAMA'))).toMatchObject({ state: 'ditempatkan' })
  })

  it.each([null, ' ', '-'])('has no village for %j', (desa) => {
    expect(place(at(desa))).toMatchObject({ state: 'tanpa-desa', kode: null })
  })
})

describe('placeKey', () => {
  it('is the same for the same place', () => {
    expect(placeKey(at(' pakava ', 'Kec.  Hulu'))).toBe(placeKey(at('PAKAVA')))
    expect(placeKey(at('PAKAVA', null))).not.toBe(placeKey(at('PAKAVA')))
  })
})
