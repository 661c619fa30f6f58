import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { moneyBySource } from '@konvergen/core/village/money-of-package.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('says of a source whose costs are not known null, and how many', () => {
  const money = moneyBySource([
    { source: 'add', cost: null },
    { source: 'dana-desa', cost: '5' },
    { source: 'dana-desa', cost: null },
  ])
  expect(money).toEqual([
    { source: 'dana-desa', rupiah: '5', count: 2, unknown: 1 },
    { source: 'add', rupiah: null, count: 1, unknown: 1 },
  ])
})

it('loses no rupiah and no recommendation', () => {
  const one = fc.record({
    source: fc.constantFrom(...MONEY_SOURCES),
    cost: fc.option(fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String), { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const money = moneyBySource(all)
      const sum = all.reduce((total, { cost }) => total + BigInt(cost ?? '0'), 0n)
      expect(money.reduce((total, { rupiah }) => total + BigInt(rupiah ?? '0'), 0n)).toBe(sum)
      expect(money.reduce((total, { count }) => total + count, 0)).toBe(all.length)
    }),
  )
})
