/** For tests: a value that must be there before anything can be asked of it. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected a value, but there is none')
  return value
}
