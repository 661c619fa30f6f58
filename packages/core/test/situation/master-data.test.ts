import { describe, expect, it } from 'vitest'
import { masterRows } from '../../src/situation/master-data.ts'
import { krsCounts, recapCounts, sampleDistrict } from './sample-situation.ts'

describe('masterRows', () => {
  it('has every village, and null for what was not reported', () => {
    const district = sampleDistrict(2)
    const recap = new Map([['99.01.01.2001', recapCounts({ diukur: 40, sangatPendek: 0, pendek: 7 })]])
    const krs = new Map([['99.01.01.2001', krsCounts({ keluarga: 300, krs: 80 })]])
    expect(masterRows({ desa: district.desa.toReversed() }, recap, krs)).toEqual([
      { kode: '99.01.01.2001', keluarga: 300, krs: 80, diukur: 40, sangatPendek: 0, pendek: 7 },
      { kode: '99.01.01.2002', keluarga: null, krs: null, diukur: null, sangatPendek: null, pendek: null },
    ])
  })

  it('knows nothing without files', () => {
    expect(masterRows(sampleDistrict(1), null, null)[0]).toMatchObject({ keluarga: null, diukur: null })
  })
})
