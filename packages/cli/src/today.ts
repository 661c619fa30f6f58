/** The day by the clock on the wall, `2026-02-27`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
