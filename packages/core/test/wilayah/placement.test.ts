import { expect, it } from 'vitest'
import { bearersOf, inKecamatan, keysOf, take } from '../../src/wilayah/placement.ts'
import { SAMPLE } from './sample-district.ts'

it('gives a name with brackets two keys', () => {
  expect(keysOf('Kulu (Godang)')).toEqual(['KULUGODANG', 'KULU'])
  expect(keysOf('Kulu')).toEqual(['KULU'])
})

it('lists all villages that bear a name', () => {
  const bearers = bearersOf(SAMPLE.desa, (desa) => keysOf(desa.nama))
  expect(bearers.get('TANJUNGBARU')?.map((desa) => desa.kode)).toEqual(['99.01.01.2002', '99.01.02.2002'])
})

it('narrows to a kecamatan only when one is known', () => {
  expect(inKecamatan(SAMPLE.desa, null)).toHaveLength(9)
  expect(inKecamatan(SAMPLE.desa, '99.01.02')).toHaveLength(4)
})

it('marks a taken village', () => {
  const desa = SAMPLE.desa[0]
  if (desa === undefined) throw new Error('the sample has villages')
  const board = { names: [], district: SAMPLE, found: [null], taken: new Set<string>() }
  take(board, 0, desa, 'exact')
  expect(board).toMatchObject({ found: [{ desa, by: 'exact' }], taken: new Set([desa.kode]) })
})
