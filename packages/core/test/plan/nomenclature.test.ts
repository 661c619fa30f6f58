import { describe, expect, it } from 'vitest'
import { listedCodes, proposeCodes, searchCodes } from '../../src/plan/nomenclature.ts'

const listed = listedCodes([
  { kode: '1.02', nama: 'Bidang Kesehatan' },
  { kode: '1.02.02.2.02.15', nama: 'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat' },
  { kode: '1.02.02.02.02.0015', nama: 'Nama kedua' },
  { kode: '1.02.02.2.02.0001', nama: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil' },
  { kode: 'bukan', nama: 'x' },
  { kode: null, nama: 'y' },
])

describe('the list of codes', () => {
  it('holds each code once, in its normal form, with the first name', () => {
    expect([...listed.keys()]).toEqual(['1.02', '1.02.02.2.02.0015', '1.02.02.2.02.0001'])
    expect(listed.get('1.02.02.2.02.0015')?.name).toBe('Pengelolaan Pelayanan Kesehatan Gizi Masyarakat')
  })

  it('is searched by the beginning of a code, by either ending, and by words', () => {
    const found = (text: string, limit = 9) => searchCodes(listed.values(), text, limit).map(({ code }) => code)
    expect(found('1.02.02.2.02.15')).toEqual(['1.02.02.2.02.0015'])
    expect(found('1.02.02')).toEqual(['1.02.02.2.02.0015', '1.02.02.2.02.0001'])
    expect(found('hamil IBU')).toEqual(['1.02.02.2.02.0001'])
    expect(found('gizi hamil')).toEqual([])
    expect(found('kesehatan', 1)).toHaveLength(1)
    expect(found('  ')).toEqual([])
  })
})

describe('proposals', () => {
  it('need two words that both names have', () => {
    const asked = [
      { code: 'E10', name: 'Gizi masyarakat di desa' },
      { code: 'E11', name: 'Gizi anak' },
    ]
    expect(proposeCodes(listed.values(), asked)).toEqual([{ code: '1.02.02.2.02.0015', indicator: 'E10', words: ['gizi', 'masyarakat'] }])
  })
})
