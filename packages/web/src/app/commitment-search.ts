/** What the address of the register of commitments holds. */
import { PLEDGE_STATES, PLEDGERS, type Pledger, type PledgeState } from '@konvergen/core/commitment/pledge.ts'
import { oneOf, present, type Raw, whole } from './read-search.ts'

export const COMMITMENT_STATES = [...PLEDGE_STATES, 'terlambat'] as const

export interface CommitmentSearch {
  readonly tahun?: number
  readonly pihak?: Pledger
  readonly keadaan?: PledgeState | 'terlambat'
  readonly saya?: 'ya'
}

export type CommitmentChange = { [K in keyof CommitmentSearch]?: CommitmentSearch[K] | undefined }

export function readCommitmentSearch(raw: Raw): CommitmentSearch {
  return present<CommitmentSearch>({
    tahun: whole(raw['tahun'], 2015, 2100),
    pihak: oneOf(raw['pihak'], PLEDGERS),
    keadaan: oneOf(raw['keadaan'], COMMITMENT_STATES),
    saya: oneOf(raw['saya'], ['ya']),
  })
}
