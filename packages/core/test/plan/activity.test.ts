import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type ActivityFacts, costInHundredths, hasTwoDecimals, inOrder, proposedCost, totalOf } from '../../src/plan/activity.ts'
import { facts } from './facts.ts'

describe('money of an activity', () => {
  it('is nothing where no source is told, and zero where zero is', () => {
    expect(totalOf([])).toBeNull()
    expect(totalOf([{ rupiah: '0' }])).toBe(0n)
  })

  it('is added beyond what a float holds', () => {
    expect(totalOf([{ rupiah: '999999999999999' }, { rupiah: '1' }])).toBe(1_000_000_000_000_000n)
  })

  it('of volume and unit cost is exact with two decimals', () => {
    expect(costInHundredths({ volume: 2.35, unitCost: '3' })).toBe(705n)
    expect(costInHundredths({ volume: null, unitCost: '3' })).toBeNull()
    expect(costInHundredths({ volume: 3, unitCost: null })).toBeNull()
    expect(proposedCost({ volume: 0.5, unitCost: '3' })).toBe('2')
    expect(proposedCost({ volume: 0, unitCost: '3' })).toBe('0')
  })

  test.prop([fc.integer({ min: 0, max: 1_000_000 }), fc.bigInt({ min: 0n, max: 10n ** 12n })])(
    'of a whole volume is the product',
    (volume, cost) => {
      expect(proposedCost({ volume, unitCost: String(cost) })).toBe(String(BigInt(volume) * cost))
    },
  )
})

describe('decimals', () => {
  it.each([
    [1.25, true],
    [0.07, true],
    [1.005, false],
    [1e-7, false],
    [null, true],
  ])('%s: two at most is %s', (value, expected) => {
    expect(hasTwoDecimals(value)).toBe(expected)
  })
})

describe('the canonical order', () => {
  it('is the same whoever wrote it, and forgets villages of what is not placed in villages', () => {
    const one: ActivityFacts = facts({
      indicators: ['E02', 'E01', 'E02'],
      months: [5, 2],
      money: [
        { source: 'csr', rupiah: '1' },
        { source: 'apbn-kl', rupiah: '2' },
      ],
      placing: 'desa',
      places: [
        { desa: '76.01.01.2002', volume: null },
        { desa: '76.01.01.2001', volume: 1 },
      ],
    })
    const ordered = inOrder(one)
    expect(ordered.indicators).toEqual(['E01', 'E02'])
    expect(ordered.months).toEqual([2, 5])
    expect(ordered.money.map(({ source }) => source)).toEqual(['apbn-kl', 'csr'])
    expect(ordered.places.map(({ desa }) => desa)).toEqual(['76.01.01.2001', '76.01.01.2002'])
    expect(inOrder({ ...one, placing: 'lokus' }).places).toEqual([])
  })
})
