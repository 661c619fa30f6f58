import { inOrder, isOverdue, type Pledge } from '@konvergen/core/commitment/pledge.ts'
import { describe, expect, it } from 'vitest'

const PLEDGE: Pledge = {
  name: null,
  what: 'Jamban sehat',
  indicator: null,
  volume: 40,
  unit: 'unit',
  rupiah: '120000000',
  source: 'csr',
  places: [],
  due: '2027-06-30',
  contact: null,
}

describe('a commitment', () => {
  it('is overdue from the day after its due day, as long as it is not at its end', () => {
    expect(isOverdue({ state: 'dijanjikan', due: '2027-06-30' }, '2027-06-30')).toBe(false)
    expect(isOverdue({ state: 'berjalan', due: '2027-06-30' }, '2027-07-01')).toBe(true)
    for (const state of ['dipenuhi', 'sebagian', 'ditarik'] as const)
      expect(isOverdue({ state, due: '2027-06-30' }, '2028-01-01')).toBe(false)
    expect(isOverdue({ state: 'dijanjikan', due: null }, '2099-01-01')).toBe(false)
  })

  it('is the same whoever typed it: trimmed, empty is not told, each village once', () => {
    const typed = { ...PLEDGE, what: ' Jamban sehat ', contact: '  ', places: ['76.01.01.2002', '76.01.01.2001', '76.01.01.2002'] }
    expect(inOrder(typed)).toEqual({ ...PLEDGE, places: ['76.01.01.2001', '76.01.01.2002'] })
  })
})
