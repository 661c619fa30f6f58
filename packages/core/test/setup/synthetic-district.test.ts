import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { kecamatanSizes, syntheticDistrict } from '../../src/setup/synthetic-district.ts'
import { closeLimit, nameDistance } from '../../src/wilayah/name-distance.ts'
import { normaliseName } from '../../src/wilayah/normalise-name.ts'

describe('syntheticDistrict', () => {
  const district = syntheticDistrict({ kecamatan: 30, desa: 400, seed: 7 })

  test('has the wanted size', () => {
    expect(district.kecamatan).toHaveLength(30)
    expect(district.desa).toHaveLength(400)
    expect(district.kecamatan.every(({ kode }) => district.desa.some(({ kecamatan }) => kecamatan === kode))).toBe(true)
  })

  test('has no two names of which one could be read as a misspelling of the other', () => {
    const keys = district.desa.map(({ nama }) => normaliseName(nama))
    const near = keys.flatMap((a, index) =>
      keys.slice(index + 1).filter((b) => Number.isFinite(nameDistance(a, b, closeLimit(Math.min(a.length, b.length))))),
    )
    expect(near).toEqual([])
  })

  test('is the same for the same seed and another for another', () => {
    expect(syntheticDistrict({ kecamatan: 30, desa: 400, seed: 7 })).toEqual(district)
    expect(syntheticDistrict({ kecamatan: 30, desa: 400, seed: 8 })).not.toEqual(district)
  })

  test('says so when it runs out of names', () => {
    expect(() => syntheticDistrict({ kecamatan: 30, desa: 5000, seed: 7 })).toThrow(RangeError)
    expect(() => syntheticDistrict({ kecamatan: 100, desa: 400, seed: 7 })).toThrow(RangeError)
  })
})

test.each([
  [1, 1],
  [3, 10],
  [30, 400],
  [9, 9],
])('%i kecamatan share %i villages, none without one', (kecamatan, desa) => {
  const sizes = kecamatanSizes({ kecamatan, desa }, seededRandom(3))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(desa)
  expect(Math.min(...sizes)).toBeGreaterThan(0)
})
