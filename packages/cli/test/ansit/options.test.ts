import { describe, expect, it } from 'vitest'
import { readAnsitOptions } from '../../src/ansit/options.ts'

const terminal = { out: () => undefined, err: () => undefined, language: 'id' as const }
const read = (line: string) => readAnsitOptions(line.split(' '), terminal)
const BASE = '--kabupaten 7601 --recap r.xlsx --out hasil'

describe('readAnsitOptions', () => {
  it('takes the defaults', () => {
    expect(read(BASE)).toMatchObject({ kabupaten: '76.01', recap: 'r.xlsx', krs: null, k: undefined, cuts: 'median' })
  })

  it.each([
    ['--kabupaten 76.01.01 --recap r --out o', 'bukan kode kabupaten'],
    ['--recap r --out o', '--kabupaten wajib'],
    ['--kabupaten 76.01 --recap r', '--out wajib'],
    ['--kabupaten 76.01 --out o', '--recap, --krs'],
    [`${BASE} --k nol`, '--k harus bilangan bulat'],
    [`${BASE} --k -1`, 'Pilihan --k perlu nilai'],
    [`${BASE} kata`, 'bukan bagian dari pilihan'],
    [`${BASE} --alias`, 'Pilihan --alias perlu nilai'],
    [`${BASE} --k 0`, '--k harus bilangan bulat'],
    [`${BASE} --potong tinggi`, '--potong "tinggi" tidak dikenal'],
    [`${BASE} --periode-recap 2024-13`, 'Periode "2024-13" tidak dikenal'],
    [`${BASE} --salah 1`, 'Pilihan --salah tidak dikenal'],
  ])('refuses %s in words', (line, message) => {
    expect(() => read(line)).toThrow(message)
  })
})
