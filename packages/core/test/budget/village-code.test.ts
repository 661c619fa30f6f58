import { expect, it } from 'vitest'
import { readVillageCode } from '../../src/budget/village-code.ts'

it('a kode kegiatan has two digits each, whatever Siskeudes writes before and behind it', () => {
  for (const written of ['02.02.03', '2.2.3', '02.02.03.', '01.2001.02.02.03.', ' 76.01.01.2001.02.02.03 '])
    expect(readVillageCode(written)).toBe('02.02.03')
})

it('bidang, sub-bidang, accounts and words are none', () => {
  for (const written of ['02', '02.02', '5.2.1.01', 'k', '', '2.2.3.4']) expect(readVillageCode(written)).toBeNull()
})
