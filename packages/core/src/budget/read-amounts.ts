/**
 * Volumes, shares and places of a budget row. What is no number is told and never guessed; `12 Orang` is twelve of the unit Orang.
 */
import { foldedName } from '../plan/read-row.ts'

export interface ReadVolume {
  /** null = there is none, or it cannot be read: then `isUnread`. */
  readonly volume: number | null
  readonly unit: string | null
  readonly isUnread: boolean
}

const NO_VOLUME: ReadVolume = { volume: null, unit: null, isUnread: false }
const MOST = 99_999_999_999_999

/** Zero or more with two decimals at most, typed (`1.250,5`) or stored (`1250.5`). */
export function readAmount(typed: string, isStored: boolean): number | null {
  const text = typed.trim()
  const plain = isStored ? text : text.replaceAll(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const value = /^\d+(?:\.\d{1,2}0*)?$/.test(plain) ? Number(plain) : Number.NaN
  return value <= MOST ? value : null
}

export function readVolume(typed: string, isStored: boolean): ReadVolume {
  const text = typed.trim()
  if (text === '' || /^[-–—]+$/.test(text)) return NO_VOLUME
  const parts = /^([\d.,]+)\s*([^\d\s].*)?$/s.exec(text)
  const volume = parts === null ? null : readAmount(parts[1] ?? '', isStored)
  return { volume, unit: parts?.[2]?.trim() ?? null, isUnread: volume === null }
}

const WHOLE = 100

/** Per cent; undefined = it is no number of 0–100. */
export function readShare(typed: string, isStored: boolean): number | null | undefined {
  const text = typed.trim()
  if (text === '' || /^[-–—]+$/.test(text)) return null
  const value = readAmount(text.replace(/\s*%$/, ''), isStored)
  return value !== null && value <= WHOLE ? value : undefined
}

export interface ReadPlaces {
  readonly places: readonly string[]
  /** Nothing of it is a village, and it does not say the district as a whole. */
  readonly isUnread: boolean
}

const EVERYWHERE = /\b(?:semua|seluruh|se-?kab\w*|kab(?:upaten)?\b|kota\b|tersebar)/i

/** `villages`: by code and by folded name; null = several bear it. */
export function readPlaces(text: string, villages: ReadonlyMap<string, string | null>): ReadPlaces {
  const named = text
    .split(/[;,\n/]|\bdan\b/i)
    .map((part) =>
      part
        .replace(/\bkec(?:amatan)?\b.*$/i, '')
        .replace(/^\s*(?:desa|kelurahan|kel)\b\.?/i, '')
        .trim(),
    )
    .filter((part) => part !== '')
  const found = named.flatMap((part) => villages.get(part) ?? villages.get(foldedName(part)) ?? [])
  const places = [...new Set(found)].toSorted()
  return { places, isUnread: places.length === 0 && named.length > 0 && !EVERYWHERE.test(text) }
}
