import { describe, expect, it } from 'vitest'
import { REMARK_CODES, REMARKS, remark, severityOf } from '../../src/plan/remarks.ts'

describe('remarks', () => {
  it.each(REMARK_CODES)('%s says what it is and what to do, in both languages', (code) => {
    const { says, todo } = REMARKS[code]
    expect([says.id, says.en, todo.id, todo.en].every((text) => text.endsWith('.'))).toBe(true)
    const holes = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(holes(says.id)).toEqual(holes(says.en))
  })

  it('bear their severity by code', () => {
    expect(severityOf(remark('uang-negatif'))).toBe('galat')
    expect(severityOf(remark('biaya-beda'))).toBe('periksa')
    expect(severityOf(remark('tanpa-kesenjangan'))).toBe('catatan')
  })
})
