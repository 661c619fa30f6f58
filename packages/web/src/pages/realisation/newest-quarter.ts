/** The newest quarter of a year that is over, by the day; the first one where none is. */
export function newestQuarter(year: number, today: string): number {
  const [thisYear = 0, month = 1] = today.split('-').map(Number)
  if (year < thisYear) return 4
  if (year > thisYear) return 1
  return Math.max(1, Math.floor((month - 1) / 3))
}
