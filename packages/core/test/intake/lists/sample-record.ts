/** A row of any list, all blank but what a test gives. */
import type { RecordColumns, RecordPlace, RecordRow } from '../../../src/intake/records/record-kind.ts'

export function recordRow<Columns extends RecordColumns>(
  columns: Columns,
  values: Partial<RecordRow<Columns>['values']>,
  row = 2,
): RecordRow<Columns> {
  const blank = Object.fromEntries(Object.keys(columns).map((key) => [key, null]))
  return { row, values: { ...blank, ...values }, raw: blank as RecordRow<Columns>['raw'], unread: {} }
}

export function recordPlace<Columns extends RecordColumns>(columns: Columns): RecordPlace<Columns> {
  const letters = Object.fromEntries(Object.keys(columns).map((key, index) => [key, String.fromCharCode(65 + (index % 26))]))
  return { file: 'daftar', sheet: 'CSV', columns: letters as RecordPlace<Columns>['columns'] }
}
