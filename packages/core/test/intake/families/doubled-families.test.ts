import { expect, it } from 'vitest'
import { DoubledFamilies } from '../../../src/intake/families/doubled-families.ts'
import { FAMILY_PLACE, familyRow } from './sample-family.ts'

it('tells a second row of one card or one NIK with the first, and never the number', () => {
  const doubled = new DoubledFamilies()
  const rows = [
    familyRow({}, 2),
    familyRow({ noKk: '9901011701180002', nikIstri: '9901015701180009' }, 3),
    familyRow({ noKk: '9901011701180001' }, 4),
    familyRow({ noKk: '9901011701180005', nikIstri: '9901015701180009' }, 5),
    familyRow({ noKk: null }, 6),
    familyRow({ noKk: null }, 7),
  ]
  const issues = rows.flatMap((row) => doubled.add(row, FAMILY_PLACE))
  expect(issues.map(({ place, params }) => [place.row, params.pertama])).toEqual([
    [4, 2],
    [5, 3],
  ])
  expect(JSON.stringify(issues)).not.toMatch(/\d{9}/)
})
