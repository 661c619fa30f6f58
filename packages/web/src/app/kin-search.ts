/** What the address of the queue of pairs holds: which pairs, and which page of them. */
import { QUEUE_FILTERS, type QueueFilter } from '@konvergen/contract/kin.ts'
import { PAIR_KINDS, type PairKind } from '@konvergen/core/linkage/settle-run.ts'
import { oneOf, present, type Raw, whole } from './read-search.ts'

export interface PairsSearch {
  readonly jenis?: PairKind
  /** Absent = those that wait. */
  readonly tampil?: QueueFilter
  readonly halaman?: number
}

const MOST_PAGES = 100_000

export function readPairsSearch(raw: Raw): PairsSearch {
  return present<PairsSearch>({
    jenis: oneOf(raw['jenis'], PAIR_KINDS),
    tampil: oneOf(raw['tampil'], QUEUE_FILTERS),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}
