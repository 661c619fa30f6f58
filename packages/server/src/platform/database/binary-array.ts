/**
 * Columns of many rows as PostgreSQL arrays in their binary form (src/backend/utils/adt/arrayfuncs.c, `array_recv`), one parameter a column for
 * `unnest`. A district's list has millions of cells: written as texts, both sides would spend more on digits and quotes than on the rows.
 */
import { type Day, dayNumber } from '@konvergen/core/kit/day.ts'

/** Object ids of element types (src/include/catalog/pg_type.dat), and the bytes of one element. */
const TYPES = {
  uuid: { oid: 2950, bytes: 16 },
  date: { oid: 1082, bytes: 4 },
  int: { oid: 23, bytes: 4 },
  real: { oid: 700, bytes: 4 },
} as const
const [TEXT_OID, BYTEA_OID] = [25, 17]

const HEAD_BYTES = 20
const LENGTH_BYTES = 4
const NULL_LENGTH = -1
/** A unit of a JavaScript text takes at most three bytes. */
const BYTES_A_UNIT = 3
/** PostgreSQL counts days from 1 January 2000. */
const EPOCH_2000 = dayNumber('2000-01-01' as Day)

/** One dimension that begins at 1. */
function writeHead(buffer: Buffer, oid: number, length: number): void {
  const [dimensions, mayHoldNulls, firstIndex] = [1, 1, 1]
  for (const [place, value] of [dimensions, mayHoldNulls, oid, length, firstIndex].entries())
    buffer.writeInt32BE(value, place * LENGTH_BYTES)
}

const hexDigit = (code: number): number => (code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57)

function writeUuid(buffer: Buffer, text: string, at: number): void {
  let [from, to] = [0, at]
  while (from < text.length) {
    if (text.charCodeAt(from) === 0x2d) from += 1
    buffer[to] = (hexDigit(text.charCodeAt(from)) << 4) | hexDigit(text.charCodeAt(from + 1))
    from += 2
    to += 1
  }
}

type Fixed<Value> = (buffer: Buffer, value: Value, at: number) => void

function fixedArray<Value>(type: keyof typeof TYPES, values: ArrayLike<Value | null>, write: Fixed<Value>): Buffer {
  const { oid, bytes } = TYPES[type]
  const buffer = Buffer.allocUnsafe(HEAD_BYTES + values.length * (LENGTH_BYTES + bytes))
  writeHead(buffer, oid, values.length)
  let at = HEAD_BYTES
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as Value | null
    const isNull = value === null || Number.isNaN(value)
    at = buffer.writeInt32BE(isNull ? NULL_LENGTH : bytes, at)
    if (isNull) continue
    write(buffer, value, at)
    at += bytes
  }
  return buffer.subarray(0, at)
}

/** As `crypto.randomUUID` writes them. */
export function uuids(values: readonly (string | null)[]): Buffer {
  return fixedArray('uuid', values, writeUuid)
}

/** `YYYY-MM-DD`. */
export function dates(values: readonly (string | null)[]): Buffer {
  const known = new Map<string, number>()
  return fixedArray<string>('date', values, (buffer, day, at) => {
    const number = known.get(day) ?? dayNumber(day as Day) - EPOCH_2000
    known.set(day, number)
    buffer.writeInt32BE(number, at)
  })
}

/** Whole numbers of 32 bits. */
export function integers(values: readonly (number | null)[]): Buffer {
  return fixedArray<number>('int', values, (buffer, value, at) => buffer.writeInt32BE(value, at))
}

/** In single precision; NaN is null. */
export function reals(values: readonly (number | null)[] | Float64Array): Buffer {
  return fixedArray<number>('real', values, (buffer, value, at) => buffer.writeFloatBE(value, at))
}

export function texts(values: readonly (string | null)[]): Buffer {
  const units = values.reduce((sum, value) => sum + (value?.length ?? 0), 0)
  const buffer = Buffer.allocUnsafe(HEAD_BYTES + values.length * LENGTH_BYTES + units * BYTES_A_UNIT)
  writeHead(buffer, TEXT_OID, values.length)
  let at = HEAD_BYTES
  for (const value of values) {
    const length = value === null ? NULL_LENGTH : buffer.write(value, at + LENGTH_BYTES, 'utf8')
    buffer.writeInt32BE(length, at)
    at += LENGTH_BYTES + Math.max(0, length)
  }
  return buffer.subarray(0, at)
}

/** Pieces of bytes, or hex digits that stand for them. */
export function byteas(values: readonly (Uint8Array | string | null)[]): Buffer {
  const sizes = values.map((value) => (typeof value === 'string' ? value.length / 2 : (value?.length ?? 0)))
  const buffer = Buffer.allocUnsafe(HEAD_BYTES + values.length * LENGTH_BYTES + sizes.reduce((sum, size) => sum + size, 0))
  writeHead(buffer, BYTEA_OID, values.length)
  let at = HEAD_BYTES
  values.forEach((value, index) => {
    const size = sizes[index] as number
    at = buffer.writeInt32BE(value === null ? NULL_LENGTH : size, at)
    if (typeof value === 'string') buffer.write(value, at, 'hex')
    else if (value !== null) buffer.set(value, at)
    at += size
  })
  return buffer.subarray(0, at)
}
