/** A published figure as it was typed, and which fields cannot be used. */
import type { FigureBody } from '@konvergen/contract/situation-published.ts'
import { faultOfFigure, POPULATIONS } from '@konvergen/core/situation/published-figure.ts'
import { oneOf } from '../../app/read-search.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

export const FIELDS = ['kode', 'nama', 'source', 'year', 'month', 'percent', 'low', 'high', 'n', 'page', 'population'] as const
export type TypedFigure = Readonly<Record<(typeof FIELDS)[number], string>>

const LARGE = { low: 0, high: 100_000_000, decimals: 2 }

/** NaN: something stands there that is no number. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : (parseDecimal(text, LARGE) ?? Number.NaN)
}

const FIELD_OF_FAULT = {
  wilayah: 'kode',
  sumber: 'source',
  tahun: 'year',
  bulan: 'month',
  persen: 'percent',
  selang: 'low',
  n: 'n',
} as const

export function readTypedFigure(typed: TypedFigure): { readonly figure: FigureBody; readonly wrong: keyof TypedFigure | null } {
  const kode = typed.kode.trim()
  const figure: FigureBody = {
    kode,
    nama: typed.nama.trim() === '' ? kode : typed.nama.trim(),
    source: typed.source.trim(),
    year: numberOf(typed.year) ?? Number.NaN,
    month: numberOf(typed.month),
    percent: numberOf(typed.percent) ?? Number.NaN,
    low: numberOf(typed.low),
    high: numberOf(typed.high),
    n: numberOf(typed.n),
    population: oneOf(typed.population, POPULATIONS) ?? 'balita',
    page: typed.page.trim() === '' ? null : typed.page.trim(),
  }
  const fault = faultOfFigure(figure)
  return { figure, wrong: fault === null ? null : FIELD_OF_FAULT[fault] }
}
