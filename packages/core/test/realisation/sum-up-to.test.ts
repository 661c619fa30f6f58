import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONEY_SOURCES } from '../../src/plan/activity.ts'
import { addMoney, addTold, type OfQuarter, sumUpTo } from '../../src/realisation/sum-up-to.ts'

const hundredths = fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 100)
const ofQuarter = (quarter: number): fc.Arbitrary<OfQuarter> =>
  fc.record({
    quarter: fc.constant(quarter),
    volume: fc.option(hundredths),
    percent: fc.option(fc.integer({ min: 0, max: 2500 }).map((n) => n / 100)),
    money: fc.array(fc.record({ source: fc.constantFrom(...MONEY_SOURCES), rupiah: fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String) }), {
      maxLength: 3,
    }),
    reached: fc.option(fc.integer({ min: 0, max: 100_000 })),
  })
const year = fc.tuple(ofQuarter(1), ofQuarter(2), ofQuarter(3), ofQuarter(4))

describe('sums up to a quarter', () => {
  it('are the same in any order of the rows', () => {
    fc.assert(
      fc.property(year, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), (rows, quarter) => {
        expect(sumUpTo(rows.toReversed(), quarter)).toEqual(sumUpTo(rows, quarter))
      }),
    )
  })

  it('grow by exactly what the next quarter reports', () => {
    fc.assert(
      fc.property(year, fc.constantFrom(1 as const, 2 as const, 3 as const), (rows, quarter) => {
        const next = (quarter + 1) as 2 | 3 | 4
        const [before, after, own] = [sumUpTo(rows, quarter), sumUpTo(rows, next), rows[quarter]]
        expect(after.volume).toBe(addTold([before.volume, own?.volume ?? null]))
        expect(after.reached).toBe(addTold([before.reached, own?.reached ?? null]))
        expect(after.money).toEqual(addMoney([...before.money, ...(own?.money ?? [])]))
      }),
    )
  })

  it('of money by source come to the sum of all money', () => {
    fc.assert(
      fc.property(year, (rows) => {
        const told = rows.flatMap(({ money }) => money)
        const { rupiah, money } = sumUpTo(rows, 4)
        expect(rupiah).toBe(told.length === 0 ? null : told.reduce((sum, each) => sum + BigInt(each.rupiah), 0n))
        expect(money.reduce((sum, each) => sum + BigInt(each.rupiah), 0n)).toBe(rupiah ?? 0n)
      }),
    )
  })

  it('tell nothing where nothing is reported, and zero where zero is', () => {
    const none = { quarter: 1, volume: null, percent: null, money: [], reached: null }
    expect(sumUpTo([none], 4)).toEqual({ volume: null, percent: null, rupiah: null, money: [], reached: null, reported: [] })
    expect(sumUpTo([{ ...none, volume: 0 }], 4)).toMatchObject({ volume: 0, reached: null, reported: [1] })
  })

  it('name the quarters that hold a report up to then', () => {
    const told = { volume: 1, percent: null, money: [], reached: null }
    expect(
      sumUpTo(
        [
          { ...told, quarter: 4 },
          { ...told, quarter: 2 },
          { ...told, quarter: 1 },
        ],
        3,
      ).reported,
    ).toEqual([1, 2])
  })
})
