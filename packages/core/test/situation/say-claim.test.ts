import { expect, test } from 'vitest'
import { type Claim, checkClaim } from '../../src/situation/check-claim.ts'
import { sayClaim } from '../../src/situation/say-claim.ts'
import { DISTRICTS, PROVINCE } from './sample-published.ts'

function sayOf(over: Partial<Claim>, language: 'id' | 'en' = 'id', districts: typeof DISTRICTS | null = DISTRICTS): string {
  const claim: Claim = { kode: '98.01', percent: 11.3, source: 'SSGI', year: 2021, superlative: 'terendah', ...over }
  return sayClaim(claim, checkClaim(claim, PROVINCE, districts), language)
    .join(' ')
    .replaceAll(/\s%/g, '%')
}

test('“11,3 % … terbaik”: right by the survey, not by the register, and what is missing', () => {
  const said = sayOf({})
  expect(said).toContain('11,3% sesuai dengan yang terbit (Satu, SSGI 2021: 11,30%)')
  expect(said).toContain('Sumber lain mengatakan lain (Satu, e-PPGBM 2021: 6,62%)')
  expect(said).toContain('Menurut SSGI 2021 memang terendah di provinsi. Angka semua 3 kabupaten/kota')
  expect(said).toContain('Selang kepercayaan tidak diterbitkan')
  expect(said).toContain('Menurut e-PPGBM 2021 peringkatnya 2 dari 2')
  expect(said).toContain('Jumlah balita (n)')
})

test('other verdicts, in both languages', () => {
  expect(sayOf({ source: 'e-PPGBM' }, 'en')).toContain('11.3% is of another source')
  expect(sayOf({ percent: 40, superlative: null })).toContain('Yang terbit bukan 40%')
  expect(sayOf({ kode: '98.02', percent: 26, source: null, year: null }, 'en')).toContain('rank 3; the lowest is Satu 11.30%')
  expect(sayOf({}, 'id', null)).toContain('berapa jumlah seluruhnya tidak diketahui')
  expect(sayOf({ year: 2015, percent: null })).toContain('tidak dapat diperiksa')
})
