/**
 * A line of a budget as it was read (FEATURES PLN-2): of an office in RKPD, Renja, KUA-PPAS or DPA, of a village in RKPDes or APBDes. What could be read stands beside what was
 * written. Money is whole rupiah as text of digits; null is not told, which is not zero. A line knows nothing of activities.
 */
import type { MoneySource } from '../plan/activity.ts'

/** In the order in which money becomes certain. */
export const OFFICE_STAGES = ['rkpd', 'renja', 'kua-ppas', 'dpa'] as const
export const VILLAGE_STAGES = ['rkpdes', 'apbdes'] as const
export const BUDGET_STAGES = [...OFFICE_STAGES, ...VILLAGE_STAGES] as const
export type BudgetStage = (typeof BUDGET_STAGES)[number]

export function isVillageStage(stage: BudgetStage): boolean {
  return (VILLAGE_STAGES as readonly BudgetStage[]).includes(stage)
}

export interface BudgetFacts {
  /** As written. */
  readonly code: string | null
  /** Of an office by intake/lists/sub-kegiatan-code.ts, of a village by village-code.ts; null = there is none that can be read. */
  readonly codeNormal: string | null
  readonly title: string
  /** Kode rekening. */
  readonly account: string | null
  /** null = it is none that is known; what was written stands in `sourceText`. */
  readonly source: MoneySource | null
  readonly sourceText: string | null
  /** Two decimals at most. */
  readonly volume: number | null
  readonly unit: string | null
  readonly unitCost: string | null
  readonly rupiah: string | null
  /** Codes of the villages that could be read in `placeText`, ascending. */
  readonly places: readonly string[]
  readonly placeText: string | null
  /** 0–100: per cent of it that the file says is meant for this; null = not told. */
  readonly share: number | null
  readonly indicator: string | null
  readonly target: string | null
}

/** `berkas`: a file of this room; `siskeudes`: a table of Siskeudes that intake keeps; `tangan`: typed. */
export const LINE_ORIGINS = ['berkas', 'siskeudes', 'tangan'] as const
export type LineOrigin = (typeof LINE_ORIGINS)[number]
