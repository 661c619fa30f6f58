import { expect, test } from 'vitest'
import { isWithin, kabupatenOf, kecamatanOf, levelOf, parseKode, villageKind } from '../../src/wilayah/kode.ts'

test('the level of a code', () => {
  expect(['76', '76.01', '76.01.01', '76.01.01.2001'].map(levelOf)).toEqual(['provinsi', 'kabupaten', 'kecamatan', 'desa'])
  expect(['', '7', '7601', '76.1', '76.01.01.201', '76.01.01.20011', '76.01.', 'ab'].map(levelOf)).toEqual(Array(8).fill(null))
})

test('a prefix is the parent', () => {
  expect(kabupatenOf('76.01.01.2001')).toBe('76.01')
  expect(kecamatanOf('76.01.01.2001')).toBe('76.01.01')
})

test('within means the area itself or inside it, not beside it', () => {
  expect(isWithin('76.01.01.2001', '76.01')).toBe(true)
  expect(isWithin('76.01', '76.01')).toBe(true)
  expect(isWithin('76.01', '76.01.01')).toBe(false)
  expect(isWithin('76.011', '76.01')).toBe(false)
})

test('codes with and without dots are read', () => {
  expect(parseKode(' 7601012001 ')).toBe('76.01.01.2001')
  expect(parseKode('76.01.01.2001')).toBe('76.01.01.2001')
  expect(parseKode('7601')).toBe('76.01')
  expect(parseKode('76')).toBe('76')
  for (const text of ['', '760', '76010', '76010120011', '76-01', '76.01.x']) expect(parseKode(text)).toBeNull()
})

test('the fourth part tells kelurahan from desa', () => {
  expect(villageKind('76.01.01.1001')).toBe('kelurahan')
  expect(villageKind('76.01.01.2001')).toBe('desa')
})
