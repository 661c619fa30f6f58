import { expect, it } from 'vitest'
import { readCalendarSearch } from '../../src/app/calendar-search.ts'

it('takes from an address only what it knows', () => {
  const good = { tahun: 2027, kerangka: 'petik-aksi', tingkat: 'desa', untuk: 'dinkes', keadaan: 'terlambat' }
  expect(readCalendarSearch({ ...good, tahun: '2027' })).toEqual(good)
  expect(readCalendarSearch({ tahun: 1999, kerangka: 'lain-lain', tingkat: 'rt', untuk: '', keadaan: 1 })).toEqual({})
})
