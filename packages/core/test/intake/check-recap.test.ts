import { describe, expect, it } from 'vitest'
import { checkRecap } from '../../src/intake/check-recap.ts'
import type { RecapRow } from '../../src/intake/recap.ts'
import { recapFile, recapRow } from './sample-rows.ts'

function withRaw(row: RecapRow, changes: Partial<Record<keyof RecapRow['counts'], string>>): RecapRow {
  const counts = Object.fromEntries(
    Object.entries(row.counts).map(([key, cell]) => {
      const raw = changes[key as keyof RecapRow['counts']]
      return [key, raw === undefined ? cell : { value: null, raw, cell: 'H4' }]
    }),
  )
  return { ...row, counts: counts as RecapRow['counts'] }
}

describe('checkRecap', () => {
  it('has nothing to say about a sound sheet', () => {
    const checked = checkRecap(recapFile([recapRow(4, 'Kulu'), recapRow(5, 'Pakava')]), 'rekap.xlsx')
    expect(checked.issues).toEqual([])
    expect(checked.counts).toHaveLength(2)
    expect(checked.counts[0]).toMatchObject({ sasaran: 100, stunting: 20, wasting: 8, underweight: 18 })
  })

  it('uses the parts where the printed total disagrees, and says so', () => {
    const { issues, counts } = checkRecap(recapFile([recapRow(4, 'Kulu', { stunting: 25 })]), 'rekap.xlsx')
    expect(issues).toMatchObject([{ code: 'rekap.jumlah-beda', severity: 'periksa', read: '25', params: { tertulis: 25, hitungan: 20 } }])
    expect(counts[0]?.stunting).toBe(20)
  })

  it('uses the printed total where a part is missing', () => {
    const { issues, counts } = checkRecap(recapFile([recapRow(4, 'Kulu', { pendek: null, stunting: 21 })]), 'rekap.xlsx')
    expect(issues).toEqual([])
    expect(counts[0]).toMatchObject({ stunting: 21, pendek: null })
  })

  it('reports parts that already exceed a printed total', () => {
    const { issues, counts } = checkRecap(recapFile([recapRow(4, 'Kulu', { pendek: null, stunting: 3 })]), 'rekap.xlsx')
    expect(issues).toMatchObject([{ code: 'rekap.bagian-melebihi' }])
    expect(counts[0]?.stunting).toBe(3)
  })

  it('never makes a zero of what is unknown', () => {
    const { counts } = checkRecap(recapFile([recapRow(4, 'Kulu', { pendek: null, stunting: null })]), 'rekap.xlsx')
    expect(counts[0]?.stunting).toBeNull()
  })

  it('computes formulas without a result from their parts, with one note per column', () => {
    const rows = [4, 5].map((row) => withRaw(recapRow(row, `Desa ${row}`), { diukur: '=SUM(J4:M4)', stunting: '=' }))
    const { issues, counts } = checkRecap(recapFile(rows), 'rekap.xlsx')
    expect(issues).toMatchObject([
      { code: 'tabel.rumus-dihitung', severity: 'catatan', params: { kolom: 'Diukur', jumlah: 2 } },
      { code: 'tabel.rumus-dihitung', params: { kolom: 'Stunting', jumlah: 2 } },
    ])
    expect(counts[1]).toMatchObject({ diukur: 90, stunting: 20 })
  })

  it('says when such a formula cannot be computed', () => {
    const { issues, counts } = checkRecap(recapFile([withRaw(recapRow(4, 'Kulu'), { sasaran: '=A1' })]), 'rekap.xlsx')
    expect(issues).toMatchObject([{ code: 'tabel.rumus-tanpa-nilai', severity: 'periksa' }])
    expect(counts[0]?.sasaran).toBeNull()
  })

  it('reports more measured than there are children, and keeps both as read', () => {
    const { issues, counts } = checkRecap(recapFile([recapRow(4, 'Kulu', { sasaran: 80 })]), 'rekap.xlsx')
    expect(issues.map(({ code, params }) => [code, params['kolom']])).toEqual([
      ['tabel.melebihi', 'Ditimbang'],
      ['tabel.melebihi', 'Diukur'],
    ])
    expect(counts[0]).toMatchObject({ sasaran: 80, diukur: 90 })
  })
})
