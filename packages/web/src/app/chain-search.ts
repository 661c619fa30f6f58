/** What the addresses of the chain and of the budget view hold. */
import { DIMENSIONS, type Dimension } from '@konvergen/core/chain/divide-money.ts'
import { ROOTS, type Root, STAGES, STANDINGS, type Stage, type Standing } from '@konvergen/core/chain/follow.ts'
import { LINK_KINDS, type LinkKind } from '@konvergen/core/chain/link.ts'
import { FIRST_YEAR, LAST_YEAR } from './plan-search.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface ChainSearch {
  readonly tahun?: number
  readonly akar?: Root
  /** Rows behind a number are open. */
  readonly tahap?: Stage
  readonly keadaan?: Standing | 'jatuh'
  /** Id of an office, or `sekretariat`. */
  readonly lembaga?: string
  readonly desa?: string
  readonly halaman?: number
  /** Proposals of this kind are open. */
  readonly usulan?: LinkKind
  /** The record that is open: its kind and id, with a colon. */
  readonly simpul?: string
}

export type ChainChange = { [K in keyof ChainSearch]?: ChainSearch[K] | undefined }

export function readChainSearch(raw: Raw): ChainSearch {
  return present<ChainSearch>({
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    akar: oneOf(raw['akar'], ROOTS),
    tahap: oneOf(raw['tahap'], STAGES),
    keadaan: oneOf(raw['keadaan'], [...STANDINGS, 'jatuh'] as const),
    lembaga: text(raw['lembaga']),
    desa: text(raw['desa']),
    halaman: whole(raw['halaman'], 1, 10_000),
    usulan: oneOf(raw['usulan'], LINK_KINDS),
    simpul: text(raw['simpul']),
  })
}

export interface SpendingSearch {
  readonly tahun?: number
  readonly menurut?: Dimension
  /** The row that is open; `kosong`: what is not told. */
  readonly buka?: string
}

export type SpendingChange = { [K in keyof SpendingSearch]?: SpendingSearch[K] | undefined }

export function readSpendingSearch(raw: Raw): SpendingSearch {
  return present<SpendingSearch>({
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    menurut: oneOf(raw['menurut'], DIMENSIONS),
    buka: text(raw['buka']),
  })
}
