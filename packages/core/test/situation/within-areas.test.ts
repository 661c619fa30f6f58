import { expect, it } from 'vitest'
import { demoDistrict } from '../../src/setup/demo-district.ts'
import { computeSituation } from '../../src/situation/compute-situation.ts'
import { withinAreas } from '../../src/situation/within-areas.ts'
import { isWithin } from '../../src/wilayah/kode.ts'

it('shows fewer places with the same numbers', () => {
  const unplaced = [{ source: 'recap', row: 2, nama: 'X', suggestion: null, diukur: 1, stunting: 1, krs: null, inTotal: true }] as const
  const whole = computeSituation({ district: demoDistrict(), recap: null, krs: null, unplaced, k: 5 })
  const [kecamatan] = whole.kecamatan
  const kode = kecamatan?.kode ?? ''
  const own = withinAreas(whole, (place) => isWithin(place, kode))
  expect(own.kecamatan).toEqual([kecamatan])
  expect(own.desa).toEqual(whole.desa.filter((desa) => desa.kecamatan === kode))
  expect(own.desa.length).toBeGreaterThan(0)
  expect(own.unplaced).toEqual([])
  expect(own.kabupaten).toBe(whole.kabupaten)
})
