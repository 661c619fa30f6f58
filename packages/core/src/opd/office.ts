/**
 * An office of the district (OPD, puskesmas, posyandu, institution) with its lasting id and the names it has borne. A rename is a new name with its
 * first day: papers of last year keep the name of last year (FEATURES ORG-1). Whose task: the TPPS secretariat.
 */
import { type Day, dayNumber, dayOfNumber } from '../kit/day.ts'

export const OFFICE_KINDS = ['opd', 'puskesmas', 'posyandu', 'rumah-sakit', 'instansi-vertikal', 'lembaga'] as const

export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** Governments of areas are offices too, but stand in wilayah: their id is the code of the area. */
export type AnyOfficeKind = OfficeKind | 'kabupaten' | 'kecamatan' | 'desa'

export interface OfficeName {
  readonly nama: string
  readonly singkatan: string | null
  /** First and last day, `YYYY-MM-DD`; null = not known, still. */
  readonly from: string | null
  readonly until: string | null
  /** The regulation that gave the name; null = not noted. */
  readonly dasar: string | null
}

export interface Office {
  /** UUID, or the code of an area. */
  readonly id: string
  readonly kind: AnyOfficeKind
  /** Of the starting list; null = added by the district. */
  readonly code: string | null
  /** Code of the kecamatan or village where it is; null = of the whole district. */
  readonly wilayah: string | null
  readonly parent: string | null
  readonly from: string | null
  readonly until: string | null
  /** A person has looked at what the starting list proposed. */
  readonly checked: boolean
  /** All names, the earliest first; the current one has no last day. Never empty. */
  readonly names: readonly OfficeName[]
}

/** True when a period covers the day; null = open at that end, both days included. */
export function covers(period: { readonly from: string | null; readonly until: string | null }, day: string): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day <= period.until)
}

/** True until its last day is over. */
export function isActive({ until }: Office, day: string): boolean {
  return until === null || day <= until
}

/** The name it bore on a day; where none covers the day, the one nearest before, else the first. */
export function nameOn({ names }: Office, day: string): OfficeName {
  const found = names.find((name) => covers(name, day)) ?? names.findLast(({ from }) => from === null || from <= day) ?? names[0]
  if (found === undefined) throw new Error('an office without a name')
  return found
}

/** The day before; null at the beginning of reckoning. Expects a day that exists. */
export function dayBefore(day: string): Day | null {
  return dayOfNumber(dayNumber(day as Day) - 1)
}
