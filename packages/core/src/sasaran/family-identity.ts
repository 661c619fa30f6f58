/**
 * What of a family goes under a keyed blind index: the number of its card (KK), the NIK of its head and of the wife, and its name with the place where it
 * lives. The keys hold as long as these texts do: whoever changes one makes every key of every register anew (docs/decisions/0010-child-identity.md).
 */
import { foldName } from '../linkage/fold-name.ts'

/** As a list or a village writes it; null = not written, or not readable. */
export interface FamilyPerson {
  readonly noKk: string | null
  /** Number of BKKBN's own for a family. */
  readonly kki: string | null
  readonly nikKepala: string | null
  readonly namaKepala: string | null
  readonly nikIstri: string | null
  readonly namaIstri: string | null
  readonly alamat: string | null
  readonly rt: string | null
  readonly rw: string | null
}

/** Sixteen digits; null for anything else, and for one digit sixteen times: a placeholder. */
export function numberText(written: string | null): string | null {
  return written !== null && /^\d{16}$/.test(written) && !/^(\d)\1{15}$/.test(written) ? written : null
}

/** `07`, `7` and `RT 007` are one neighbourhood. */
function neighbourhood(written: string | null): string {
  return /[1-9]\d*/.exec(written ?? '')?.[0] ?? ''
}

/** `KELUARGA|ADECONTOH|76.01.01.2001|3|1`; null without a name. */
export function familyNameText({ namaKepala, rt, rw }: FamilyPerson, desaKode: string): string | null {
  const folded = foldName(namaKepala ?? '')
  return folded === '' ? null : ['KELUARGA', folded, desaKode, neighbourhood(rt), neighbourhood(rw)].join('|')
}
