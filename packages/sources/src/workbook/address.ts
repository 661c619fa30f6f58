/**
 * The names that a person sees in the spreadsheet: column letters and A1 addresses, from indices counted from 0.
 */

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? letter : columnLetters(rest - 1) + letter
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}
