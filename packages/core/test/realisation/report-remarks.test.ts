import { describe, expect, it } from 'vitest'
import { isRefusal, REPORT_REMARK_CODES, REPORT_REMARKS } from '../../src/realisation/report-remarks.ts'
import { DEMANDS } from '../../src/realisation/rules.ts'

describe('remarks on rows', () => {
  it('say what to do in both languages, each in its own words', () => {
    expect([...REPORT_REMARK_CODES].toSorted()).toEqual(Object.keys(REPORT_REMARKS).toSorted())
    for (const code of REPORT_REMARK_CODES) {
      const { says, todo } = REPORT_REMARKS[code]
      expect([says.id, says.en, todo.id, todo.en].every((text) => text.length > 0)).toBe(true)
    }
  })

  it('take a row whose reason is missing, and no row that cannot be read', () => {
    expect(REPORT_REMARK_CODES.filter((code) => !isRefusal({ code }))).toEqual([...DEMANDS])
  })
})
