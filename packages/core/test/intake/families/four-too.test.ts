import { expect, it } from 'vitest'
import { BKKBN_CUTS, cutsOfHeadings, differingCuts, fourTooOf } from '../../../src/intake/families/four-too.ts'

it('judges by the cut-offs that are given, at their edges', () => {
  const facts = { umurIstri: 40, jarakTahun: 2, jumlahAnak: 3 }
  expect(fourTooOf(facts, BKKBN_CUTS)).toEqual({ terlaluMuda: false, terlaluTua: true, terlaluDekat: false, terlaluBanyak: true })
  expect(fourTooOf({ ...facts, umurIstri: 41 }, BKKBN_CUTS).terlaluTua).toBe(false)
  expect(fourTooOf({ ...facts, umurIstri: 41 }, { ...BKKBN_CUTS, tuaSampai: null }).terlaluTua).toBe(true)
  expect(fourTooOf(facts, { ...BKKBN_CUTS, banyakDari: 4 }).terlaluBanyak).toBe(false)
})

it('knows nothing where the fact is not known', () => {
  const nothing = { umurIstri: null, jarakTahun: null, jumlahAnak: null }
  expect(fourTooOf(nothing, BKKBN_CUTS)).toEqual({ terlaluMuda: null, terlaluTua: null, terlaluDekat: null, terlaluBanyak: null })
})

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
