import { expect, it } from 'vitest'
import { BKKBN_CUTS, cutsOfHeadings, differingCuts } from '../../../src/intake/families/four-too.ts'

it('reads the cut-offs that headings print', () => {
  expect(
    cutsOfHeadings([
      'Terlalu Muda (Umur Istri < 20 Tahun)',
      'Terlalu Tua (Umur Istri 35 sd 40 Tahun)',
      'Terlalu Dekat (< 2 Tahun)',
      'Terlalu Banyak (≥ 3 Anak)',
    ]),
  ).toEqual(BKKBN_CUTS)
  expect(cutsOfHeadings(['Terlalu Tua (> 35 Tahun)', 'Terlalu Banyak (lebih dari tiga)', 'Terlalu Dekat'])).toEqual({
    tuaDari: 36,
    tuaSampai: null,
    banyakDari: 4,
  })
})

it('tells which cut-offs of a file are not the district’s', () => {
  expect(differingCuts({ banyakDari: 4, mudaDiBawah: 20 }, BKKBN_CUTS)).toEqual(['banyakDari'])
  expect(differingCuts({}, BKKBN_CUTS)).toEqual([])
})
