import { ownPlaces, worstVillages } from '@konvergen/core/home/pick-places.ts'
import type { Situation } from '@konvergen/core/situation/situation.ts'
import { describe, expect, it } from 'vitest'

const village = (kode: string, enough: boolean, worstProbability: number | null, mean = 10) => ({
  kode,
  sufficiency: { enough },
  worstProbability,
  estimate: { mean },
})
const situation = {
  kabupaten: { kode: '99.01' },
  kecamatan: [{ kode: '99.01.02' }, { kode: '99.01.01' }],
  desa: [
    village('99.01.01.2001', true, 0.4),
    village('99.01.01.2002', false, 0.99),
    village('99.01.01.2003', true, 0.7),
    village('99.01.02.2001', true, 0.7, 30),
    village('99.01.02.2002', true, null),
  ],
} as unknown as Situation

describe('places of the home page', () => {
  const codes = (places: readonly { readonly kode: string }[]) => places.map(({ kode }) => kode)

  it('are the district, or what one holds', () => {
    expect(codes(ownPlaces(situation, '*'))).toEqual(['99.01'])
    expect(codes(ownPlaces(situation, ['99.01.02', '99.01.01.2003', '99.01.09']))).toEqual(['99.01.01.2003', '99.01.02'])
    expect(ownPlaces(situation, [])).toEqual([])
  })

  it('name as worst only villages whose data are sufficient, the likeliest first', () => {
    expect(codes(worstVillages(situation, 2))).toEqual(['99.01.02.2001', '99.01.01.2003'])
    expect(codes(worstVillages(situation, 9))).toEqual(['99.01.02.2001', '99.01.01.2003', '99.01.01.2001'])
  })
})
