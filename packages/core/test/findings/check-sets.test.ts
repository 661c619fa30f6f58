import { describe, expect, it } from 'vitest'
import { checkSets } from '../../src/findings/check-sets.ts'
import { NumberBook } from '../../src/findings/known-number.ts'

const book = (set: string, numbers: Record<string, number>, period = '2025-S1') =>
  new NumberBook(Object.entries(numbers).map(([key, value]) => ({ thing: set === '' ? key : `${set}/${key}`, period, area: 'a', value })))
const told = (set: string, numbers: Record<string, number>) =>
  checkSets(book(set, numbers), '2025-S1').map(({ rule, numbers: [first] }) => [rule, first?.thing])

describe('a set', () => {
  it('is not judged where a number is missing: null is not zero', () => {
    expect(told('krs-rekap', { sasaran: 10, krs: 7 })).toEqual([])
    expect(told('krs-rekap', { sasaran: 10, krs: 7, tidakBerisiko: 3 })).toEqual([])
  })

  it('is told where parts and whole differ, with both', () => {
    const [found] = checkSets(book('krs-rekap', { sasaran: 10, krs: 7, tidakBerisiko: 2 }), '2025-S1')
    expect(found).toMatchObject({ rule: 'jumlah-beda', detail: { hitungan: 9 } })
    expect(found?.numbers.map(({ value }) => value)).toEqual([10, 7, 2])
    expect(told('krs-rekap', { sasaran: 12, keluarga: 10 })).toEqual([['di-atas-batas', 'krs-rekap/sasaran']])
    expect(told('eppgbm-rekap', { diukur: 9, sasaran: 8 })).toEqual([['di-atas-batas', 'eppgbm-rekap/diukur']])
    expect(told('', { D12: 10, D09: 4, D10: 7 })).toEqual([['bagian-lebih', 'D12']])
  })

  it('tells a difference below zero once, with the numbers that it came from', () => {
    const [found, ...others] = checkSets(book('elsimil-bumil', { bumil: 5, terdampingi: 8, tidakTerdampingi: -3 }), '2025-S1')
    expect(found?.numbers.map(({ value }) => value)).toEqual([-3, 5, 8])
    expect(others).toEqual([])
  })
})
