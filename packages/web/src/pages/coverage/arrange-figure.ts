/** The areas of one indicator put in order, summed by kecamatan, and as a file in which each way of having no number keeps its word. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { type TotalCoverage, totalCoverage } from '@konvergen/core/indicators/coverage.ts'
import { peopleLeft } from '@konvergen/core/indicators/gap.ts'
import { type CsvCell, toCsv } from '../../parts/csv.ts'
import { COVERAGE_STATES } from '../../text/coverage.ts'
import { FIGURE } from '../../text/coverage-figure.ts'
import type { Speak } from '../../text/text.ts'

export type FigureArea = FigureAnswer['wilayah'][number]

/** The server tells kecamatan by their codes. */
export function withKecamatanNames(
  figure: FigureAnswer,
  kecamatan: readonly { readonly kode: string; readonly nama: string }[],
): FigureAnswer {
  const names = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const nameOf = (kode: string | null) => (kode === null ? null : (names.get(kode) ?? kode))
  return { ...figure, wilayah: figure.wilayah.map((area) => ({ ...area, kecamatan: nameOf(area.kecamatan) })) }
}

export const COLUMNS = ['nama', 'terlayani', 'sasaran', 'capaian', 'kurang', 'tersisa'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  /** `kecamatan`: by kecamatan, then by name. */
  readonly column: Column | 'kecamatan'
  readonly isDescending: boolean
}

export interface Shown {
  /** Name of a kecamatan; empty = all. */
  readonly kecamatan: string
  readonly which: 'semua' | 'belum-lapor' | 'tidak-sah'
}

function numberIn(area: FigureArea, column: Column): number | null {
  switch (column) {
    case 'terlayani':
      return area.numerator
    case 'sasaran':
      return area.denominator
    case 'capaian':
      return area.value
    case 'kurang':
      return area.orang
    default:
      return area.tersisa
  }
}

const byName = (a: FigureArea, b: FigureArea) => a.nama.localeCompare(b.nama, 'id')

/** Areas without the number stand last, whichever way the others are sorted. */
export function sortAreas(areas: readonly FigureArea[], { column, isDescending }: Sorting): readonly FigureArea[] {
  const sign = isDescending ? -1 : 1
  const named = areas.toSorted(byName)
  if (column === 'nama') return isDescending ? named.toReversed() : named
  if (column === 'kecamatan') return named.toSorted((a, b) => (a.kecamatan ?? '').localeCompare(b.kecamatan ?? '', 'id'))
  return named.toSorted((a, b) => {
    const [one, other] = [numberIn(a, column), numberIn(b, column)]
    return one === null || other === null ? Number(one === null) - Number(other === null) : sign * (one - other)
  })
}

export function shownAreas(areas: readonly FigureArea[], { kecamatan, which }: Shown): readonly FigureArea[] {
  return areas.filter((area) => (kecamatan === '' || area.kecamatan === kecamatan) && (which === 'semua' || area.state === which))
}

export interface KecamatanCoverage {
  readonly nama: string
  readonly total: TotalCoverage
  readonly tersisa: number | null
}

/** Σ numerator / Σ denominator of each, by the rule of the whole district. */
export function byKecamatan({ definisi, wilayah }: Pick<FigureAnswer, 'definisi' | 'wilayah'>): readonly KecamatanCoverage[] {
  return [...Map.groupBy(wilayah, ({ kecamatan }) => kecamatan)]
    .flatMap(([nama, areas]) => {
      if (nama === null) return []
      const total = totalCoverage(definisi, areas)
      return [{ nama, total, tersisa: peopleLeft(definisi, total) }]
    })
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

/** Numbers of what is not there stay empty; the column of states says why. A percentage that cannot be stays out. */
export function figureCsv(areas: readonly FigureArea[], t: Speak): string {
  const heads = [
    FIGURE.code,
    FIGURE.kecamatan,
    FIGURE.area,
    FIGURE.state,
    FIGURE.numerator,
    FIGURE.denominator,
    FIGURE.value,
    FIGURE.short,
    FIGURE.left,
  ]
  const rows = areas.map((area): CsvCell[] => [
    area.kode,
    area.kecamatan,
    area.nama,
    t(COVERAGE_STATES[area.state]),
    area.numerator,
    area.denominator,
    area.value,
    area.orang,
    area.tersisa,
  ])
  return toCsv(
    heads.map((head) => t(head)),
    rows,
  )
}
