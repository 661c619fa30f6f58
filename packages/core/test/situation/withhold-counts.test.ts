import { describe, expect, it } from 'vitest'
import { isSmall, type VillageCount, withholdCounts } from '../../src/situation/withhold-counts.ts'

const village = (kode: string, count: number, rest: number | null = 1000, totals = 'a'): VillageCount => ({
  kode,
  kecamatan: kode.slice(0, 1),
  count,
  rest,
  totals,
  small: isSmall(count) || isSmall(rest ?? 0),
})

const withhold = (villages: readonly VillageCount[], small: readonly string[] = []) =>
  [...withholdCounts({ district: 'kab', villages, small: new Set(small) })].toSorted()

describe('withholdCounts', () => {
  it('tells everything where nothing is small, and nobody is not a few', () => {
    expect(withhold([village('A1', 0), village('A2', 5), village('B1', 60, 0)])).toEqual([])
  })

  it('withholds the smallest other of the kecamatan, so that its total gives nothing away', () => {
    expect(withhold([village('A1', 3), village('A2', 40), village('A3', 20), village('A4', 0), village('B1', 9)])).toEqual(['A1', 'A3'])
  })

  it('withholds what has only a few left, as it withholds a few', () => {
    expect(withhold([village('A1', 97, 2), village('A2', 40), village('A3', 60)])).toEqual(['A1', 'A2'])
  })

  it('goes on until those withheld are five together: their sum is no small number either', () => {
    expect(withhold([village('A1', 1), village('A2', 2), village('A3', 30), village('A4', 50)])).toEqual(['A1', 'A2', 'A3'])
  })

  it('withholds the total of a kecamatan where no village can stand beside the small one, and that of another', () => {
    expect(withhold([village('A1', 3), village('B1', 9), village('B2', 30), village('C1', 60)], ['A'])).toEqual(['A', 'A1', 'B', 'B1'])
  })

  it('withholds the total of the district where no other kecamatan can stand beside it', () => {
    expect(withhold([village('A1', 3), village('B1', 0)], ['A', 'kab'])).toEqual(['A', 'A1', 'kab'])
    expect(withhold([village('A1', 97, 2)])).toEqual(['A', 'A1', 'kab'])
  })

  it('pairs only villages that go into the same totals', () => {
    const villages = [village('A1', 3, null, 'ds'), village('A2', 6, null, 'ds stunting'), village('A3', 40, null, 'ds')]
    expect(withhold(villages)).toEqual(['A1', 'A3'])
  })

  it('leaves alone what goes into no total', () => {
    expect(withhold([village('A1', 3, null, ''), village('A2', 40)])).toEqual(['A1'])
  })

  it('says the same in whatever order villages come', () => {
    const villages = [village('A1', 3), village('A2', 7), village('A3', 7), village('B1', 2), village('B2', 9)]
    expect(withhold(villages.toReversed())).toEqual(withhold(villages))
  })
})
