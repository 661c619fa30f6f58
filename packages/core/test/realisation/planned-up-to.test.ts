import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueQuarters, plannedRupiah, plannedShare, plannedVolume } from '../../src/realisation/planned-up-to.ts'
import { QUARTERS } from '../../src/realisation/realisation.ts'

describe('what is planned up to a quarter', () => {
  it('is spread over the months of the plan, and over the year where it names none', () => {
    expect(plannedShare({ months: [2, 8] }, 1)).toEqual({ months: 1, of: 2 })
    expect(plannedShare({ months: [2, 8] }, 2)).toEqual({ months: 1, of: 2 })
    expect(plannedShare({ months: [] }, 3)).toEqual({ months: 9, of: 12 })
    expect(plannedRupiah(100n, { months: 1, of: 3 })).toBe(33n)
    expect(plannedRupiah(101n, { months: 1, of: 2 })).toBe(51n)
    expect(plannedVolume(0.01, { months: 1, of: 2 })).toBe(0.01)
    expect(plannedVolume(10, { months: 1, of: 3 })).toBe(3.33)
  })

  it('never falls, and is all of it at the end of the year', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 })
    fc.assert(
      fc.property(months, fc.bigInt({ min: 0n, max: 10n ** 15n }), (own, total) => {
        const sums = QUARTERS.map((quarter) => plannedRupiah(total, plannedShare({ months: own }, quarter)))
        expect(sums.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(sums)
        expect(sums.at(-1)).toBe(total)
      }),
    )
  })

  it('asks for a report in the quarters of its months, and in none once it is called off', () => {
    expect(dueQuarters({ months: [2, 3, 11], status: 'berjalan' })).toEqual([1, 4])
    expect(dueQuarters({ months: [], status: 'direncanakan' })).toEqual([1, 2, 3, 4])
    expect(dueQuarters({ months: [2], status: 'batal' })).toEqual([])
  })
})
