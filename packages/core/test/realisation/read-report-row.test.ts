import { describe, expect, it } from 'vitest'
import { type ReportCells, readReportRow } from '../../src/realisation/read-report-row.ts'

const cell = (text: string, isStored = false) => ({ text, isStored, cell: 'Realisasi!H5' })
const codes = (cells: ReportCells, hasVolume = true) => readReportRow(cells, hasVolume).remarks.map(({ code }) => code)

describe('a row that came back', () => {
  it('is read cell by cell, an empty one is not reported', () => {
    const cells = {
      volume: cell('1.250,5'),
      'apbd-kab': cell('Rp 1.250.000,-'),
      csr: cell('0'),
      reached: cell('12', true),
      reason: cell(' Hujan '),
    }
    expect(readReportRow(cells, true)).toEqual({
      facts: {
        volume: 1250.5,
        percent: null,
        money: [
          { source: 'apbd-kab', rupiah: '1250000' },
          { source: 'csr', rupiah: '0' },
        ],
        reached: 12,
        reason: 'Hujan',
        ask: null,
        note: null,
      },
      remarks: [],
    })
  })

  it.each([
    [{ 'apbd-kab': cell('Rp 1,25 juta') }, 'uang-tak-terbaca'],
    [{ 'apbd-kab': cell('-500') }, 'uang-negatif'],
    [{ 'apbd-kab': cell('500,75') }, 'uang-pecahan'],
    [{ volume: cell('dua') }, 'angka-tak-terbaca'],
    [{ volume: cell('-2') }, 'angka-tak-terbaca'],
    [{ reached: cell('2,5') }, 'orang-bukan-bulat'],
    [{ percent: cell('20') }, 'persen-padahal-volume'],
    [{ note: cell('x'.repeat(1001)) }, 'teks-terlalu-panjang'],
  ] as const)('%j is told', (cells, code) => {
    expect(codes(cells)).toEqual([code])
  })

  it('says in which cell it was and what stood there', () => {
    expect(readReportRow({ volume: cell('dua') }, true).remarks).toEqual([
      { code: 'angka-tak-terbaca', params: { dibaca: 'dua' }, column: 'volume', cell: 'Realisasi!H5', read: 'dua' },
    ])
  })

  it('takes per cent up to a hundred where nothing is planned in volume', () => {
    expect(codes({ percent: cell('100') }, false)).toEqual([])
    expect(codes({ percent: cell('101') }, false)).toEqual(['angka-tak-terbaca'])
  })
})
