import { describe, expect, it } from 'vitest'
import { isNoCount, judgeColumn } from '../../../src/intake/mapping/judge-column.ts'

const typed = (...texts: string[]) => texts.map((text) => ({ text, storedAs: 'teks' as const }))
const stored = (...texts: string[]) => texts.map((text) => ({ text, storedAs: 'angka' as const }))

describe('a column is judged by what stands in it', () => {
  it.each([
    ['Jumlah bumil', typed('36', '1.234', '-', '9'), 'bilangan', 'orang', 3],
    ['Cakupan', typed('87,5', '90,1', '100'), 'pecahan', 'persen', 3],
    ['Cakupan (%)', typed('87', '90', '100'), 'persen', 'persen', 3],
    ['TTD', typed('87%', '90 %', '12'), 'persen', 'persen', 3],
    ['Persentase', typed('75', '50%', '100'), 'persen', 'persen', 3],
    ['Capaian', stored('0.874', '0.5', '1'), 'pecahan', 'persen', 3],
    ['Pagu Dana', typed('15.000.000', '2.500.000'), 'bilangan', 'rupiah', 2],
    ['Jumlah', typed('15.000.000', '2.500.000'), 'bilangan', 'rupiah', 2],
    ['KRS', typed('12', '8'), 'bilangan', 'keluarga', 2],
    ['ODF', typed('Ya', 'Tidak', 'v'), 'ya-tidak', 'tidak-jelas', 3],
    ['Keterangan', typed('baik', 'lengkap'), 'teks', 'tidak-jelas', 2],
    ['Bumil', typed('9', 'tidak ada data', '3'), 'campuran', 'orang', 3],
    ['Bumil', typed('', '-'), 'kosong', 'tidak-jelas', 0],
  ] as const)('%s %j', (heading, cells, content, unit, filled) => {
    expect(judgeColumn(heading, cells)).toEqual({ content, unit, filled })
  })

  it('a few percentages among counts are slips, not a column of percentages', () => {
    expect(judgeColumn('Jumlah bumil', typed('9', '8', '7', '6', '87%'))).toMatchObject({ content: 'bilangan' })
  })

  it('percentages and money are never counts', () => {
    expect(isNoCount({ content: 'persen', unit: 'persen' })).toBe(true)
    expect(isNoCount({ content: 'bilangan', unit: 'rupiah' })).toBe(true)
    expect(isNoCount({ content: 'bilangan', unit: 'orang' })).toBe(false)
  })
})
