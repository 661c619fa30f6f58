import { expect, test } from 'vitest'
import { readCommitmentSearch } from '../../src/app/commitment-search.ts'

test('reads what an address may hold, and drops what it may not', () => {
  expect(readCommitmentSearch({ tahun: 2026, pihak: 'perusahaan', keadaan: 'terlambat', saya: 'ya' })).toEqual({
    tahun: 2026,
    pihak: 'perusahaan',
    keadaan: 'terlambat',
    saya: 'ya',
  })
  expect(readCommitmentSearch({ tahun: 1900, pihak: 'raja', keadaan: 'lupa', saya: 'tidak' })).toEqual({})
})
