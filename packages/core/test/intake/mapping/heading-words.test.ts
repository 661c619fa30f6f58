import { describe, expect, it } from 'vitest'
import { headingWords, likeness, wordWeights } from '../../../src/intake/mapping/heading-words.ts'

const words = (text: string) => [...headingWords(text).words].toSorted()

describe('the words of a heading', () => {
  it.each([
    ['Jml Bumil KEK dapat PMT', 'Ibu hamil KEK yang mendapat tambahan asupan gizi'],
    ['MENGKOMSUMSI TTD REMATRI', 'Remaja putri yang mengonsumsi Tablet Tambah Darah'],
    ['Jumlah Keluarga beresiko stunting', 'KRS'],
    ['Bayi 0-5 bulan ASI Eksklusif', 'Bayi di bawah 6 bulan asi eklusif'],
    ['KK', 'Kepala keluarga'],
  ])('are the same for “%s” and “%s”', (one, other) => {
    expect(words(one)).toEqual(words(other))
  })

  it('tell who did not get it from who did', () => {
    expect(headingWords('TIDAK MENDAPATKAN TTD').negated).toBe(true)
    expect(headingWords('Kehamilan yang tidak diinginkan').negated).toBe(false)
  })
})

describe('likeness', () => {
  const texts = ['Ibu hamil', 'Ibu hamil KEK', 'Calon pengantin yang mendapat TTD'].map(headingWords)
  const weight = wordWeights(texts)
  const like = (heading: string, text: string) => likeness(headingWords(heading), headingWords(text), weight)

  it('is 1 for the same words and 0 for the opposite', () => {
    expect(like('Jumlah bumil', 'Ibu hamil')).toBe(1)
    expect(like('Bumil tidak didampingi', 'Bumil didampingi')).toBe(0)
  })

  it('is 0 where the heading does not say of whom', () => {
    expect(like('Mendapatkan TTD', 'Calon pengantin yang mendapat TTD')).toBe(0)
    expect(like('Catin mendapat TTD', 'Calon pengantin yang mendapat TTD')).toBe(1)
  })

  it('weighs a rare word more than a common one', () => {
    expect(weight('KEK')).toBeGreaterThan(weight('BUMIL'))
    expect(like('', 'Ibu hamil')).toBe(0)
  })
})
