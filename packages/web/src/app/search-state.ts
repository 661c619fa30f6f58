/**
 * What the address of a page holds (period, indicator, sort, filters), so that a view can be sent to a colleague and the back button
 * does what people expect. Whatever is not understood falls away silently: an old link still opens.
 */
import { FIGURES, type FigureKey } from '@konvergen/core/situation/situation.ts'

type Raw = Readonly<Record<string, unknown>>

export const MEASURES = ['stunting', 'kasus', ...FIGURES.filter((key) => key !== 'stunting')] as const
export type Measure = FigureKey | 'kasus'

export interface SituationSearch {
  readonly recap?: string
  readonly krs?: string
  readonly indikator?: Measure
  readonly tampilan?: 'kecamatan'
  /** Column; a leading `-` = descending. */
  readonly urut?: string
  readonly cari?: string
  readonly kec?: string
  readonly data?: 'cukup' | 'belum'
  /** Columns shown, when they differ from the default. */
  readonly kolom?: readonly string[]
}

export interface LokusSearch {
  readonly recap?: string
  readonly krs?: string
  readonly k?: number
  readonly prevalensi?: number
  readonly kasus?: number
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function number(value: unknown, low: number, high: number): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) && read >= low && read <= high ? read : undefined
}

function whole(value: unknown, low: number, high: number): number | undefined {
  const read = number(value, low, high)
  return read !== undefined && Number.isInteger(read) ? read : undefined
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value)
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined
}

/** Drops what is undefined, so that it leaves no trace in the address. */
function present<T extends object>(state: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as T
}

/** A period such as `2024-01` reads as a number or a text, depending on who wrote the link. */
export function readSituationSearch(raw: Raw): SituationSearch {
  return present<SituationSearch>({
    recap: text(raw['recap']),
    krs: text(raw['krs']),
    indikator: oneOf(raw['indikator'], MEASURES),
    tampilan: oneOf(raw['tampilan'], ['kecamatan']),
    urut: text(raw['urut']),
    cari: text(raw['cari']),
    kec: text(raw['kec']),
    data: oneOf(raw['data'], ['cukup', 'belum']),
    kolom: texts(raw['kolom']),
  })
}

export function readLokusSearch(raw: Raw): LokusSearch {
  return present<LokusSearch>({
    recap: text(raw['recap']),
    krs: text(raw['krs']),
    k: whole(raw['k'], 1, 1000),
    prevalensi: number(raw['prevalensi'], 0, 100),
    kasus: whole(raw['kasus'], 0, 1e9),
  })
}
