import { describe, expect, it } from 'vitest'
import { gatherPersons } from '../../src/linkage/gather-persons.ts'
import { PersonSettler } from '../../src/linkage/settle-persons.ts'
import { arriving, DINA, keyed, type SampleChild } from './sample-register.ts'

function settle(register: readonly Partial<SampleChild>[], list: readonly Partial<SampleChild>[]) {
  const { persons } = gatherPersons(list.map((change) => arriving({ ...DINA, ...change })))
  const known = register.map((change) => keyed({ ...DINA, ...change }))
  const { childOf, byNik, doubts } = new PersonSettler(known, persons).settle()
  return { children: [...childOf], byNik: [...byNik], doubts: [...doubts.pairs()].length }
}

describe('PersonSettler', () => {
  it('numbers children of the register first, then persons of the list', () => {
    expect(settle([{ nik: null }], [{ nama: 'WULAN' }, { nik: null }])).toEqual({ children: [1, 0], byNik: [0, 0], doubts: 0 })
    expect(settle([{}], [{}])).toEqual({ children: [0], byNik: [1], doubts: 0 })
  })

  it('does not let a name decide where the list has that name with another NIK', () => {
    const register = [{}, { nik: null, nama: 'WULAN' }]
    const list = [{ nama: 'WULAN' }, { nama: 'WULAN', nik: 'NIK-LAIN' }, { nama: 'WULAN', nik: null }]
    expect(settle(register, list)).toEqual({ children: [0, 3, 1], byNik: [1, 0, 0], doubts: 2 })
  })

  it('shows one NIK on many children beside ten of them, not beside all', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ birth: `2023-07-${10 + i}` }))
    expect(settle([], many).doubts).toBe(45 + 20 * 10)
  })
})
