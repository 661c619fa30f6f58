/** Single values of an address, read without trust: what is not of the expected kind is as if it were not there. */

export type Raw = Readonly<Record<string, unknown>>

export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function number(value: unknown, low: number, high: number): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) && read >= low && read <= high ? read : undefined
}

export function whole(value: unknown, low: number, high: number): number | undefined {
  const read = number(value, low, high)
  return read !== undefined && Number.isInteger(read) ? read : undefined
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value)
}

export function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined
}

/** Drops what is undefined, so that it leaves no trace in the address. */
export function present<T extends object>(state: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as T
}
