/**
 * Columns of many rows as PostgreSQL array literals, for `unnest`: one parameter a column instead of one a cell, so that sixty thousand rows
 * are a dozen statements.
 */

/** Rows of one statement; the literals of more would be large texts. */
export const ROWS_AT_ONCE = 1000

type Scalar = string | number | null

/** Numbers, codes, days, ids and hex digits: what needs no quotes. NaN is null. */
export function plainArray(values: readonly Scalar[] | Float64Array): string {
  const texts: Scalar[] = []
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as Scalar
    texts.push(value === null || Number.isNaN(value) ? 'NULL' : value)
  }
  return `{${texts.join(',')}}`
}

/** Free text. */
export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${value.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`
}
