import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIMENSIONS, divideMoney, OVERLAPPING, type SpentActivity, sumMoney } from '../../src/chain/divide-money.ts'

const spent = (id: string, more: Partial<SpentActivity> = {}): SpentActivity => ({
  id,
  office: 'dinkes',
  kind: 'spesifik',
  pillar: null,
  indicators: ['i1'],
  places: null,
  money: [{ source: 'apbd-kab', rupiah: 100n }],
  directShare: null,
  rkpd: null,
  dpa: null,
  realised: null,
  realisedBySource: [],
  reached: null,
  ...more,
})

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n })
const maybe = fc.option(amount, { nil: null })
const activities = fc
  .array(
    fc.record({
      id: fc.uuid(),
      office: fc.constantFrom('dinkes', 'pupr', null),
      kind: fc.constantFrom('spesifik', 'sensitif'),
      pillar: fc.constantFrom(1, 2, null),
      indicators: fc.subarray(['i1', 'i2', 'i3']),
      places: fc.option(
        fc.uniqueArray(
          fc.record({ desa: fc.constantFrom('d1', 'd2', 'd3'), volume: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }) }),
          { selector: ({ desa }) => desa },
        ),
        { nil: null },
      ),
      money: fc.uniqueArray(fc.record({ source: fc.constantFrom('apbd-kab', 'csr', 'dana-desa'), rupiah: amount }), {
        selector: ({ source }) => source,
      }),
      directShare: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      rkpd: maybe,
      dpa: maybe,
      realisedBySource: fc.uniqueArray(fc.record({ source: fc.constantFrom('apbd-kab', 'baznas'), rupiah: amount }), {
        selector: ({ source }) => source,
      }),
      reached: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
    }),
    { maxLength: 8 },
  )
  .map((own) =>
    own.map((one) => ({
      ...one,
      realised: one.realisedBySource.length === 0 ? null : one.realisedBySource.reduce((sum, { rupiah }) => sum + rupiah, 0n),
    })),
  )

const add = (amounts: readonly (bigint | null)[]): bigint | null =>
  amounts.every((each) => each === null) ? null : amounts.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n)

describe('the budget view', () => {
  it('adds up to the whole in every dimension in which nothing overlaps, to the rupiah', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...DIMENSIONS.filter((each) => !OVERLAPPING.has(each))), (own, dimension) => {
        const rows = divideMoney(dimension, own).map(({ row }) => row)
        const whole = sumMoney(own)
        for (const which of ['planned', 'rkpd', 'dpa', 'realised'] as const)
          expect(add(rows.map((row) => row[which]))).toEqual(whole[which])
      }),
    )
  })

  it('parts by volumes where each is told, evenly where not, and says so', () => {
    const places = [
      { desa: 'd1', volume: 3 },
      { desa: 'd2', volume: 1 },
    ]
    const by = (own: SpentActivity) => divideMoney('desa', [own]).map(({ row: { key, planned, isEven } }) => [key, planned, isEven])
    expect(by(spent('k1', { places }))).toEqual([
      ['d1', 75n, false],
      ['d2', 25n, false],
    ])
    expect(by(spent('k1', { places: [...places, { desa: 'd3', volume: null }] }))).toEqual([
      ['d1', 34n, true],
      ['d2', 33n, true],
      ['d3', 33n, true],
    ])
    expect(by(spent('k1'))).toEqual([[null, 100n, false]])
  })

  it('says by source what was reported by source, also of one that was not planned', () => {
    const money = [
      { source: 'apbd-kab', rupiah: 300n },
      { source: 'csr', rupiah: 100n },
    ]
    const realisedBySource = [
      { source: 'csr', rupiah: 90n },
      { source: 'baznas', rupiah: 5n },
    ]
    const rows = divideMoney('sumber', [spent('k1', { money, realised: 95n, realisedBySource, rkpd: 40n })])
    expect(rows.map(({ row: { key, planned, rkpd, realised } }) => [key, planned, rkpd, realised])).toEqual([
      ['apbd-kab', 300n, 30n, null],
      ['csr', 100n, 10n, 90n],
      ['baznas', null, null, 5n],
    ])
  })

  it('counts an activity with all its money at each of its indicators', () => {
    expect(
      divideMoney('indikator', [spent('k1', { indicators: ['i1', 'i2'] })]).map(({ row: { key, planned } }) => [key, planned]),
    ).toEqual([
      ['i1', 100n],
      ['i2', 100n],
    ])
  })

  it('tells no sum where none is told, and people only where the whole activity stands', () => {
    const places = [
      { desa: 'd1', volume: null },
      { desa: 'd2', volume: null },
    ]
    const own = [spent('k1', { money: [], places, reached: 30, realised: 0n })]
    expect(sumMoney(own)).toMatchObject({ planned: null, rkpd: null, realised: 0n, unfunded: 1, reporting: 1, reached: 30 })
    expect(divideMoney('desa', own).map(({ row }) => row.reached)).toEqual([null, null])
  })

  it('tells money without a share apart from money that reaches nobody', () => {
    const own = [spent('k1', { directShare: 50 }), spent('k2', { directShare: 0 }), spent('k3')]
    expect(sumMoney(own)).toMatchObject({ direct: 50n, directUntold: 100n })
    expect(sumMoney([spent('k1')])).toMatchObject({ direct: null, directUntold: 100n })
  })
})
