import { describe, expect, it } from 'vitest'
import { PAIR_REMARK_CODES, PAIR_REMARKS, pairRemark } from '../../src/plan/pair-remarks.ts'

describe('remarks on pairs', () => {
  it.each(PAIR_REMARK_CODES)('%s says what it is and what to do, in both languages', (code) => {
    const { says, todo } = PAIR_REMARKS[code]
    expect([says.id, says.en, todo.id, todo.en].every((text) => text.endsWith('.'))).toBe(true)
    const holes = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(holes(says.id)).toEqual(holes(says.en))
  })

  it('name the cell and what stood in it', () => {
    expect(pairRemark('akhiran-lama', { text: '1.02', cell: 'A!B2' }, { menjadi: 'x' })).toEqual({
      code: 'akhiran-lama',
      params: { dibaca: '1.02', menjadi: 'x' },
      cell: 'A!B2',
    })
    expect(pairRemark('kode-kosong', null)).toEqual({ code: 'kode-kosong', params: {}, cell: null })
  })
})
