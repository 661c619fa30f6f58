/**
 * The repairs that somebody has chosen, carried out: a district takes "grams" for its lists once and for all, or a person confirms one row.
 * Nothing else ever takes a repair. The text of the cell stays in `raw`, what was taken stands in `applied`, the rest stays proposed.
 */
import type { ChildColumn, EppgbmRow, MeasureColumn, RepairRule } from './child-rows.ts'

type Repairable = Pick<EppgbmRow, MeasureColumn | 'repairs' | 'applied'> & Partial<Pick<EppgbmRow, 'unread'>>

/** The same row when no rule concerns it. A swap is taken whole: its two repairs have one rule. */
export function applyRepairs<Row extends Repairable>(row: Row, rules: ReadonlySet<RepairRule>): Row {
  if (row.repairs.length === 0) return row
  const taken = row.repairs.filter(({ rule }) => rules.has(rule))
  if (taken.length === 0) return row
  const values: Partial<Record<MeasureColumn, number>> = {}
  for (const { column, to } of taken) values[column] = to
  const unread = Object.entries(row.unread ?? {}).filter(([column]) => !isAmong(values, column as ChildColumn))
  return {
    ...row,
    ...values,
    ...(row.unread === undefined ? {} : { unread: Object.fromEntries(unread) }),
    repairs: row.repairs.filter(({ rule }) => !rules.has(rule)),
    applied: [...row.applied, ...taken],
  }
}

function isAmong(values: Partial<Record<MeasureColumn, number>>, column: ChildColumn): boolean {
  return Object.hasOwn(values, column)
}
