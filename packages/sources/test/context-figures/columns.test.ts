import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'

it('reads code, year, indicator and value, and guesses no value that may be two', async () => {
  const { rows, found } = await checkKind(RECORD_KINDS['context-figures'], [
    ['kode', 'tahun', 'indikator', 'nilai', 'satuan'],
    ['99.01', '2024', 'Penduduk miskin', '12,34', '%'],
    ['9901', '2024', 'penduduk miskin', '12,35', '%'],
    ['99.01', '2024', 'Penduduk', '1.234.567', 'jiwa'],
    ['99.01', '2024', 'Rumah tangga', '1.234', ''],
    ['99.01', '2024', 'PDRB', '...', ''],
    ['x', '24', 'Luas', 'besar', ''],
  ])
  expect(rows).toBe(6)
  expect(found).toEqual([
    ['baris.angka-ganda-arti', 'D5'],
    ['baris.bukan-angka', 'D7'],
    ['konteks.ganda', 'D3'],
    ['konteks.kode', 'A7'],
    ['konteks.tahun', 'B7'],
  ])
})
