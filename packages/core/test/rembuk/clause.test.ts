import { describe, expect, test } from 'vitest'
import { type Clause, faultOf, gapsOfClause, isStillDecided, positionFor } from '../../src/rembuk/clause.ts'

const CLAUSE: Clause = {
  kind: 'rkpd',
  body: 'Rumusan kegiatan menjadi bahan rancangan akhir RKPD.',
  owners: [],
  due: null,
  indicator: null,
  volume: null,
  unit: null,
  rupiah: null,
}

describe('an outcome', () => {
  test('by consensus needs no votes', () => {
    expect(faultOf({ result: 'disepakati', way: 'mufakat', votes: null })).toBeNull()
  })

  test.each([
    ['disepakati', 5, 4, null],
    ['disepakati', 4, 4, 'suara-tidak-cukup'],
    ['disepakati', 1, 9, 'suara-tidak-cukup'],
    ['ditolak', 4, 4, null],
    ['ditolak', 5, 4, 'suara-cukup'],
    ['ditunda', 5, 4, null],
    ['disepakati', 0, 0, 'suara-tidak-cukup'],
  ] as const)('%s by %i for and %i against', (result, yes, no, fault) => {
    expect(faultOf({ result, way: 'suara', votes: { for: yes, against: no, abstain: 30 } })).toBe(fault)
  })

  test('by votes is counted, and somebody voted', () => {
    expect(faultOf({ result: 'ditunda', way: 'suara', votes: null })).toBe('suara-tidak-dihitung')
    expect(faultOf({ result: 'ditunda', way: 'suara', votes: { for: 0, against: 0, abstain: 0 } })).toBe('suara-kosong')
  })
})

describe('what was decided', () => {
  test('stands when what was open is filled in', () => {
    const filled = { ...CLAUSE, owners: ['a'], due: '2027-03-31', volume: 0, unit: 'paket', rupiah: '0', indicator: 'TTD' }
    expect(isStillDecided(CLAUSE, filled)).toBe(true)
  })

  test.each([
    { body: 'Lain sama sekali.' },
    { kind: 'apbdes' as const },
    { owners: ['b'] },
    { owners: [] },
    { owners: ['a', 'b'] },
    { due: '2027-04-30' },
    { due: null },
    { indicator: 'lain' },
    { volume: 13 },
    { unit: 'orang' },
    { rupiah: '1' },
  ])('does not when something that was said is another: %j', (change) => {
    const said = { ...CLAUSE, owners: ['a'], due: '2027-03-31', indicator: 'TTD', volume: 12, unit: 'paket', rupiah: '1000000' }
    expect(isStillDecided(said, { ...said, ...change })).toBe(false)
  })

  test('stands when owners are named in another order', () => {
    expect(isStillDecided({ ...CLAUSE, owners: ['a', 'b'] }, { ...CLAUSE, owners: ['b', 'a'] })).toBe(true)
  })
})

describe('what a clause lacks', () => {
  test('an owner and a due date once it is agreed on, a decision before', () => {
    expect(gapsOfClause(CLAUSE, 'disepakati')).toEqual(['pemilik', 'tenggat'])
    expect(gapsOfClause({ owners: ['a'], due: '2027-03-31' }, 'disepakati')).toEqual([])
    expect(gapsOfClause(CLAUSE, null)).toEqual(['putusan'])
  })

  test('nothing when it was refused or put off', () => {
    expect(gapsOfClause(CLAUSE, 'ditolak')).toEqual([])
    expect(gapsOfClause(CLAUSE, 'ditunda')).toEqual([])
  })
})

describe('a clause is moved', () => {
  test.each([
    [[], 1, 1],
    [[1, 2, 3], 1, 0.5],
    [[1, 2, 3], 2, 1.5],
    [[1, 2, 3], 3, 2.5],
    [[1, 2, 3], 4, 4],
    [[1, 2, 3], 9, 4],
    [[0.5, 1], 1, 0.25],
  ])('among %j to place %i', (others, place, position) => {
    expect(positionFor(others, place)).toBe(position)
  })
})
