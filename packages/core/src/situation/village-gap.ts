/** One indicator that is short in one village: what plans are held against. */
export interface VillageGap {
  readonly indicator: string
  readonly desa: string
  /** null = it is short, but of no number of people. */
  readonly people: number | null
}
