import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAmount, readPlaces, readShare, readVolume } from '../../src/budget/read-amounts.ts'
import { villageNames } from '../../src/plan/read-row.ts'

it('a volume may bear its unit; what is no number is told, not guessed', () => {
  expect(readVolume('12 Orang/bulan', false)).toEqual({ volume: 12, unit: 'Orang/bulan', isUnread: false })
  expect(readVolume('1.250,5', false)).toEqual({ volume: 1250.5, unit: null, isUnread: false })
  expect(readVolume('-', false)).toEqual({ volume: null, unit: null, isUnread: false })
  expect(readVolume('10 x 3', false)).toMatchObject({ volume: 10, unit: 'x 3' })
  expect(readVolume('dua', false)).toMatchObject({ volume: null, isUnread: true })
})

it('whatever the file stores as a number with two decimals is read as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
      expect(readAmount(String(hundredths / 100), true)).toBe(hundredths / 100)
    }),
  )
})

it('a share is 0–100, or nothing, or wrong', () => {
  expect(['62,5 %', '', '0', '101', 'x'].map((text) => readShare(text, false))).toEqual([62.5, null, 0, undefined, undefined])
})

it('villages are found by name or code, and nobody guesses between two of one name', () => {
  const villages = villageNames([
    { kode: '76.01.01.2001', nama: 'Air Dingin' },
    { kode: '76.01.01.2002', nama: 'Suka Maju' },
    { kode: '76.01.02.2001', nama: 'Suka Maju' },
  ])
  expect(readPlaces('Desa Air Dingin Kec. Hulu; 76.01.02.2001', villages)).toEqual({
    places: ['76.01.01.2001', '76.01.02.2001'],
    isUnread: false,
  })
  expect(readPlaces('Suka Maju', villages)).toEqual({ places: [], isUnread: true })
  expect(readPlaces('Seluruh kecamatan', villages)).toEqual({ places: [], isUnread: false })
  expect(readPlaces('', villages)).toEqual({ places: [], isUnread: false })
})
