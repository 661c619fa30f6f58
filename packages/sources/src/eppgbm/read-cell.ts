/**
 * What a cell of each kind of column says: a value, or why there is none.
 */
import { type ChildIndex, type ClassOf, readClass } from '@konvergen/core/intake/child-classes.ts'
import type { Unread } from '@konvergen/core/intake/child-rows.ts'
import type { StoredAs } from '@konvergen/core/intake/parse-count.ts'
import { type DayOrder, parseDay } from '@konvergen/core/intake/parse-day.ts'
import { parseMeasure } from '@konvergen/core/intake/parse-measure.ts'
import { nameOf } from '@konvergen/core/intake/split-parents.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'

export interface CellReading<Value> {
  readonly value: Value | null
  readonly unread: Unread | null
}

type Reader<Value> = (text: string | null, storedAs: StoredAs) => CellReading<Value>

const BLANK: CellReading<never> = { value: null, unread: null }

/** `read` answers null for an empty cell and undefined for a text that it does not know. */
export function wordReader<Value>(read: (text: string | null) => Value | null | undefined, why: Unread = 'tak-dikenal'): Reader<Value> {
  return (text) => {
    const value = read(text)
    return value === undefined ? { value: null, unread: why } : { value, unread: null }
  }
}

/** The name of a place. The number of a person in it is masked: names of places are kept in the clear. */
export function placeReader(): Reader<string> {
  return (text) => {
    const name = nameOf(text ?? '')
    const value = name === null ? null : maskNik(name)
    return { value, unread: value === name ? null : 'memuat-nik' }
  }
}

export function classReader<Index extends ChildIndex>(index: Index): Reader<ClassOf[Index]> {
  return wordReader((text) => (nameOf(text ?? '') === null ? null : (readClass(index, text ?? '') ?? undefined)))
}

export function dayReader(order: DayOrder): Reader<Day> {
  return (text) => {
    const reading = parseDay(text, order)
    if (reading.state === 'ada') return { value: reading.day, unread: null }
    return reading.state === 'kosong' ? BLANK : { value: null, unread: reading.state }
  }
}

/** A number without a unit, `least` ≤ n ≤ `most`. */
export function numberReader(least: number, most: number): Reader<number> {
  return (text, storedAs) => {
    const reading = parseMeasure(text, storedAs)
    if (reading.state === 'kosong') return BLANK
    if (reading.state !== 'ada') return { value: null, unread: reading.state }
    const { value } = reading
    return value >= least && value <= most ? { value, unread: null } : { value: null, unread: 'di-luar-batas' }
  }
}
