/**
 * A team for the acceleration of stunting reduction (TPPS) of a district, kecamatan or village: fields of work, seats, the decree that appoints it.
 * Perpres 72/2021 articles 20–22 ask for one at each level; who chairs it differs (a vice regent, a regional secretary: FEATURES A4), so any office
 * may hold any seat. Whose task: the TPPS secretariat, the camat, the village government.
 */
import { type Day, daysBetween } from '../kit/day.ts'
import { levelOf } from '../wilayah/kode.ts'

export const TEAM_LEVELS = ['kabupaten', 'kecamatan', 'desa'] as const
export type TeamLevel = (typeof TEAM_LEVELS)[number]

export const TEAM_STATES = ['draf', 'berlaku', 'digantikan', 'dicabut'] as const
export type TeamState = (typeof TEAM_STATES)[number]

export const SEAT_KINDS = ['pengarah', 'ketua', 'wakil-ketua', 'sekretaris', 'wakil-sekretaris', 'koordinator', 'anggota'] as const
export type SeatKind = (typeof SEAT_KINDS)[number]

export interface TeamField {
  /** Made by whoever creates it; unique in the team. */
  readonly id: string
  readonly nama: string
  readonly tugas: readonly string[]
}

export interface Seat {
  readonly id: string
  readonly peran: SeatKind
  /** The field of a coordinator or member; null = of the team as a whole. */
  readonly bidang: string | null
  /** Id of the office or code of the area; null = none. */
  readonly lembaga: string | null
  /** Id of the person; null = whoever holds the post. */
  readonly orang: string | null
  /** As it stands in the decree, e.g. `Kepala Dinas Kesehatan`. */
  readonly jabatan: string
}

export interface Composition {
  readonly fields: readonly TeamField[]
  readonly seats: readonly Seat[]
}

export interface TeamDates {
  readonly state: TeamState
  /** First and last day of validity; null = not set, no end. */
  readonly from: string | null
  readonly until: string | null
}

/** - `hampir-habis`: ends within `WARN_DAYS`; - `habis`: its last day is over. */
export type Standing = 'draf' | 'belum-mulai' | 'berlaku' | 'hampir-habis' | 'habis' | 'digantikan' | 'dicabut'

/** From when the end is announced: a decree takes some weeks from draft to signature (house choice). */
export const WARN_DAYS = 60

export interface TeamStanding {
  readonly standing: Standing
  /** Days that are left, the last one included in none: 0 = today is the last; null = no end is near or set. */
  readonly daysLeft: number | null
}

export function standingOf({ state, from, until }: TeamDates, day: string): TeamStanding {
  if (state !== 'berlaku') return { standing: state, daysLeft: null }
  if (from !== null && day < from) return { standing: 'belum-mulai', daysLeft: null }
  if (until === null) return { standing: 'berlaku', daysLeft: null }
  const daysLeft = daysBetween(day as Day, until as Day)
  if (daysLeft < 0) return { standing: 'habis', daysLeft: null }
  return { standing: daysLeft <= WARN_DAYS ? 'hampir-habis' : 'berlaku', daysLeft }
}

/** null when the code is of no level that has a team here. */
export function teamLevelOf(kode: string): TeamLevel | null {
  const level = levelOf(kode)
  return level === null || level === 'provinsi' ? null : level
}

/**
 * What is amiss with a composition. It may be recorded all the same: a decree on paper is as it is.
 */
export type TeamFault =
  | { readonly kind: 'tanpa-ketua' }
  | { readonly kind: 'dua-ketua' }
  | { readonly kind: 'tanpa-sekretaris' }
  | { readonly kind: 'bidang-tanpa-koordinator'; readonly bidang: string }
  | { readonly kind: 'bidang-kosong'; readonly bidang: string }
  | { readonly kind: 'lembaga-berakhir'; readonly seat: string }
  | { readonly kind: 'orang-tak-menjabat'; readonly seat: string }
  | { readonly kind: 'tanpa-jabatan'; readonly seat: string }

export interface KnownHolders {
  /** Ids of offices that are active on the day, areas included. */
  readonly offices: ReadonlySet<string>
  /** Ids of people who hold a post on the day. */
  readonly people: ReadonlySet<string>
}

export function faultsOfTeam({ fields, seats }: Composition, known: KnownHolders): TeamFault[] {
  const count = (peran: SeatKind): number => seats.filter((seat) => seat.peran === peran).length
  const faults: TeamFault[] = []
  if (count('ketua') === 0) faults.push({ kind: 'tanpa-ketua' })
  if (count('ketua') > 1) faults.push({ kind: 'dua-ketua' })
  if (count('sekretaris') === 0) faults.push({ kind: 'tanpa-sekretaris' })
  for (const { id, nama } of fields) {
    const own = seats.filter((seat) => seat.bidang === id)
    if (own.length === 0) faults.push({ kind: 'bidang-kosong', bidang: nama })
    else if (!own.some((seat) => seat.peran === 'koordinator')) faults.push({ kind: 'bidang-tanpa-koordinator', bidang: nama })
  }
  for (const { id, lembaga, orang, jabatan } of seats) {
    if (jabatan.trim() === '') faults.push({ kind: 'tanpa-jabatan', seat: id })
    if (lembaga !== null && !known.offices.has(lembaga)) faults.push({ kind: 'lembaga-berakhir', seat: id })
    if (orang !== null && !known.people.has(orang)) faults.push({ kind: 'orang-tak-menjabat', seat: id })
  }
  return faults
}
