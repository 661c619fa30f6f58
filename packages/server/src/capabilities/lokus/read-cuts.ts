/**
 * Where high begins, when a person sets it: both cuts or neither.
 */
import { Problem } from '../../platform/problem.ts'

export interface AskedCuts {
  readonly prevalensi?: number | undefined
  readonly kasus?: number | undefined
}

export function readCuts({ prevalensi, kasus }: AskedCuts): { prevalence: number; cases: number } | undefined {
  if (prevalensi === undefined && kasus === undefined) return undefined
  if (prevalensi !== undefined && kasus !== undefined) return { prevalence: prevalensi, cases: kasus }
  const sebab = 'Batas prevalensi dan batas kasus ditetapkan bersama.'
  throw new Problem('nilai-tidak-sah', { sebab, reason: 'The cuts of prevalence and of cases are set together.' })
}
