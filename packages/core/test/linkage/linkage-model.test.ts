import { describe, expect, it } from 'vitest'
import { type LinkageModel, readModel, sharesOf, strangersShare } from '../../src/linkage/linkage-model.ts'

const MODEL: LinkageModel = {
  version: 1,
  prior: 0.01,
  comparisons: [
    { key: 'nama', levels: ['beda', 'sama'], m: [0.1, 0.9], u: [0.99, 0.01], frequencyWeight: 0.5 },
    { key: 'nik', levels: ['beda', 'sama'], m: [0.2, 0.8], u: [1, 0], frequencyWeight: 0 },
  ],
  classes: [{ key: 'kembar', share: 0.001, levels: { nama: 'm', nik: [0.5, 0.5] } }],
}

describe('a model', () => {
  it('comes back from JSON as it was', () => {
    expect(readModel(JSON.parse(JSON.stringify(MODEL)))).toEqual(MODEL)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'model'],
    ['another version', { ...MODEL, version: 2 }],
    ['no prior', { ...MODEL, prior: 0 }],
    ['a share above 1', { ...MODEL, comparisons: [{ ...MODEL.comparisons[0], m: [0.1, 1.9] }] }],
    ['too few shares', { ...MODEL, comparisons: [{ ...MODEL.comparisons[0], u: [1] }] }],
    ['a class of a comparison that is not there', { ...MODEL, classes: [{ key: 'x', share: 0, levels: { alamat: 'm' } }] }],
    ['a class with too many shares', { ...MODEL, classes: [{ key: 'x', share: 0, levels: { nik: [1, 0, 0] } }] }],
  ])('%s is none', (_, kept) => {
    expect(readModel(kept)).toBeNull()
  })

  it('a class agrees as one person, as strangers, or in its own way', () => {
    const [nama, nik] = MODEL.comparisons
    const [twins] = MODEL.classes
    expect(sharesOf(twins!, nama!)).toBe(nama!.m)
    expect(sharesOf(twins!, nik!)).toEqual([0.5, 0.5])
    expect(sharesOf(null, nama!)).toBe(nama!.u)
    expect(sharesOf({ levels: {} }, nama!)).toBe(nama!.u)
    expect(strangersShare(MODEL.classes)).toBeCloseTo(0.999, 12)
  })
})
