/**
 * How far a rembuk is, and what keeps it from being closed: it has its date and place, somebody came, it was held, every clause is decided and each agreed one has
 * an owner and a due date. Closed, nothing of it changes any more.
 */
import { type Clause, type ClauseGap, gapsOfClause, type Result } from './clause.ts'

export type RembukState = 'direncanakan' | 'dilaksanakan' | 'ditutup' | 'dibatalkan'

/** `meeting`: the state of the meeting that it is. */
export function stateOfRembuk(meeting: 'direncanakan' | 'selesai' | 'dibatalkan', isClosed: boolean): RembukState {
  if (isClosed) return 'ditutup'
  return meeting === 'selesai' ? 'dilaksanakan' : meeting
}

export interface ClosingFacts {
  readonly state: RembukState
  readonly day: string
  readonly today: string
  readonly place: string
  readonly attended: number
  readonly clauses: readonly { readonly id: string; readonly clause: Pick<Clause, 'owners' | 'due'>; readonly result: Result | null }[]
}

export type ClosingGap =
  | { readonly what: 'belum-dilaksanakan' | 'tanggal-belum-tiba' | 'tempat' | 'kehadiran' | 'tanpa-butir'; readonly clause: null }
  | { readonly what: ClauseGap; readonly clause: string }

/** Empty = it can be closed. */
export function gapsOfRembuk({ state, day, today, place, attended, clauses }: ClosingFacts): ClosingGap[] {
  const own: { readonly what: Extract<ClosingGap, { clause: null }>['what']; readonly isLacking: boolean }[] = [
    { what: 'belum-dilaksanakan', isLacking: state !== 'dilaksanakan' },
    { what: 'tanggal-belum-tiba', isLacking: day > today },
    { what: 'tempat', isLacking: place.trim() === '' },
    { what: 'kehadiran', isLacking: attended === 0 },
    { what: 'tanpa-butir', isLacking: clauses.length === 0 },
  ]
  return [
    ...own.filter(({ isLacking }) => isLacking).map(({ what }) => ({ what, clause: null })),
    ...clauses.flatMap(({ id, clause, result }) => gapsOfClause(clause, result).map((what) => ({ what, clause: id }))),
  ]
}

/** Who signs the minutes and the commitment, by post; names are written when they sign. */
export function signersOf(level: 'kab' | 'kec' | 'desa'): readonly string[] {
  if (level === 'desa') return ['Kepala Desa/Lurah', 'Ketua BPD/LPM', 'Wakil peserta', 'Kader pembangunan manusia']
  if (level === 'kec') return ['Camat', 'Kepala Puskesmas', 'Penyuluh KB', 'Wakil kepala desa/lurah', 'Wakil masyarakat']
  return [
    'Bupati/Wali Kota',
    'Wakil DPRD',
    'Ketua pelaksana TPPS',
    'Wakil pimpinan perangkat daerah',
    'Wakil camat',
    'Wakil kepala desa/lurah lokus',
    'Wakil lembaga nonpemerintah dan masyarakat',
  ]
}
