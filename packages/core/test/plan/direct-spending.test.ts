import { describe, expect, it } from 'vitest'
import { directSpending } from '../../src/plan/direct-spending.ts'

const spent = (rupiah: string | null, directShare: number | null) => ({
  money: rupiah === null ? [] : [{ source: 'csr' as const, rupiah }],
  directShare,
})

describe('direct spending', () => {
  it('tells money whose share is not told apart from money that reaches nobody', () => {
    expect(directSpending([spent('100', 50), spent('300', 0), spent('1000', null)])).toEqual({ rupiah: '50', untold: '1000', share: 12.5 })
  })

  it('has no share where none is told', () => {
    expect(directSpending([spent('10', null)])).toEqual({ rupiah: '0', untold: '10', share: null })
    expect(directSpending([spent(null, 80)])).toEqual({ rupiah: '0', untold: '0', share: null })
    expect(directSpending([])).toEqual({ rupiah: '0', untold: '0', share: null })
  })

  it('rounds half up to whole rupiah', () => {
    expect(directSpending([spent('1', 50)]).rupiah).toBe('1')
    expect(directSpending([spent('3', 33.33)]).rupiah).toBe('1')
  })
})
