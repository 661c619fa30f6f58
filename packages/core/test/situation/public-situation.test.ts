import { describe, expect, it } from 'vitest'
import { publicSituation } from '../../src/situation/public-situation.ts'
import { saySituation } from '../../src/situation/say-situation.ts'
import { withholdFigures } from '../../src/situation/withhold-figures.ts'
import { sampleSituation, unplacedRow } from './sample-situation.ts'

const situation = sampleSituation(
  [
    { recap: { sasaran: 90, diukur: 80, pendek: 3, sangatPendek: 0 } },
    { recap: { sasaran: 90, diukur: 25, pendek: 20, sangatPendek: 0 } },
    { recap: { sasaran: 90, diukur: 70, pendek: 30, sangatPendek: 0 } },
  ],
  2,
  [unplacedRow('Entah')],
)
const told = publicSituation(situation, withholdFigures(situation))
const [first, , third] = told.desa

describe('publicSituation', () => {
  it('leaves out what was computed from a withheld number', () => {
    expect(first).toMatchObject({ interval: null, estimate: null, worstProbability: null })
    expect(first?.sufficiency.moreToMeasure).toBeNull()
  })

  it('changes nothing of a village of which everything is told', () => {
    expect(third).toEqual(situation.desa[2])
  })

  it('names no row without a village', () => {
    expect(situation.unplaced).toHaveLength(1)
    expect(told.unplaced).toEqual([])
  })

  it('says that the district’s own number is withheld, not that there is none', () => {
    const few = sampleSituation([{ recap: { sasaran: 90, diukur: 80, pendek: 3, sangatPendek: 0 } }])
    const [sentence] = saySituation(publicSituation(few, withholdFigures(few)))
    expect(sentence?.key).toBe('disembunyikan')
  })
})
