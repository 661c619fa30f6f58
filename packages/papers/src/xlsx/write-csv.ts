/** A table as CSV with commas, and a mark of UTF-8 before it, or spreadsheets take it for something else. A text that begins like a formula is written with an apostrophe before it. */
type Value = string | number | null

function cellOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function writeCsv(heads: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = [heads, ...rows].map((row) => row.map(cellOf).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
