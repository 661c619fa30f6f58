import { describe, expect, it } from 'vitest'
import { settleDuplicates } from '../../src/intake/duplicate-rows.ts'

const place = { file: 'rekap.xlsx', sheet: 'Rekap' }
const row = (number: number, kode: string, diukur: number | null) => ({ kode, desa: `Desa ${kode}`, row: number, counts: { diukur } })

describe('settleDuplicates', () => {
  it('keeps every village that stands once', () => {
    const rows = [row(4, 'a', 1), row(5, 'b', null)]
    expect(settleDuplicates(rows, place)).toEqual({ kept: rows, issues: [] })
  })

  it('keeps one of two rows that say the same, and says so', () => {
    const { kept, issues } = settleDuplicates([row(4, 'a', 7), row(9, 'a', 7)], place)
    expect(kept.map((each) => each.row)).toEqual([4])
    expect(issues).toMatchObject([{ code: 'wilayah.desa-kembar', severity: 'periksa', params: { barisnya: '4, 9' } }])
  })

  it('keeps neither of two rows that contradict each other', () => {
    const { kept, issues } = settleDuplicates([row(4, 'a', 7), row(5, 'b', 1), row(9, 'a', 8)], place)
    expect(kept.map(({ kode }) => kode)).toEqual(['b'])
    expect(issues).toMatchObject([{ code: 'wilayah.desa-ganda', severity: 'galat' }])
  })

  it('does not take null for zero', () => {
    expect(settleDuplicates([row(4, 'a', 0), row(5, 'a', null)], place).kept).toEqual([])
  })
})
