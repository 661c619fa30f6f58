import { expect, it } from 'vitest'
import { mapColumns } from '../../src/table/map-columns.ts'

it('knows WHO’s names as they are', () => {
  expect([...mapColumns(['id', 'sex', ' age ', 'weight'], undefined).places]).toEqual([
    ['sex', 1],
    ['age', 2],
    ['weight', 3],
  ])
})

it('takes what the user names before a column of WHO’s name', () => {
  const { places, faults } = mapColumns(['jk', 'weight', 'bb'], 'sex=jk, weight=bb')
  expect(Object.fromEntries(places)).toEqual({ sex: 0, weight: 2 })
  expect(faults).toEqual([])
})

it('names the parts that fit nothing', () => {
  expect(mapColumns(['jk'], 'sex=kelamin,tinggi=jk,sex').faults).toEqual(['sex=kelamin', 'tinggi=jk', 'sex'])
})
