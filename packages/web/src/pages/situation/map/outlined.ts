/** Which villages a map outlines: the lokus decided upon for the year that is drawn; where none are, or if asked, those that are proposed. */
import type { LokusYearsAnswer } from '@konvergen/contract/lokus-years.ts'

export interface Outlined {
  readonly kodes: ReadonlySet<string>
  /** Of the decisions; null = only proposed. */
  readonly year: number | null
}

const YEAR_LENGTH = 4

/** Those that are let go are no lokus of the year. `period`: begins with its year. */
export function decidedFor({ tahun }: Pick<LokusYearsAnswer, 'tahun'>, period: string): Outlined | null {
  const year = Number(period.slice(0, YEAR_LENGTH))
  const own = tahun.find((each) => each.tahun === year)
  if (own === undefined) return null
  return { year, kodes: new Set(own.desa.flatMap(({ kode, status }) => (status === 'lulus' ? [] : [kode]))) }
}

export function proposedIn(rows: readonly { readonly kode: string; readonly proposed: boolean }[]): Outlined {
  return { year: null, kodes: new Set(rows.flatMap(({ kode, proposed }) => (proposed ? [kode] : []))) }
}
