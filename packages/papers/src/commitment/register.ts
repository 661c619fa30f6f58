/** A register of commitments as it is taken out, and the words that its files share. No individual is named in any of them. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'

export interface Register {
  readonly year: number
  /** `YYYY-MM-DD`: what is overdue is overdue on this day. */
  readonly today: string
  readonly district: string
  readonly isDemo: boolean
  readonly letterhead: readonly string[]
  readonly lines: readonly CommitmentLine[]
}

export const REGISTER_WORDS = {
  title: { id: 'Daftar komitmen', en: 'Register of commitments' },
  kind: { id: 'Pihak', en: 'Who pledged' },
  name: { id: 'Nama', en: 'Name' },
  what: { id: 'Komitmen', en: 'Commitment' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  volume: { id: 'Volume', en: 'Volume' },
  unit: { id: 'Satuan', en: 'Unit' },
  done: { id: 'Volume tercapai', en: 'Volume done' },
  rupiah: { id: 'Dana (Rp)', en: 'Money (Rp)' },
  paid: { id: 'Dana terpakai (Rp)', en: 'Money used (Rp)' },
  source: { id: 'Sumber dana', en: 'Source' },
  places: { id: 'Lokasi', en: 'Places' },
  district: { id: 'Seluruh kabupaten/kota', en: 'The whole district' },
  due: { id: 'Tenggat', en: 'Due' },
  state: { id: 'Keadaan', en: 'State' },
  reason: { id: 'Alasan', en: 'Reason' },
  overdue: { id: 'Lewat tenggat', en: 'Overdue' },
  contact: { id: 'Kontak (jabatan)', en: 'Contact (post)' },
  fromClause: { id: 'Dari butir rembuk', en: 'From a clause of a rembuk' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  individual: { id: 'Perorangan', en: 'Individual' },
} as const satisfies Readonly<Record<string, Bilingual>>

export const nameIn = ({ sebutan }: Pick<CommitmentLine, 'sebutan'>, language: Language): string =>
  sebutan ?? REGISTER_WORDS.individual[language]

export const placesIn = ({ namaDesa }: Pick<CommitmentLine, 'namaDesa'>, language: Language): string =>
  namaDesa.length === 0 ? REGISTER_WORDS.district[language] : namaDesa.join(', ')

/** `Berjalan, lewat tenggat`. */
export function stateIn({ keadaan, terlambat }: Pick<CommitmentLine, 'keadaan' | 'terlambat'>, language: Language): string {
  const state = PLEDGE_STATE_WORDS[keadaan][language]
  return terlambat ? `${state}, ${REGISTER_WORDS.overdue[language].toLowerCase()}` : state
}
