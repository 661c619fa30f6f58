import { describe, expect, it } from 'vitest'
import { RECAP_COUNTS } from '../../src/intake/recap.ts'
import { settleRecap } from '../../src/intake/settle-recap.ts'
import { IN_ORDER, SAMPLE } from '../wilayah/sample-district.ts'
import { recapFile, recapRow } from './sample-rows.ts'

const settle = (names: readonly string[]) =>
  settleRecap(recapFile(names.map((nama, index) => recapRow(index + 4, nama))), SAMPLE, new Map(), 'rekap.xlsx')
const codesOf = (names: readonly string[]) => settle(names).issues.map((found) => found.code)

describe('settleRecap', () => {
  it('gives every village its counts', () => {
    const settled = settle(IN_ORDER)
    expect(settled.values.size).toBe(9)
    expect(settled.values.get('99.01.01.2001')?.counts).toMatchObject({ diukur: 90, stunting: 20 })
    expect(settled.blocked).toBeNull()
  })

  it('keeps an unplaced row beside the values, with its own figures', () => {
    const settled = settle(IN_ORDER.map((name) => (name === 'KULU' ? 'GODANG' : name)))
    expect(settled.unplaced).toEqual([
      {
        source: 'recap',
        row: 11,
        nama: 'GODANG',
        suggestion: { kode: '99.01.02.2003', nama: 'Kulu', reason: 'eliminasi-kabupaten' },
        diukur: 90,
        stunting: 20,
        krs: null,
        inTotal: true,
      },
    ])
    expect(settled.values.size).toBe(8)
    expect(settled.unplacedCounts).toMatchObject([{ diukur: 90, stunting: 20 }])
  })

  it('keeps none of two contradicting rows of a village', () => {
    const rows = [...IN_ORDER.map((nama, index) => recapRow(index + 4, nama)), recapRow(40, 'KULU', { sasaran: 120 })]
    const settled = settleRecap(recapFile(rows), SAMPLE, new Map(), 'rekap.xlsx')
    expect(settled.values.has('99.01.02.2003')).toBe(false)
    expect(settled.issues.map((found) => found.code)).toContain('wilayah.desa-ganda')
  })

  it('blocks a file of another district and takes nothing from it', () => {
    const settled = settle(['KUMASARI', 'DODA', 'PATIKA', 'KULU'])
    expect(settled.blocked).toMatchObject({ code: 'wilayah.bukan-kabupaten-ini', params: { cocok: 1, baris: 4 } })
    expect(settled.values.size).toBe(0)
  })

  it('keeps unplaced rows out of the totals when there are more of them than villages left', () => {
    const settled = settle([...IN_ORDER, 'PUSKESMAS HULU'])
    expect(settled.unplaced.map((row) => row.inTotal)).toEqual([false])
    expect(settled.unplacedCounts).toEqual([])
    expect(settled.issues.map((found) => found.code)).toContain('wilayah.baris-berlebih')
  })

  it('a footnote does not push a real row out of the totals, nor hide what it may be', () => {
    const blank = Object.fromEntries(RECAP_COUNTS.map((key) => [key, null]))
    const rows = IN_ORDER.map((nama, index) => recapRow(index + 4, nama === 'KULU' ? 'GODANG' : nama))
    const settled = settleRecap(recapFile([...rows, recapRow(20, 'Data diunduh 17 Januari', blank)]), SAMPLE, new Map(), 'rekap.xlsx')
    expect(settled.unplaced).toMatchObject([{ nama: 'GODANG', inTotal: true, suggestion: { nama: 'Kulu' } }])
    expect(settled.rows).toHaveLength(9)
    expect(settled.issues.map((found) => found.code)).toContain('tabel.baris-lain')
  })

  it("a sum under the district's own name is not counted, even where it is not the sum", () => {
    const settled = settle([...IN_ORDER.slice(1), 'CONTOH'])
    expect(settled.unplaced).toEqual([])
    expect(settled.issues.map((found) => found.code)).toContain('wilayah.baris-wilayah')
  })

  it('names villages without a row', () => {
    expect(codesOf(IN_ORDER.slice(1))).toContain('wilayah.desa-tanpa-baris')
  })
})

it('uses the kecamatan that somebody wrote beside the name', () => {
  const rows = [
    { ...recapRow(4, 'TANJUNG BARU'), kecamatan: 'Kec. Hilir' },
    { ...recapRow(5, 'KULU'), kecamatan: 'TENGAH' },
  ]
  const settled = settleRecap(recapFile(rows), SAMPLE, new Map(), 'rekap.xlsx')
  expect(settled.placements.map((placement) => placement.kode)).toEqual(['99.01.02.2002', '99.01.02.2003'])
  expect(settled.issues.map((found) => found.code)).toContain('wilayah.kecamatan-tak-dikenal')
})
