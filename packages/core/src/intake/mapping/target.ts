/**
 * What a column of an office's sheet holds, as somebody or the program says: the name or code of the area, its kecamatan, the text by which rows are
 * picked, a number of the catalogue, or nothing that is taken.
 */
import { PARTS, type Part } from '../../indicators/asked-thing.ts'

/** `saring`: only rows with a certain text in it are taken, such as one month of a long list. */
const PLACE_TARGETS = ['desa', 'kode', 'kecamatan', 'saring'] as const
export type PlaceTarget = (typeof PLACE_TARGETS)[number]

/** `abaikan`, a place, or code and part of a number: `E11/nilai`, `S24/penyebut`, `D06/nilai`; with `+` behind it where several columns are that number together. */
export type Target = string

export const NOTHING = 'abaikan'

export interface NumberTarget {
  readonly code: string
  readonly part: Part
}

export function numberTarget(code: string, part: Part): Target {
  return `${code}/${part}`
}

/** The target of a column that is one of several whose sum is the number. */
export function summedTarget(target: Target): Target {
  return isSummed(target) ? target : `${target}+`
}

export function isSummed(target: Target): boolean {
  return target.endsWith('+')
}

/** The number itself, whether one column gives it or several. */
export function wholeOf(target: Target): Target {
  return target.replace(/\+$/, '')
}

/** null = it is no number: a place, nothing, or no target at all. */
export function numberOf(target: Target): NumberTarget | null {
  const found = /^([A-Z]\d{2,3})\/(\w+)\+?$/.exec(target)
  const part = PARTS.find((each) => each === found?.[2])
  return found === null || part === undefined ? null : { code: found[1] ?? '', part }
}

export function isPlace(target: Target): target is PlaceTarget {
  return (PLACE_TARGETS as readonly string[]).includes(target)
}

/** True for every text that can be a target. */
export function isTarget(text: string): boolean {
  return text === NOTHING || isPlace(text) || numberOf(text) !== null
}
