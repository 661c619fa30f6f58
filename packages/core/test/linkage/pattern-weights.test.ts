import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { PatternSpace, UNKNOWN } from '../../src/linkage/agreement.ts'
import type { LinkageModel } from '../../src/linkage/linkage-model.ts'
import { PatternWeights, probabilityOf, weightOf } from '../../src/linkage/pattern-weights.ts'

const MODEL: LinkageModel = {
  version: 1,
  prior: 0.01,
  comparisons: [
    { key: 'nama', levels: ['beda', 'mirip', 'sama'], m: [0.05, 0.15, 0.8], u: [0.9, 0.09, 0.01], frequencyWeight: 0.5 },
    { key: 'ibu', levels: ['beda', 'sama'], m: [0.1, 0.9], u: [0.98, 0.02], frequencyWeight: 0.5 },
  ],
  classes: [],
}
const WITH_KIN: LinkageModel = { ...MODEL, classes: [{ key: 'saudara', share: 0.05, levels: { ibu: 'm' } }] }
const space = new PatternSpace(MODEL.comparisons)
const code = (nama: number, ibu: number) => space.share(0, nama) + space.share(1, ibu)
const plain = new PatternWeights(MODEL, space)
const kin = new PatternWeights(WITH_KIN, space)

describe('PatternWeights', () => {
  it('is the prior and the sum of log2(m/u); what is missing adds nothing', () => {
    const prior = Math.log2(0.01 / 0.99)
    expect(plain.weight(code(2, 1))).toBeCloseTo(prior + Math.log2(80) + Math.log2(45), 12)
    expect(plain.weight(code(2, UNKNOWN))).toBeCloseTo(prior + Math.log2(80), 12)
    expect(plain.weight(code(UNKNOWN, UNKNOWN))).toBeCloseTo(prior, 12)
    expect(plain.weight(code(2, 1))).toBe(plain.weight(code(2, 1)))
  })

  it('a rare name adds its bits', () => {
    expect(plain.weightWith(code(2, 1), [3, 0]) - plain.weight(code(2, 1))).toBeCloseTo(3, 12)
    expect(plain.evidence(code(2, 0), [3, 0])).toEqual([Math.log2(80) + 3, Math.log2(0.1 / 0.98)])
    expect(plain.evidence(code(UNKNOWN, 1), [])[0]).toBe(0)
  })

  it('where siblings share the mother, she proves less, and another name speaks for siblings', () => {
    expect(kin.weight(code(2, 1))).toBeLessThan(plain.weight(code(2, 1)))
    expect(kin.likeliestKind(code(0, 1), [])).toBe('saudara')
    expect(kin.likeliestKind(code(0, 0), [])).toBeNull()
    const odds = (0.01 * 0.8 * 0.9) / (0.99 * (0.95 * 0.01 * 0.02 + 0.05 * 0.01 * 0.9))
    expect(2 ** kin.weight(code(2, 1))).toBeCloseTo(odds, 10)
  })

  it('a rare mother tells nothing against siblings', () => {
    const gain = kin.weightWith(code(2, 1), [0, 20]) - kin.weight(code(2, 1))
    expect(gain).toBeGreaterThan(0)
    expect(gain).toBeLessThan(2)
  })

  test.prop([fc.double({ min: 1e-6, max: 0.5, noNaN: true }), fc.double({ min: 1e-6, max: 0.5, noNaN: true })])(
    'the more pairs of one person there are, the greater every weight',
    (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-9)
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((prior) => new PatternWeights({ ...WITH_KIN, prior }, space))
      for (let each = 0; each < space.size; each += 1) expect(low!.weight(each)).toBeLessThan(high!.weight(each))
    },
  )

  test.prop([fc.double({ min: 0.001, max: 0.999, noNaN: true })])('weight and probability are two names of one thing', (probability) => {
    expect(probabilityOf(weightOf(probability))).toBeCloseTo(probability, 12)
  })
})
