import { expect, it } from 'vitest'
import { cardFault, earliestChange } from '../../src/scorecard/change-card.ts'
import type { ScoredPerson } from '../../src/scorecard/person-quarter.ts'

const card = (more: Partial<ScoredPerson> = {}): ScoredPerson => ({
  kind: 'bumil',
  start: 100,
  gaveBirth: null,
  ended: null,
  before: { timbang: null, konseling: null, pengasuhan: null },
  ...more,
})

it('refuses what cannot be', () => {
  expect(cardFault(card(), null, 100)).toBeNull()
  expect(cardFault(card({ start: 101 }), null, 100)).toBe('bulan-depan')
  expect(cardFault(card({ gaveBirth: 99 }), null, 110)).toBe('sebelum-mulai')
  expect(cardFault(card({ kind: 'anak', gaveBirth: 104 }), null, 110)).toBe('bukan-bumil')
  expect(cardFault(card({ ended: 104 }), null, 110)).toBe('sebab-kosong')
  expect(cardFault(card(), 'pindah', 110)).toBe('sebab-kosong')
  expect(cardFault(card({ ended: 104 }), 'pindah', 110)).toBeNull()
})

it('says from which month on a score may change', () => {
  expect(earliestChange(null, card())).toBe(100)
  expect(earliestChange(card(), card())).toBeNull()
  expect(earliestChange(card(), card({ gaveBirth: 108 }))).toBe(108)
  expect(earliestChange(card({ ended: 106 }), card({ ended: 109 }))).toBe(106)
  expect(earliestChange(card(), card({ start: 102 }))).toBe(100)
  expect(earliestChange(card(), card({ before: { timbang: 3, konseling: null, pengasuhan: null } }))).toBe(100)
})
