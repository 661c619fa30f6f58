/** The board of a period put in order: who lacks most, which indicators are furthest from their target, which villages said nothing. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import type { BoardIndicator, Gap } from '../../parts/coverage/say-coverage.ts'

export type BoardOffice = BoardAnswer['lembaga'][number]

/** `76.01.01.2001`; codes of kecamatan and districts are shorter. */
const DESA_LENGTH = 13
export const isDesa = (kode: string): boolean => kode.length === DESA_LENGTH

const HANDED_IN: ReadonlySet<BoardOffice['keadaan']> = new Set(['diajukan', 'disetujui'])

export function isHandedIn({ keadaan }: Pick<BoardOffice, 'keadaan'>): boolean {
  return HANDED_IN.has(keadaan)
}

function share({ diminta, terisi }: BoardOffice): number {
  return diminta === 0 ? 1 : terisi / diminta
}

/** Not handed in first, of those the emptiest first, then the ones with most left to enter. */
export function orderedOffices(offices: readonly BoardOffice[]): readonly BoardOffice[] {
  return offices
    .toSorted((a, b) => b.diminta - b.terisi - (a.diminta - a.terisi))
    .toSorted((a, b) => share(a) - share(b))
    .toSorted((a, b) => Number(isHandedIn(a)) - Number(isHandedIn(b)))
}

/** Villages of one's own areas of which the office has entered nothing, in the order of their names. */
export function silentVillages({ wilayahKosong }: Pick<BoardOffice, 'wilayahKosong'>, names: Readonly<Record<string, string>>): string[] {
  return wilayahKosong
    .filter(isDesa)
    .map((kode) => names[kode] ?? kode)
    .toSorted((a, b) => a.localeCompare(b, 'id'))
}

/** An office of which nothing stands open in any village either asks nothing of villages, or has everything: then it has asked for at least one number each. */
function saysOfVillages(office: BoardOffice, indicators: readonly BoardIndicator[], villages: number): boolean {
  if ([...office.wilayahKosong, ...office.wilayahSebagian].some(isDesa)) return true
  const owns = indicators.some(({ pengampu, tingkat, samaDengan }) => pengampu === office.id && tingkat === 'desa' && samaDengan === null)
  return owns || office.diminta >= villages
}

export interface SilentCount {
  readonly silent: number
  readonly all: number
}

/** Villages of which no office entered anything, of those that one may see. */
export function countSilent({ lembaga, indikator, wilayah }: Pick<BoardAnswer, 'lembaga' | 'indikator' | 'wilayah'>): SilentCount {
  const villages = Object.keys(wilayah).filter(isDesa)
  const asking = lembaga.filter((office) => office.diminta > 0 && saysOfVillages(office, indikator, villages.length))
  const empty = asking.map(({ wilayahKosong }) => new Set(wilayahKosong))
  const silent = asking.length === 0 ? 0 : villages.filter((kode) => empty.every((kodes) => kodes.has(kode))).length
  return { silent, all: asking.length === 0 ? 0 : villages.length }
}

export interface Progress {
  readonly handedIn: number
  readonly offices: number
  readonly entered: number
  readonly asked: number
}

export function progressOf(offices: readonly BoardOffice[]): Progress {
  return {
    handedIn: offices.filter(isHandedIn).length,
    offices: offices.length,
    entered: offices.reduce((sum, { terisi }) => sum + terisi, 0),
    asked: offices.reduce((sum, { diminta }) => sum + diminta, 0),
  }
}

/** The furthest of its targets; null = nothing to compare. */
export function widestGap({ selisih }: Pick<BoardIndicator, 'selisih'>): Gap | null {
  return selisih.reduce<Gap | null>((widest, gap) => (widest === null || gap.short > widest.short ? gap : widest), null)
}

export function mostPeople({ selisih }: Pick<BoardIndicator, 'selisih'>): number | null {
  const counts = selisih.flatMap(({ people }) => people ?? [])
  return counts.length === 0 ? null : Math.max(...counts)
}

const IN_POINTS: ReadonlySet<BoardIndicator['satuan']> = new Set(['persen', 'tanda'])

/** Those short of a target, the furthest first: in points only, since counts cannot be set beside them. What takes over another’s figure is left out. */
export function furthest(indicators: readonly BoardIndicator[]): readonly BoardIndicator[] {
  return indicators
    .filter((one) => one.samaDengan === null && IN_POINTS.has(one.satuan) && (widestGap(one)?.short ?? 0) > 0)
    .toSorted((a, b) => (widestGap(b)?.short ?? 0) - (widestGap(a)?.short ?? 0))
}

/** Indicators that reached each of their targets, of those that can be compared. */
export function countReached(indicators: readonly BoardIndicator[]): { readonly reached: number; readonly compared: number } {
  const compared = indicators.flatMap((one) => (one.samaDengan === null ? (widestGap(one) ?? []) : []))
  return { reached: compared.filter(({ short }) => short <= 0).length, compared: compared.length }
}

export const ORDERS = ['kelompok', 'selisih', 'orang'] as const
export type Order = (typeof ORDERS)[number]

export interface IndicatorGroup {
  /** null: sorted across the groups. */
  readonly group: string | null
  readonly indicators: readonly BoardIndicator[]
}

/** Counts come after what is in points, and what cannot be compared last; among equals the order of the catalogue. */
function rankOf(one: BoardIndicator, order: Order): number {
  const nothing = Number.NEGATIVE_INFINITY
  if (order === 'orang') return mostPeople(one) ?? nothing
  return IN_POINTS.has(one.satuan) ? (widestGap(one)?.short ?? nothing) : nothing
}

/** Codes that take over the figure of another, by the code of that other. */
export function codesTakingOver(indicators: readonly BoardIndicator[]): ReadonlyMap<string, readonly string[]> {
  const taking = indicators.flatMap(({ kode, samaDengan }) => (samaDengan === null ? [] : [{ kode, samaDengan }]))
  return new Map([...Map.groupBy(taking, ({ samaDengan }) => samaDengan)].map(([of, codes]) => [of, codes.map(({ kode }) => kode)]))
}

/** What takes over another’s figure stands with that other, not in a row of its own. */
export function arrangeIndicators(all: readonly BoardIndicator[], order: Order): readonly IndicatorGroup[] {
  const known = new Set(all.map(({ kode }) => kode))
  const indicators = all.filter(({ samaDengan }) => samaDengan === null || !known.has(samaDengan))
  if (order === 'kelompok')
    return [...Map.groupBy(indicators, ({ kelompok }) => kelompok)].map(([group, own]) => ({ group, indicators: own }))
  const ranked = indicators.map((one) => ({ one, rank: rankOf(one, order) }))
  return [{ group: null, indicators: ranked.toSorted((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank)).map(({ one }) => one) }]
}
