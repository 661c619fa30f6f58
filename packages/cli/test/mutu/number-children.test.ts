import type { ChildIdentity } from '@konvergen/core/intake/child-identity.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { expect, it } from 'vitest'
import { numberChildren } from '../../src/mutu/number-children.ts'

const NIK = '9901011501220001'

function listed(change: Partial<ChildIdentity> = {}, village = 'KEC|DESA') {
  const lahir = '2022-01-15' as Day
  const identity = { row: 1, nik: null, nama: 'REKAAN', ibu: 'IBUNDA', lahir, jk: 'L' as const, ukur: null, ukuran: '', ...change }
  return { identity, village }
}

const numbers = (rows: ReturnType<typeof listed>[], shared: readonly string[] = []) => [...numberChildren(rows, new Set(shared))]

it('knows a child by name, birth date, sex and mother within a village', () => {
  expect(numbers([listed(), listed({ row: 2 }), listed({ nama: 'LAIN' }), listed({}, 'KEC|LAIN')])).toEqual([0, 0, 1, 2])
})

it('knows a child by its NIK, whatever its name, and in another village', () => {
  expect(numbers([listed({ nik: NIK }), listed({ nik: NIK, nama: 'REKAN' }, 'KEC|LAIN'), listed({ nama: 'REKAN' }, 'KEC|LAIN')])).toEqual([
    0, 0, 0,
  ])
})

it('trusts no NIK that stands on several children', () => {
  expect(numbers([listed({ nik: NIK }), listed({ nik: NIK, nama: 'LAIN' })], [NIK])).toEqual([0, 1])
})

it('takes a row that tells nobody apart for a child of its own', () => {
  expect(numbers([listed({ nama: '' }), listed({ nama: '' }), listed({ lahir: null })])).toEqual([0, 1, 2])
})
