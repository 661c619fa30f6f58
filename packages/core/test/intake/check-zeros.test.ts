import { expect, it } from 'vitest'
import { checkZeros } from '../../src/intake/check-zeros.ts'

const where = { file: 'rekap.csv', sheet: 'CSV' }
const row = (nama: string, ...values: (number | null)[]) => ({ nama, counts: { a: values[0] ?? null, b: values[1] ?? null } })

it('names the villages whose every known count is zero, in one issue', () => {
  const rows = [row('Kulu', 0, 0), row('Pakava', 3, 0), row('Muara', 0, null)]
  expect(checkZeros(rows, where)).toMatchObject([
    { code: 'tabel.nol-semua', severity: 'periksa', params: { jumlah: 2, dari: 3, daftar: 'Kulu, Muara' } },
  ])
})

it('lists ten of them', () => {
  const rows = Array.from({ length: 12 }, (_, index) => row(`D${index}`, 0, 0))
  expect(checkZeros(rows, where)[0]?.params).toMatchObject({ jumlah: 12, daftar: 'D0, D1, D2, D3, D4, D5, D6, D7, D8, D9 …' })
})

it('has nothing to say about villages that reported nothing', () => {
  expect(checkZeros([row('Kulu', null, null), row('Pakava', 0, 1)], where)).toEqual([])
})
