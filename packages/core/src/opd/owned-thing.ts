/**
 * Something that an office answers for: an indicator, a denominator that several offices share, a convergence action.
 */
export const THING_KINDS = ['indikator', 'sasaran', 'aksi'] as const
export type ThingKind = (typeof THING_KINDS)[number]

export interface OwnedThing {
  /** `E01`, `S05`, `D12`, `A3`. */
  readonly kode: string
  readonly jenis: ThingKind
  readonly nama: string
  /** null = it is not counted. */
  readonly satuan: string | null
  /** Codes of the starting list, from memory; the first as owner, the second as deputy. */
  readonly saran: readonly string[]
}
