import { describe, expect, test } from 'vitest'
import { CURVE_STRIDE, DAYS, FIRST_TENTH, fastTable, LINE_STRIDE, TENTHS } from '../../src/growth/fast-tables.ts'
import { lmsTable } from '../../src/growth/lms-table.ts'
import { sdLine } from '../../src/growth/z-score.ts'

describe('fastTable', () => {
  test('holds boys first and girls after them, a row for every day', () => {
    const table = fastTable('len')
    expect(table).toHaveLength(2 * DAYS * LINE_STRIDE)
    expect(table[(DAYS + 400) * LINE_STRIDE]).toBe(lmsTable('len', 2).m[400])
  })

  test('holds nothing on days that WHO does not give', () => {
    expect(fastTable('ac')[90 * CURVE_STRIDE]).toBeNaN()
    expect(fastTable('ac')[91 * CURVE_STRIDE]).toBe(lmsTable('ac', 1).l[0])
  })

  test('holds the third standard deviations where the tails begin', () => {
    const { l, m, s } = lmsTable('wfh', 2)
    const at = (3 * TENTHS + 650 - FIRST_TENTH) * CURVE_STRIDE
    expect(fastTable('wfl')[at + 3]).toBe(sdLine(3, l[0]!, m[0]!, s[0]!))
    expect(fastTable('wfl')[at + 5]).toBe(sdLine(-3, l[0]!, m[0]!, s[0]!))
  })

  test('a curve stays within |L·ln(y/M)| ≤ 1.02 between −3 and 3, as the polynomial of the kernel expects', () => {
    for (const name of ['wei', 'bmi', 'ac', 'ts', 'ss', 'wfl', 'wfh'] as const)
      for (const sex of [1, 2] as const) {
        const { l, s } = lmsTable(name, sex)
        const reach = l.map((power, i) => Math.max(...[-3, 3].map((k) => Math.abs(Math.log(1 + k * power * s[i]!)))))
        expect(Math.max(...reach)).toBeLessThan(1.02)
      }
  })
})
