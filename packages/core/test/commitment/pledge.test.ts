import { holdsTelephone, inOrder, isOverdue, type Pledge } from '@konvergen/core/commitment/pledge.ts'
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

describe('holdsTelephone', () => {
  it('finds a number however it is written, and takes no date, sum or code for one', () => {
    for (const text of ['hubungi 0812-3456-7890', '+62 812 3456 789', '(0736) 123456 atau 081234567890', '6281234567890'])
      expect(holdsTelephone(text)).toBe(true)
    for (const text of ['Sekretaris dinas', '40 unit jamban', 'Rp 1.500.000.000', '2027-06-30', '76.01.01.2001'])
      expect(holdsTelephone(text)).toBe(false)
  })
})
