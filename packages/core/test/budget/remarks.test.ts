import { expect, it } from 'vitest'
import { BUDGET_REMARK_CODES, BUDGET_REMARKS, budgetSeverityOf } from '../../src/budget/remarks.ts'

it('every remark says what is wrong and what to do, in both languages with the same words to fill in', () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()
  for (const code of BUDGET_REMARK_CODES) {
    const { says, todo } = BUDGET_REMARKS[code]
    expect(slots(says.en)).toEqual(slots(says.id))
    expect(slots(todo.en)).toEqual(slots(todo.id))
    expect(budgetSeverityOf({ code })).toMatch(/^(?:galat|periksa|catatan)$/)
  }
})
