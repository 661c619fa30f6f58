import { expect, it } from 'vitest'
import { isInKecamatanOrder, neighboursOf } from '../../src/wilayah/kecamatan-order.ts'
import type { Board } from '../../src/wilayah/placement.ts'
import { rows, SAMPLE } from './sample-district.ts'

/** A board whose rows are placed as given; null = not placed. */
function boardOf(kodes: readonly (string | null)[]): Board {
  const found = kodes.map((kode) => {
    const desa = SAMPLE.desa.find((village) => village.kode === kode)
    return desa === undefined ? null : { desa, by: 'exact' as const }
  })
  return { names: rows(kodes.map(String)), district: SAMPLE, found, taken: new Set() }
}

const HULU = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'] as const
const HILIR = ['99.01.02.2001', '99.01.02.2002', '99.01.02.2003'] as const

it('sees a file that lists its villages kecamatan by kecamatan', () => {
  expect(isInKecamatanOrder(boardOf([...HULU, null, ...HILIR]))).toBe(true)
})

it('sees a file that does not', () => {
  expect(isInKecamatanOrder(boardOf([HULU[0], HILIR[0], HULU[1], HILIR[1], HULU[2], HILIR[2]]))).toBe(false)
  expect(isInKecamatanOrder(boardOf([HULU[0]]))).toBe(false)
})

it('names the kecamatan of the nearest placed rows', () => {
  expect(neighboursOf(boardOf([HULU[0], null, null, HILIR[0]]), 1)).toEqual({ before: '99.01.01', after: '99.01.02' })
  expect(neighboursOf(boardOf([null, HULU[0]]), 0)).toEqual({ before: null, after: '99.01.01' })
})
