import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DEMO_KODE, demoDistrict, numberedDistrict } from '../../src/setup/demo-district.ts'
import { kecamatanOf, levelOf, villageKind } from '../../src/wilayah/kode.ts'

const NATIONAL = path.resolve(import.meta.dirname, '../../../../node_modules/idn-area-data/data')

/** The last column of a list of the national codes, in lower case, without the words for its kind. */
function nationalNames(file: string): Set<string> {
  const lines = readFileSync(path.join(NATIONAL, file), 'utf8').trim().split('\n').slice(1)
  return new Set(lines.map((line) => (line.split(',').at(-1) ?? '').toLowerCase().replace(/^(?:kabupaten|kota) /, '')))
}

test('nine kecamatan and eighty-one villages, each code of the right level inside its parent', () => {
  const district = demoDistrict()
  expect(district.kecamatan.map(({ kode }) => kode)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((part) => `${DEMO_KODE}.${part}`),
  )
  expect(district.desa).toHaveLength(81)
  expect(new Set(district.desa.map(({ kode }) => kode)).size).toBe(81)
  expect(district.desa.every(({ kode, kecamatan }) => levelOf(kode) === 'desa' && kecamatanOf(kode) === kecamatan)).toBe(true)
})

test('only the capital has kelurahan, and exactly one name is borne twice', () => {
  const { desa } = demoDistrict()
  expect(desa.filter(({ kode }) => villageKind(kode) === 'kelurahan').map(({ kode }) => kode.slice(6))).toEqual([
    '01.1001',
    '01.1002',
    '01.1003',
    '01.1004',
  ])
  const names = desa.map(({ nama }) => nama)
  expect(names.filter((nama, index) => names.indexOf(nama) !== index)).toEqual(['Suka Damai'])
})

test('neither the district nor a kecamatan of it bears the name of a real one, and its code is nobody else’s', (context) => {
  if (!existsSync(NATIONAL)) context.skip('idn-area-data is not installed')
  const district = demoDistrict()
  const ours = [district.nama.replace('Kabupaten ', ''), ...district.kecamatan.map(({ nama }) => nama)].map((nama) => nama.toLowerCase())
  const real = new Set([...nationalNames('regencies.csv'), ...nationalNames('districts.csv'), ...nationalNames('provinces.csv')])
  expect(ours.filter((nama) => real.has(nama))).toEqual([])
  expect(readFileSync(path.join(NATIONAL, 'provinces.csv'), 'utf8')).not.toMatch(/^99,/m)
})

test('villages count on through their kecamatan from 1, also beyond ninety-nine', () => {
  const names = Array.from({ length: 120 }, (_, index) => `Desa ${index}`)
  const { desa } = numberedDistrict('99.03', 'Kabupaten Uji', { Kota: ['A'], Luas: names })
  expect(desa[0]?.kode).toBe('99.03.01.1001')
  expect([desa[1]?.kode, desa.at(-1)?.kode]).toEqual(['99.03.02.2001', '99.03.02.2120'])
})
