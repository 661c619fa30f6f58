/**
 * A row of the trail; migrations/0002-trail.sql, 0008-trail-chain.sql and 0015-trail-seal.sql say what each column means.
 */
export interface Link {
  readonly kab_kode: string
  /** From 1, without a gap. */
  readonly seq: number
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly role: string | null
  readonly area: string | null
  readonly device: string | null
  readonly address: string | null
  readonly act: string
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface ChainRow extends Link {
  readonly digest: Buffer
}

/** The end of a chain. */
export interface Head {
  /** Of the last row; 0 = there is none yet. */
  readonly seq: number
  readonly digest: Buffer
  /** Keyed digest over both; null where it was written before there were seals. */
  readonly seal: Buffer | null
}
