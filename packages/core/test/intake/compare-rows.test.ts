import { describe, expect, it } from 'vitest'
import { scoreRows } from '../../src/growth/score-rows.ts'
import { compareRows } from '../../src/intake/compare-rows.ts'
import { day, LIST_PLACE, type RowChange, sampleChild } from './sample-child.ts'

const NO_EXPORT: RowChange = { bbU: null, zsBbU: null, tbU: null, zsTbU: null, bbTb: null, zsBbTb: null }

/** What our own engine says of a child: its list would print exactly this. */
function printed(change: RowChange): RowChange {
  const { z } = scoreRows([sampleChild({ ...NO_EXPORT, ...change })]).scores
  return { zsBbU: z.wei[0] ?? null, zsTbU: z.len[0] ?? null, zsBbTb: z.wfl[0] ?? null }
}

function compare(...changes: readonly RowChange[]) {
  const rows = changes.map((change, index) => sampleChild({ ...NO_EXPORT, row: index + 2, ...change }))
  return compareRows(rows, scoreRows(rows), LIST_PLACE)
}
const codes = (...changes: readonly RowChange[]) => compare(...changes).map(({ code, place }) => `${code} ${place.row ?? ''}`)

describe('compareRows', () => {
  it('is silent where the export says what we say, or nothing', () => {
    expect(codes(printed({}), {}, { ...printed({}), tbU: 'tbNormal', bbU: 'bbNormal' })).toEqual([])
  })

  it('sees the other position', () => {
    expect(codes({}, { ...printed({ caraUkur: 'berdiri', tinggi: 68.2 }), zsBbU: null, zsBbTb: null })).toEqual(['anak.zs-posisi 3'])
  })

  it('sees a birth date read month first', () => {
    const born = day('2023-05-07')
    expect(codes({ ...printed({ tglLahir: day('2023-07-05') }), tglLahir: born })).toEqual(['anak.zs-tanggal 2', 'anak.zs-tanggal 2'])
  })

  it('sees an age in whole months', () => {
    const whole = printed({ tglLahir: day('2023-07-15'), tanggalPengukuran: day('2024-02-15') })
    expect(codes({ ...whole, tglLahir: day('2023-07-15'), tanggalPengukuran: day('2024-03-13'), usia: null })).toContain(
      'anak.zs-tanggal 2',
    )
  })

  it('finds no reason for a weight that was changed afterwards', () => {
    const [found] = compare({ ...printed({ berat: 6.1 }), zsTbU: null, zsBbTb: null })
    expect(found).toMatchObject({ code: 'anak.zs-beda', params: { ekspor: -1.9, hitungan: -0.07 } })
  })

  it('sees dropped decimals', () => {
    expect(codes({ zsBbU: 0, raw: { zsBbU: '0' } })).toEqual(['anak.zs-pembulatan 2'])
    expect(codes({ zsTbU: -1, raw: { zsTbU: '-1' }, tinggi: 64.5 })).toEqual(['anak.zs-pembulatan 2'])
  })

  it('compares the class with the score that it was printed with', () => {
    expect(codes({ ...printed({}), bbTb: 'obesitas' })).toEqual(['anak.kelas-bukan-dari-zs 2'])
    expect(codes({ tbU: 'pendek' })).toEqual(['anak.kelas-beda 2'])
  })

  it('compares nothing with an implausible score', () => {
    expect(codes({ ...printed({}), tinggi: 140, tbU: 'tinggi', zsBbU: null })).toEqual([])
  })

  it('keeps the order of rows', () => {
    const wrong: RowChange = { zsBbU: 3.5 }
    expect(codes(wrong, printed({}), wrong)).toEqual(['anak.zs-beda 2', 'anak.zs-beda 4'])
  })
})
