import { describe, expect, it } from 'vitest'
import { gatherPersons } from '../../src/linkage/gather-persons.ts'
import { arriving, DINA, type SampleChild } from './sample-register.ts'

const gather = (...changes: readonly Partial<SampleChild>[]) =>
  gatherPersons(changes.map((change) => arriving({ ...DINA, ...change }, 'g')))

describe('gatherPersons', () => {
  it('makes one person of one NIK with its birth date and sex, with all its names and villages', () => {
    const { persons, personOf } = gather({}, { nama: 'DINNA', desa: '99.01.01.2002' }, {})
    expect([...personOf]).toEqual([0, 0, 0])
    expect(persons).toMatchObject([{ standing: 'nik', rows: [0, 1, 2], desaKodes: ['99.01.01.2001', '99.01.01.2002'] }])
    expect(persons[0]?.nameKeys).toHaveLength(2)
  })

  it('tells persons apart by what they have', () => {
    const { persons } = gather(
      {},
      { birth: '2023-08-15' },
      { birth: null },
      { nik: null },
      { nik: null, birth: null },
      { nik: null, sex: null },
    )
    expect(persons.map(({ standing, rows }) => [standing, rows])).toEqual([
      ['nik', [0]],
      ['nik', [1]],
      ['nik-saja', [2]],
      ['nama', [3]],
      ['tanpa-kunci', [4, 5]],
    ])
  })

  it('keeps the same beginning of a NIK in any order of rows', () => {
    const starts = [null, '990101550724', '990101550723'].map((nik12) => ({ nik: null, nik12 }))
    for (const order of [starts, starts.toReversed()]) expect(gather(...order).persons[0]?.nik12Key).toBe('990101550723')
  })
})
