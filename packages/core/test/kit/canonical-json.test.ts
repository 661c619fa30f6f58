import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/kit/canonical-json.ts'

describe('canonicalJson', () => {
  it('is the same text whatever order the keys were written in', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}')
    expect(canonicalJson({ a: { c: null, d: [2, 1] }, b: 1 })).toBe(canonicalJson({ b: 1, a: { d: [2, 1], c: null } }))
  })

  it('writes numbers in one way', () => {
    expect(canonicalJson([0, -0, 12, -3])).toBe('[0,0,12,-3]')
    expect(canonicalJson([100 / 3, 0.1 + 0.2, 0.3, -1e-9])).toBe('[33.333333,0.300000,0.300000,0.000000]')
  })

  it('can be read again by any reader of JSON, texts and all', () => {
    const value = { teks: 'baris\n"kutip" é', ada: true, kosong: [], tidak: false }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
  })

  it('refuses what would come back as null', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
    expect(() => canonicalJson([undefined as never])).toThrow(TypeError)
  })
})
