import { expect, it } from 'vitest'
import { pairsOfRecords, placeRecords } from '../../../src/intake/lists/place-records.ts'
import type { District } from '../../../src/wilayah/district.ts'

const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Rekaan',
  provinsi: 'Provinsi Rekaan',
  kecamatan: [{ kode: '99.01.01', nama: 'Hulu' }],
  desa: [
    { kode: '99.01.01.2001', nama: 'Muara', kecamatan: '99.01.01' },
    { kode: '99.01.01.2002', nama: 'Hilir', kecamatan: '99.01.01' },
  ],
}
const place = (given: Partial<{ kab: string; kec: string; desa: string; kode: string }>) => ({
  prov: null,
  kab: null,
  kec: null,
  desa: null,
  kode: null,
  row: 2,
  rows: 1,
  ...given,
})
const areas = (placing: Parameters<typeof placeRecords>[1], ...places: ReturnType<typeof place>[]) =>
  placeRecords(places, placing, DISTRICT, new Map(), new Map()).map(({ area }) => area)

it('takes a whole code whose name agrees, else the name', () => {
  const given = [
    { desa: 'Muara', kode: '9901012001' },
    { desa: 'Hilir', kode: '9901012001' },
    { desa: 'hilir', kec: 'HULU' },
    { desa: 'Entah' },
  ]
  expect(areas('desa', ...given.map(place))).toEqual(['99.01.01.2001', '99.01.01.2002', '99.01.01.2002', null])
})

it('reads Siskeudes’ codes, and areas of any level', () => {
  expect(areas('siskeudes', place({ kode: '01.2002.' }), place({ kode: '09.2002.' }))).toEqual(['99.01.01.2002', null])
  expect(areas('area', place({ kode: '9901' }), place({ kode: '99.01.01' }), place({ kode: '9902' }))).toEqual(['99.01', '99.01.01', null])
})

it('looks for no place where there is none', () => {
  expect(placeRecords([place({})], 'none', DISTRICT, new Map(), new Map())).toEqual([{ placement: null, area: null }])
})

it('learns codes of the statistics office beside names without doubt, and finds rows by them afterwards', () => {
  const first = [
    { desa: 'Muara', kode: '9905010001' },
    { desa: 'Hilirr', kode: '9905010002' },
    { desa: 'Hilir', kode: '9905010003' },
    { desa: 'Muara', kode: '9905010001' },
  ].map(place)
  const learnt = pairsOfRecords(first, placeRecords(first, 'desa', DISTRICT, new Map(), new Map()))
  expect([...learnt]).toEqual([
    ['9905010001', '99.01.01.2001'],
    ['9905010003', '99.01.01.2002'],
  ])
  const next = [place({ kode: '9905010003' }), place({ kode: '9905010009' })]
  expect(placeRecords(next, 'desa', DISTRICT, new Map(), learnt).map(({ area }) => area)).toEqual(['99.01.01.2002', null])
  expect(placeRecords(next, 'area', DISTRICT, new Map(), learnt).map(({ area }) => area)).toEqual(['99.01.01.2002', null])
})

it('learns nothing from a list with codes of Kemendagri', () => {
  const places = [place({ desa: 'Muara', kode: '9901012001' })]
  expect(pairsOfRecords(places, placeRecords(places, 'desa', DISTRICT, new Map(), new Map())).size).toBe(0)
})

it('finds the district in a list of BPS by how the known codes begin, never by what Kemendagri calls another', () => {
  const list = [place({ kode: '7601' }), place({ kode: '9901' }), place({ kode: '7601010' })]
  const known = new Map([['7601010', '99.01.01']])
  expect(placeRecords(list, 'area', DISTRICT, new Map(), known).map(({ area }) => area)).toEqual(['99.01', null, '99.01.01'])
  expect(areas('area', ...list)).toEqual([null, null, null])
  const torn = new Map([...known, ['7602010', '99.01.02']])
  expect(placeRecords(list, 'area', DISTRICT, new Map(), torn)[0]?.area).toBeNull()
})

it('believes the name beside a code of four digits, which two offices give to different districts', () => {
  const list = [
    place({ kode: '7601', kab: 'KABUPATEN REKAAN' }),
    place({ kode: '9901', kab: 'Kab. Majene' }),
    place({ kode: '9901', kab: 'Rekaan' }),
    place({ kode: '99.01.01', kab: 'Kec. Lain Sekali' }),
  ]
  expect(areas('area', ...list)).toEqual(['99.01', null, '99.01', null])
})
