import { expect, it } from 'vitest'
import { faultOfValue } from '../../src/indicators/check-value.ts'

it('takes whole counts, zero included', () => {
  for (const value of [0, 1, 4711]) expect(faultOfValue({ unit: 'jumlah' }, value)).toBeNull()
})

it('says what a number cannot be', () => {
  expect(faultOfValue({ unit: 'jumlah' }, -1)).toBe('negatif')
  expect(faultOfValue({ unit: 'jumlah' }, 86.4)).toBe('bukan-bilangan-bulat')
  expect(faultOfValue({ unit: 'jumlah' }, 81_234_567_890)).toBe('terlalu-besar')
})

it('takes yes or no as one or zero only', () => {
  for (const unit of ['tanda', 'ya-tidak'] as const) {
    expect([0, 1].map((value) => faultOfValue({ unit }, value))).toEqual([null, null])
    expect([2, 0.5].map((value) => faultOfValue({ unit }, value))).toEqual(['bukan-ya-tidak', 'bukan-ya-tidak'])
  }
})
