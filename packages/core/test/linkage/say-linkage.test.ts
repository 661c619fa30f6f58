import { describe, expect, it } from 'vitest'
import { BANDS } from '../../src/linkage/link-persons.ts'
import { PERSON_KEYS, PERSON_LEVELS } from '../../src/linkage/person-comparisons.ts'
import { saySigns, sayWhyReview } from '../../src/linkage/say-linkage.ts'
import type { LinkedPair } from '../../src/linkage/score-persons.ts'

const PAIR: LinkedPair = {
  left: 0,
  right: 0,
  weight: 2,
  margin: 2,
  standing: 'review',
  levels: [3, 0, 4, 1, 4, -1, 2, 1],
  evidence: [5, -8, 10, 0.9, 7, 0, 15, -1.2],
  otherwise: 'kembar',
}

describe('saySigns', () => {
  it('the strongest first, without what is missing', () => {
    expect(saySigns(PAIR, 'id').map(({ text, speaks, isStrong }) => `${text}: ${speaks}${isStrong ? '!' : ''}`)).toEqual([
      'Nomor KK sama: for!',
      'Tanggal lahir sama: for!',
      'Nama anak berbeda: against!',
      'Nama ibu sama: for!',
      'Dua belas angka awal NIK sama: for',
      'Desa berbeda, kecamatan sama: against',
      'Jenis kelamin sama: neither',
    ])
  })

  it('has a sentence for every level, in both languages, each of its own', () => {
    for (const [place, key] of PERSON_KEYS.entries()) {
      for (const language of ['id', 'en'] as const) {
        const texts = PERSON_LEVELS[key].map((_, level) => {
          const levels = PERSON_KEYS.map((_key, at) => (at === place ? level : -1))
          return saySigns({ levels, evidence: PERSON_KEYS.map(() => 0) }, language)[0]!.text
        })
        expect(new Set(texts).size).toBe(PERSON_LEVELS[key].length)
      }
    }
  })
})

describe('sayWhyReview', () => {
  it('too few signs, or a rival; and what it may be instead', () => {
    expect(sayWhyReview(PAIR, BANDS, 'id')).toBe(
      'Tandanya belum cukup untuk disatukan tanpa dilihat orang. Kalau bukan anak yang sama, paling mungkin kembarannya',
    )
    expect(sayWhyReview({ ...PAIR, weight: 20, otherwise: null }, BANDS, 'en')).toBe(
      'Another record fits almost as well: choose one of them, or neither',
    )
    expect(sayWhyReview({ ...PAIR, standing: 'automatic' }, BANDS, 'id')).toBe('')
    expect(sayWhyReview({ ...PAIR, disputed: true }, BANDS, 'en')).toBe(
      'Lists by name point to one family, the records of parents and home to another: choose one of them, or neither',
    )
  })
})
