import { expect, it } from 'vitest'
import { OWNED_THINGS, thingOf } from '../../src/opd/owned-things.ts'

it('holds every indicator, denominator and action once', () => {
  expect(new Set(OWNED_THINGS.map(({ kode }) => kode)).size).toBe(OWNED_THINGS.length)
  const count = (jenis: string) => OWNED_THINGS.filter((thing) => thing.jenis === jenis).length
  expect([count('indikator'), count('sasaran'), count('aksi')]).toEqual([65, 21, 8])
  expect([thingOf('D12')?.nama, thingOf('Z99')]).toEqual(['Balita', undefined])
})
