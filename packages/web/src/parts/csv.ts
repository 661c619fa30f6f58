/**
 * A table as a file that Excel in Indonesia opens in columns: semicolons, decimal comma, UTF-8 with its mark. A cell that begins like a
 * formula gets an apostrophe, so that no name becomes a command.
 */
export type CsvCell = string | number | null

function write(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** null stays empty: not reported is not zero. */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(write).join(';')).join('\r\n')}\r\n`
}

export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

export function saveAs(name: string, mediaType: string, content: string): void {
  saveBlob(name, new Blob([content], { type: mediaType }))
}
