/**
 * The matrix as it is looked at: rows and columns that fit the filter, the worst first. What several areas make together is put together from their numerators
 * and denominators; nothing here is a mean of percentages.
 */
import type { CellState, GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import { type TotalCoverage, totalCoverage } from '@konvergen/core/indicators/coverage.ts'
import { gapOf } from '@konvergen/core/indicators/gap.ts'
import { type ComparedGap, type GapOrder, worstFirst } from '@konvergen/core/situation/order-gaps.ts'
import { type PeopleGap, shareShort } from '@konvergen/core/situation/people-gap.ts'
import type { GapsSearch } from '../../app/gaps-search.ts'

/** Stands in the address for what no office owns. */
export const NOBODYS = '-'

export interface GapCell {
  readonly state: CellState
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly people: number | null
  /** Against the first target, in the unit shown; above zero = short. */
  readonly short: number | null
  readonly before: number | null
  readonly completeness: { readonly reported: number; readonly expected: number }
}

export function cellAt(indicator: GapIndicator, row: number): GapCell {
  const { sel, arah, satuan, target } = indicator
  const [state, value] = [sel.keadaan[row] ?? 'tidak-ditanyakan', sel.nilai[row] ?? null]
  const [numerator, denominator] = [sel.pembilang[row] ?? null, sel.penyebut[row] ?? null]
  const [aim] = target
  const known = { state: 'ada', numerator, denominator, value, fromElsewhere: false } as const
  const gap = aim === undefined ? null : gapOf({ direction: arah, unit: satuan }, known, aim)
  return {
    state,
    numerator,
    denominator,
    value,
    people: sel.orang[row] ?? null,
    short: gap?.short ?? null,
    before: sel.lalu[row] ?? null,
    completeness: { reported: sel.melapor[row] ?? 0, expected: sel.diminta[row] ?? 0 },
  }
}

function fits({ pengampu, kelompok, intervensi, pilar }: GapIndicator, search: GapsSearch): boolean {
  const isOffice = search.lembaga === undefined || (pengampu ?? NOBODYS) === search.lembaga
  const isKind = search.jenis === undefined || intervensi === search.jenis
  const isPillar = search.pilar === undefined || pilar === search.pilar
  return isOffice && isKind && isPillar && (search.kelompok === undefined || kelompok === search.kelompok)
}

/** Of the whole district. */
export function comparedTotal({ satuan, selisih: [gap], jumlah }: GapIndicator): ComparedGap {
  return { unit: satuan, people: gap?.people ?? null, short: gap?.short ?? null, completeness: jumlah.completeness }
}

export function shownIndicators(all: readonly GapIndicator[], search: GapsSearch, order: GapOrder): GapIndicator[] {
  return worstFirst(
    all.filter((one) => fits(one, search)),
    comparedTotal,
    order,
  )
}

export interface OfficeGaps {
  readonly id: string | null
  readonly nama: string | null
  readonly people: PeopleGap
  readonly services: readonly GapIndicator[]
  readonly supply: readonly GapIndicator[]
}

/** The office first that has most people to reach; its indicators in the order asked for. */
export function byOffice(gaps: GapsAnswer, search: GapsSearch, order: GapOrder): OfficeGaps[] {
  const indicators = shownIndicators(gaps.indikator, search, order)
  const offices = gaps.lembaga.map(({ id, nama, orang }) => {
    const own = indicators.filter(({ pengampu }) => pengampu === id)
    const [services, supply] = [own.filter(({ sisi }) => sisi === 'layanan'), own.filter(({ sisi }) => sisi === 'pasokan')]
    return { id, nama, people: orang, services, supply }
  })
  const shown = offices.filter(({ services, supply }) => services.length + supply.length > 0)
  return shown.toSorted((a, b) => b.people.short - a.people.short)
}

export interface HeatRow {
  /** Place in `wilayah`. */
  readonly at: number
  readonly kode: string
  readonly nama: string
  readonly people: PeopleGap
}

export interface HeatColumn {
  readonly indicator: GapIndicator
  /** Of the rows shown together. */
  readonly shown: TotalCoverage
}

export interface Heat {
  readonly rows: readonly HeatRow[]
  readonly columns: readonly HeatColumn[]
}

function compareRow({ wilayah, indikator }: GapsAnswer, at: number): ComparedGap {
  const people = wilayah[at]?.orang
  const share = people === undefined ? null : shareShort(people)
  const asked = indikator.map((one) => cellAt(one, at).completeness)
  return {
    unit: 'persen',
    people: people === undefined || people.services === 0 ? null : people.short,
    // Of a whole row the share of its people stands for points.
    short: share === null ? null : 100 * share,
    completeness: {
      reported: asked.reduce((sum, each) => sum + each.reported, 0),
      expected: asked.reduce((sum, each) => sum + each.expected, 0),
    },
  }
}

function together(indicator: GapIndicator, rows: readonly HeatRow[]): TotalCoverage {
  const cells = rows.flatMap(({ at }) => {
    const { state, numerator, denominator, value } = cellAt(indicator, at)
    return state === 'tidak-ditanyakan' ? [] : [{ state, numerator, denominator, value, fromElsewhere: false }]
  })
  return totalCoverage({ aggregation: indicator.gabung, unit: indicator.satuan }, cells)
}

function compareColumn({ indicator: { satuan, arah, target }, shown }: HeatColumn): ComparedGap {
  const [aim] = target
  const gap = aim === undefined ? null : gapOf({ direction: arah, unit: satuan }, shown, aim)
  return { unit: satuan, people: gap?.people ?? null, short: gap?.short ?? null, completeness: shown.completeness }
}

/** `lokus`: codes of the villages that are proposed; null = not asked for. Indicators that no row is asked for are left out. */
export function heatOf(gaps: GapsAnswer, search: GapsSearch, order: GapOrder, lokus: ReadonlySet<string> | null): Heat {
  const all = gaps.wilayah.map(({ kode, nama, kecamatan, orang }, at) => ({ at, kode, nama, kecamatan, people: orang }))
  const wanted = all.filter(
    ({ kode, kecamatan }) => (search.kec === undefined || (kecamatan ?? kode) === search.kec) && (lokus === null || lokus.has(kode)),
  )
  const rows = worstFirst(wanted, ({ at }) => compareRow(gaps, at), order)
  const columns = gaps.indikator
    .filter((one) => fits(one, search) && rows.some(({ at }) => cellAt(one, at).state !== 'tidak-ditanyakan'))
    .map((indicator) => ({ indicator, shown: together(indicator, rows) }))
  return { rows, columns: worstFirst(columns, compareColumn, order) }
}

export interface CellRow {
  readonly row: HeatRow
  readonly indicator: GapIndicator
  readonly cell: GapCell
}

/** The matrix read cell by cell. */
export function cellRows({ rows, columns }: Heat, order: GapOrder): CellRow[] {
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ indicator }): CellRow[] => {
      const cell = cellAt(indicator, row.at)
      return cell.state === 'tidak-ditanyakan' ? [] : [{ row, indicator, cell }]
    }),
  )
  return worstFirst(
    cells,
    ({ indicator: { satuan }, cell: { people, short, completeness } }) => ({ unit: satuan, people, short, completeness }),
    order,
  )
}

/** Class of a cell: 0 = the target is reached … 4 = more than 50 points short; null = nothing to compare. */
export function heatClass({ state, short }: Pick<GapCell, 'state' | 'short'>, unit: GapIndicator['satuan']): 0 | 1 | 2 | 3 | 4 | null {
  if (state !== 'ada' || short === null) return null
  if (short <= 0) return 0
  // Yes or no, and times that something was held: there or not.
  if (unit !== 'persen') return 4
  if (short <= 10) return 1
  if (short <= 25) return 2
  return short <= 50 ? 3 : 4
}

/** Whether figures of two periods can be set against each other: a total of other villages is another total. */
const COMPARABLE = 0.1

export type Change = 'membaik' | 'memburuk' | 'tetap' | 'beda' | null

const share = ({ reported, expected }: { reported: number; expected: number }) => (expected === 0 ? 0 : reported / expected)

/** null = there is nothing to compare with. */
export function changeOf({ jumlah, riwayat, arah }: GapIndicator): Change {
  const past = riwayat.at(-1)
  if (past?.nilai === undefined || past.nilai === null || jumlah.value === null) return null
  if (Math.abs(share(jumlah.completeness) - share(past.lengkap)) > COMPARABLE) return 'beda'
  const better = (jumlah.value - past.nilai) * (arah === 'naik' ? 1 : -1)
  if (Math.abs(better) < 0.05) return 'tetap'
  return better > 0 ? 'membaik' : 'memburuk'
}
