import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/kit/edit-distance.ts'
import { compareKk, compareNik, editsWithin, KK_LEVELS, NIK_LEVELS, nikEvidence, withoutShared } from '../../src/linkage/compare-nik.ts'

const NIK = '9901015507230002'

describe('compareNik', () => {
  it.each([
    [NIK, NIK, 'sama'],
    [NIK, '9901015507230003', 'awal12'],
    [NIK, '990101550723', 'awal12'],
    ['990101550723', '990101550723', 'awal12'],
    [NIK, '9901015507320002', 'satu-angka'],
    [NIK, '9901015597230002', 'satu-angka'],
    [NIK, '9902015597230002', 'dua-angka'],
    [NIK, '9901021503210004', 'beda'],
    [NIK, '990102150321', 'beda'],
    [NIK, null, 'kosong'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(NIK_LEVELS[compareNik(a, b)] ?? 'kosong').toBe(expected)
    expect(NIK_LEVELS[compareNik(b, a)] ?? 'kosong').toBe(expected)
  })

  it('a family card: the same, one digit, or another', () => {
    expect([compareKk(NIK, NIK), compareKk(NIK, '9901015507230003'), compareKk(NIK, '9901015507230013'), compareKk(null, NIK)]).toEqual([
      2, 1, 0, -1,
    ])
    expect(KK_LEVELS).toHaveLength(3)
  })
})

describe('nikEvidence', () => {
  it.each([
    [NIK, null, NIK],
    [null, '990101550723', '990101550723'],
    [null, '9901015507231', '9901015507231'],
    ['990101550723****', null, '990101550723'],
    ['02022********', null, null],
    [null, '02022', null],
    ['1111111111111111', null, null],
    ['1234567890123456', null, null],
    ['9901015507230000', null, null],
    [null, null, null],
    [null, undefined, null],
  ])('%s, %s → %s', (nik, start, expected) => {
    expect(nikEvidence(nik, start)).toBe(expected)
  })

  it('a NIK on several rows of a list is none; a beginning may be shared', () => {
    expect(withoutShared([NIK, '9901015507230003', NIK, '990101550723', '990101550723', null])).toEqual([
      null,
      '9901015507230003',
      null,
      '990101550723',
      '990101550723',
      null,
    ])
  })
})

describe('editsWithin', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '2'), minLength: 6, maxLength: 6 })
  test.prop([digits, digits], { numRuns: 2000 })('is the edit distance up to two, 3 beyond', (a, b) => {
    expect(editsWithin(a, b)).toBe(editDistance(a, b, 2))
  })
})
