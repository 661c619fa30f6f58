import { describe, expect, it } from 'vitest'
import { differFromKecamatan } from '../../src/situation/differ-from-kecamatan.ts'
import { analysis, area, told } from './sample-analysis.ts'

const kecamatan = (code: string, stunting = told(10, 50)) =>
  analysis({ level: 'kec', area: code, areas: [area(code, stunting)], lokus: null })
const district = analysis({ areas: [area('76.01', told(30, 100)), area('76.01.01', told(10, 50)), area('76.01.02', told(20, 50))] })

describe('differFromKecamatan', () => {
  it('finds nothing where they signed what the district has', () => {
    expect(differFromKecamatan(district, [kecamatan('76.01.01')]).differences).toEqual([])
  })

  it('shows a figure that is another one, theirs and ours, also where one of them is not known', () => {
    const { differences } = differFromKecamatan(district, [kecamatan('76.01.01', told(12, 50)), kecamatan('76.01.02', told(null, 50))])
    expect(differences.map(({ area: at, figure, theirs, ours }) => [at, figure, theirs.numerator, ours?.numerator])).toEqual([
      ['76.01.01', 'stunting', 12, 10],
      ['76.01.02', 'stunting', null, 20],
    ])
  })

  it('adds up those that are told, and says how many; of none there is no sum', () => {
    const { sums } = differFromKecamatan(district, [kecamatan('76.01.01'), kecamatan('76.01.02', told(null, 50))])
    expect(sums.find(({ figure }) => figure === 'stunting')).toMatchObject({
      numerator: 10,
      denominator: 50,
      told: 1,
      ours: { numerator: 30 },
    })
    expect(sums.find(({ figure }) => figure === 'wasting')).toMatchObject({ numerator: null, denominator: null, told: 0 })
  })
})
