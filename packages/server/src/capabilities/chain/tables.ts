/**
 * The tables of links as rows; migrations/0068-chain.sql says what each column means.
 */
import type { LinkKind } from '@konvergen/core/chain/link.ts'

/** A type alias, not an interface: Kysely asks for an index signature. */
export type ChainTables = {
  readonly chain_links: {
    kab_kode: string
    id: string
    year: number
    kind: LinkKind
    from_id: string
    to_id: string
    reason: string
    made_by: string
    made_at: Date
  }
  readonly chain_unlinks: { kab_kode: string; link_id: string; reason: string; taken_by: string; taken_at: Date }
}

/** Links of a year are kept in parts by the end of their ids, which is random. */
export const PART_LETTERS = 2
export const linkPartOf = (id: string): string => id.slice(-PART_LETTERS)
