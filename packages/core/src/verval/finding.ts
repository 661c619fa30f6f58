/**
 * What a village or cadre finds of a family on the list (verval): it is there, has moved, its members have died, it stands there twice, nobody knows it. A
 * family that the list lacked is added by them (SPEC §2.6).
 */
import type { FamilyMarks } from '../sasaran/family-marks.ts'

export const FINDINGS = ['ada', 'pindah', 'meninggal', 'ganda', 'tidak-ditemukan'] as const
export type Finding = (typeof FINDINGS)[number]

/** A family as the round began with it, or as a village added it. */
export interface ListedFamily {
  readonly id: string
  /** Village that it was assigned to. */
  readonly desa: string
  readonly marks: FamilyMarks
  /** True: not on the source list. */
  readonly added: boolean
}

/** One look at a family; a later one takes the place of an earlier one. */
export interface Check {
  readonly family: string
  readonly finding: Finding
  /** As found; `ada` only. Other findings say nothing about them. */
  readonly marks: FamilyMarks | null
  /** Of `pindah`: the village of this district that it moved to; null = elsewhere, or not known. */
  readonly movedTo: string | null
  /** Of `ganda`: the family that stays. */
  readonly sameAs: string | null
}

export const CHECK_FAULTS = [
  'tanpa-tanda',
  'tanda-berlebih',
  'pindah-ke-desa-sendiri',
  'desa-asing',
  'ganda-dengan-diri',
  'ganda-tanpa-pasangan',
] as const
export type CheckFault = (typeof CHECK_FAULTS)[number]

/** null = it can be. `isDesa`: true for a village of the district; `isFamily`: for a family of the round. */
export function faultOfCheck(
  { family, finding, marks, movedTo, sameAs }: Check,
  desa: string,
  { isDesa, isFamily }: { readonly isDesa: (kode: string) => boolean; readonly isFamily: (id: string) => boolean },
): CheckFault | null {
  if (finding === 'ada' && marks === null) return 'tanpa-tanda'
  if (finding !== 'ada' && marks !== null) return 'tanda-berlebih'
  if (finding === 'pindah' && movedTo !== null) {
    if (movedTo === desa) return 'pindah-ke-desa-sendiri'
    if (!isDesa(movedTo)) return 'desa-asing'
  }
  if (finding !== 'ganda') return null
  if (sameAs === family) return 'ganda-dengan-diri'
  return sameAs === null || !isFamily(sameAs) ? 'ganda-tanpa-pasangan' : null
}
