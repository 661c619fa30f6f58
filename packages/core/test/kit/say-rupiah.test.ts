import { describe, expect, it } from 'vitest'
import { sayRupiah } from '../../src/kit/say-rupiah.ts'

describe('rupiah', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    [999n, '999', '999'],
    ['1250000', '1.250.000', '1,250,000'],
    ['1200000000', '1.200.000.000', '1,200,000,000'],
    ['90071992547409931', '90.071.992.547.409.931', '90,071,992,547,409,931'],
    [-5000n, '-5.000', '-5,000'],
  ])('%s stands in groups of three, as the language parts them', (rupiah, id, en) => {
    expect([sayRupiah(rupiah), sayRupiah(rupiah, 'id'), sayRupiah(rupiah, 'en')]).toEqual([id, id, en])
  })
})
