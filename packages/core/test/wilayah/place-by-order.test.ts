import { expect, it } from 'vitest'
import { placeByOrder } from '../../src/wilayah/place-by-order.ts'
import type { Board } from '../../src/wilayah/placement.ts'
import { IN_ORDER, rows, SAMPLE } from './sample-district.ts'

function boardWithoutHomonyms(names: readonly string[]): Board {
  const taken = new Set<string>()
  const found = names.map((name) => {
    const bearers = SAMPLE.desa.filter((desa) => desa.nama.toUpperCase() === name)
    const [desa] = bearers
    if (desa === undefined || bearers.length > 1) return null
    taken.add(desa.kode)
    return { desa, by: 'exact' as const }
  })
  return { names: rows(names), district: SAMPLE, found, taken }
}

it('gives each row of a shared name the village among its neighbours', () => {
  const placed = placeByOrder(boardWithoutHomonyms(IN_ORDER))
  expect([...placed].map(([index, desa]) => [index, desa.kode])).toEqual([
    [1, '99.01.01.2002'],
    [6, '99.01.02.2002'],
  ])
})

it('gives a village that two rows would have to neither', () => {
  const doubled = IN_ORDER.toSpliced(2, 0, 'TANJUNG BARU')
  const placed = placeByOrder(boardWithoutHomonyms(doubled))
  expect([...placed.values()].map((desa) => desa.kode)).toEqual(['99.01.02.2002'])
})
