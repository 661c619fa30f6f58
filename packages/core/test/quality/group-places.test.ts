import { expect, test } from 'vitest'
import { groupPlaces } from '../../src/quality/group-places.ts'

test('places by key, in their order; a place without key is in no group', () => {
  const groups = groupPlaces(['Melati', 'Mawar', null, 'Melati'])
  expect([...groups].map(([key, places]) => [key, [...places]])).toEqual([
    ['Melati', [0, 3]],
    ['Mawar', [1]],
  ])
})

test('numbers are keys too, zero among them', () => {
  expect([...(groupPlaces([0, 1, 0]).get(0) ?? [])]).toEqual([0, 2])
})
