/**
 * A row of the trail; migrations/0002-trail.sql and 0008-trail-chain.sql say what each column means.
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
  readonly act: string
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface ChainRow extends Link {
  readonly digest: Buffer
}
