/**
 * Which posyandu a row belongs to. Posyandu of the same name stand in many villages, so its village is part of its key.
 */
import type { EppgbmRow } from '@konvergen/core/intake/child-rows.ts'

export interface Posyandu {
  readonly key: string
  readonly kecamatan: string
  readonly desa: string
  /** As the file first writes it. */
  readonly nama: string
}

type Written = Pick<EppgbmRow, 'kec' | 'desa' | 'posyandu'>

const fold = (text: string | null): string => (text ?? '').trim().toUpperCase().replace(/\s+/g, ' ')

/** A number of a person or a telephone that slipped into the wrong column. */
const LONG_NUMBER = /\d[\d -]{5,}\d/g

const shown = (text: string | null): string =>
  (text ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(LONG_NUMBER, '…')

/** Names as the file first writes them, however they are spaced and capitalised further down. */
export class FirstSpelling {
  readonly #known = new Map<string, string>()

  /** null = the row names none. */
  of(text: string | null): string | null {
    const key = fold(text)
    if (key === '') return null
    const known = this.#known.get(key) ?? shown(text)
    this.#known.set(key, known)
    return known
  }
}

export function villageOf({ kec, desa }: Pick<Written, 'kec' | 'desa'>): string {
  return `${fold(kec)}|${fold(desa)}`
}

/** null = the row names none. */
export function posyanduOf({ kec, desa, posyandu }: Written): Posyandu | null {
  if (fold(posyandu) === '') return null
  return { key: `${villageOf({ kec, desa })}|${fold(posyandu)}`, kecamatan: shown(kec), desa: shown(desa), nama: shown(posyandu) }
}
