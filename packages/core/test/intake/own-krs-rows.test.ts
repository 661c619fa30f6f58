import { describe, expect, it } from 'vitest'
import { ownKrsRows } from '../../src/intake/own-krs-rows.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'
import { krsFile, krsRow } from './sample-rows.ts'

const WHERE = { file: 'krs.csv', sheet: 'KRS' }
const rowOf = (row: number, kabupaten: string) => ({ ...krsRow(row, 'HULU', '2001', 'AIR DINGIN'), kabupaten })

describe('ownKrsRows', () => {
  it('keeps only this district’s rows of a province’s file, and notes the others', () => {
    const total = rowOf(9, 'JUMLAH')
    const { file, issues } = ownKrsRows({ ...krsFile([rowOf(2, 'KAB. CONTOH'), rowOf(3, 'LAIN')]), total }, SAMPLE, WHERE)
    expect(file.rows.map((row) => row.row)).toEqual([2])
    expect(file.total).toBeNull()
    expect(issues).toMatchObject([{ code: 'krs.kabupaten-lain', severity: 'catatan', params: { jumlah: 1, lain: 'LAIN' } }])
  })

  it('does not take a kota for the kabupaten of its name', () => {
    expect(ownKrsRows(krsFile([rowOf(2, 'CONTOH'), rowOf(3, 'KOTA CONTOH')]), SAMPLE, WHERE).file.rows).toHaveLength(1)
  })

  it('keeps the whole file when it names one district only, or none by this name', () => {
    for (const names of [
      ['CONTOH', 'Kabupaten Contoh'],
      ['NAMA LAMA', 'NAMA LAMA'],
      ['A', 'B'],
    ]) {
      const file = krsFile(names.map((name, index) => rowOf(index + 2, name)))
      expect(ownKrsRows(file, SAMPLE, WHERE)).toEqual({ file, issues: [] })
    }
  })
})
