/**
 * A village's quarter: the head block of the form, how far its report is, and who has gone silent (SPEC §2.5; FLD-9, “activate the lowest level”).
 */
import { monthOf, monthsOfQuarter, type Quarter } from '../sasaran/quarter.ts'
import type { NotedMonths } from './judge-services.ts'
import { groupIn, type ScoredPerson } from './person-quarter.ts'

/** `2026-T3`; null = no quarter. */
export function quarterOf(text: string): Quarter | null {
  const [, year, quarter] = /^(\d{4})-T([1-4])$/.exec(text) ?? []
  return year === undefined || quarter === undefined ? null : { year: Number(year), quarter: Number(quarter) }
}

export const quarterText = ({ year, quarter }: Quarter): string => `${year}-T${quarter}`

const QUARTERS = 4

/** `back` 1 = the one before. */
export function quarterBefore({ year, quarter }: Quarter, back = 1): Quarter {
  const index = year * QUARTERS + quarter - 1 - back
  return { year: Math.floor(index / QUARTERS), quarter: (index % QUARTERS) + 1 }
}

/** The quarter of a day `YYYY-MM-DD`. */
export function quarterOn(day: string): Quarter {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) }
}

export interface VillageHead {
  /** Households with a pregnant woman or a child of 0–23 months. */
  readonly households: number
  readonly pregnant: number
  /** Of them with chronic energy deficiency or at risk in any month of the quarter. */
  readonly atRisk: number
  readonly children: number
  /** Of them whose last class of nutrition in the quarter is another than normal. */
  readonly malnourished: number
  /** Children of whom no class was reported. */
  readonly unclassed: number
}

export interface HeadPerson {
  readonly household: string
  readonly person: ScoredPerson
  readonly months: NotedMonths
}

export function headOf(persons: readonly HeadPerson[], quarter: Quarter): VillageHead {
  const counted = persons
    .map((each) => ({ ...each, group: groupIn(each.person, quarter) }))
    .filter(({ group }) => group === 'bumil' || group === 'anak')
  const asked = monthsOfQuarter(quarter)
  const pregnant = counted.filter(({ group }) => group === 'bumil')
  const children = counted.filter(({ group }) => group === 'anak')
  const isAtRisk = ({ months }: HeadPerson) => asked.some((month) => !['normal', null, undefined].includes(months.get(month)?.keadaan))
  const classes = children.map(({ months }) => asked.flatMap((month) => months.get(month)?.gizi ?? []).at(-1) ?? null)
  return {
    households: new Set(counted.map(({ household }) => household)).size,
    pregnant: pregnant.length,
    atRisk: pregnant.filter(isAtRisk).length,
    children: children.length,
    malnourished: classes.filter((found) => found !== null && found !== 'N').length,
    unclassed: classes.filter((found) => found === null).length,
  }
}

/** `berubah`: something was entered after it had been handed in. */
export const REPORT_STATES = ['belum', 'diisi', 'dikirim', 'berubah'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Moments as numbers, `null` = never. */
export function reportState({ sent, entered }: { readonly sent: number | null; readonly entered: number | null }): ReportState {
  if (sent === null) return entered === null ? 'belum' : 'diisi'
  return entered !== null && entered > sent ? 'berubah' : 'dikirim'
}

/** Nothing entered in the last `months` months before the day `today`. `last`: the day of the last entry; null = there never was one. */
export function isSilent(last: string | null, today: string, months: number): boolean {
  if (last === null) return true
  const apart = monthOf(today) - monthOf(last)
  return apart > months || (apart === months && today.slice(8) >= last.slice(8))
}
