import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WIDTH, widthsOf } from '../../src/analysis/docx-table.ts'
import { left, right, row } from '../../src/ansit/paper-table.ts'

const COLUMN = fc.record({
  head: fc.string({ maxLength: 30 }),
  width: fc.oneof(fc.constant('auto' as const), fc.double({ min: 0.4, max: 1.6, noNaN: true })),
})

it('columns fill the page and none is without width', () => {
  fc.assert(
    fc.property(fc.array(COLUMN, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 80 }), (columns, length) => {
      const table = { columns: columns.map(({ head, width }) => left(head, width)), rows: [row(...columns.map(() => 'x'.repeat(length)))] }
      const widths = widthsOf(table, 15)
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - WIDTH)).toBeLessThanOrEqual(columns.length)
      expect(widths.every((width) => width > 100)).toBe(true)
    }),
  )
})

it('a longer cell gets more room than a shorter one', () => {
  const table = { columns: [left('a', 1), right('b'), right('c')], rows: [row('x', '12', '1.234.567 dari 9.999.999')] }
  const [, short = 0, long = 0] = widthsOf(table, 15)
  expect(long).toBeGreaterThan(short)
})
