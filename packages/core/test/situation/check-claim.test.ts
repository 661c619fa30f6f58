import { describe, expect, test } from 'vitest'
import { type Claim, checkClaim } from '../../src/situation/check-claim.ts'
import { DISTRICTS, PROVINCE, published } from './sample-published.ts'

const claim = (over: Partial<Claim> = {}): Claim => ({
  kode: '98.01',
  percent: 11.3,
  source: 'SSGI',
  year: 2021,
  superlative: null,
  ...over,
})
const check = (over: Partial<Claim>, figures = PROVINCE) => checkClaim(claim(over), figures, DISTRICTS)

describe('a figure that is quoted', () => {
  test.each<[string, Partial<Claim>]>([
    ['cocok', {}],
    ['cocok', { percent: 11 }],
    ['cocok-kurang-lengkap', { source: null }],
    ['cocok-kurang-lengkap', { year: null }],
    ['sumber-lain', { source: 'e-PPGBM' }],
    ['tahun-lain', { year: 2022 }],
    ['sumber-dan-tahun-lain', { source: 'SKI', year: 2023 }],
    ['wilayah-lain', { percent: 26, kode: '98.04' }],
    ['angka-lain', { percent: 11.31 }],
    ['tidak-dikenal', { percent: 40, year: 2019 }],
    ['tanpa-angka', { percent: null }],
  ])('%s: %o', (verdict, over) => {
    expect(check(over).verdict).toBe(verdict)
  })

  test('what the other kind of source says of the same year is put beside it', () => {
    expect(check({}).otherKinds.map(({ percent }) => percent)).toEqual([6.62])
    expect(check({ percent: 12.4, year: 2022 }).otherKinds).toEqual([])
  })
})

describe('the lowest of the province', () => {
  test('true where every district is known; of the register it is not', () => {
    const { superlative } = check({ superlative: 'terendah' })
    expect(superlative?.verdict).toBe('benar')
    expect(superlative?.standing).toMatchObject({ rank: 1, missing: [], overlapping: null })
    expect(superlative?.elsewhere).toMatchObject([{ source: 'e-PPGBM', rank: 2, missing: [{ kode: '98.03' }] }])
  })

  test('as far as is known where districts are missing, or not known at all', () => {
    const without = PROVINCE.filter(({ kode }) => kode !== '98.03')
    expect(check({ superlative: 'terendah' }, without).superlative?.verdict).toBe('benar-sejauh-diketahui')
    expect(checkClaim(claim({ superlative: 'terendah' }), PROVINCE, null).superlative?.verdict).toBe('benar-sejauh-diketahui')
  })

  test('false where somebody is lower; the highest is the other end', () => {
    expect(check({ kode: '98.03', percent: 22.2, superlative: 'terendah' }).superlative).toMatchObject({
      verdict: 'keliru',
      standing: { rank: 2 },
    })
    expect(check({ kode: '98.02', percent: 26, superlative: 'tertinggi' }).superlative?.verdict).toBe('benar')
  })

  test('alone, or without a figure, it cannot be checked', () => {
    expect(check({ percent: 12.4, year: 2022, superlative: 'terendah' }).superlative?.verdict).toBe('tidak-dapat-diperiksa')
    expect(check({ percent: null, year: 2015, superlative: 'terendah' }).superlative).toMatchObject({
      verdict: 'tidak-dapat-diperiksa',
      standing: null,
    })
  })

  test('with a superlative alone, source and year are those of the newest figure that fits', () => {
    const newest = check({ percent: null, source: null, year: null, superlative: 'terendah' }).superlative?.standing
    expect(newest).toMatchObject({ source: 'SSGI', year: 2022 })
  })

  test('others whose interval overlaps are counted', () => {
    const known = PROVINCE.filter(({ source }) => source === 'SSGI').map((figure) =>
      figure.kode === '98.02' ? { ...figure, low: 24, high: 28 } : { ...figure, low: figure.percent - 2, high: figure.percent + 12 },
    )
    expect(check({ superlative: 'terendah' }, known).superlative?.standing?.overlapping).toBe(1)
  })

  test('a tie is first for both', () => {
    const tied = DISTRICTS.slice(0, 2).map(({ kode }) => published({ kode, year: 2021, percent: 11.3 }))
    expect(check({ superlative: 'terendah' }, tied).superlative?.standing?.rank).toBe(1)
  })
})
