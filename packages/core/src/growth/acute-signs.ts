/**
 * Signs of acute malnutrition that need no z-score: bilateral oedema, and the circumference of the upper arm (LiLA) from 6 to 59 months.
 */
import { LAST_MONTH } from './age.ts'
import { type Verdict, verdict } from './rules.ts'

export type AcuteSign = 'gizi-buruk' | 'gizi-kurang' | 'lila-cukup'

/** Completed months from which LiLA is read. */
const FIRST_MONTH = 6
/** cm: 115 mm and 125 mm. */
const SEVERE = 11.5
const MODERATE = 12.5

/** Oedema of both feet is severe malnutrition whatever the weight says; null = none, or not looked for. */
export function judgeOedema(oedema: boolean | null): Verdict<AcuteSign> | null {
  return oedema === true ? verdict('gizi-buruk', 'edema-bilateral') : null
}

/** `armc` in cm, `month` unrounded; null = not measured, or not of an age at which it is read. */
export function judgeArm(armc: number | null, month: number | null): Verdict<AcuteSign> | null {
  if (armc === null || month === null || !(armc > 0) || month < FIRST_MONTH || month >= LAST_MONTH) return null
  if (armc < SEVERE) return verdict('gizi-buruk', 'lila-11.5')
  return verdict(armc < MODERATE ? 'gizi-kurang' : 'lila-cukup', 'lila-12.5')
}
