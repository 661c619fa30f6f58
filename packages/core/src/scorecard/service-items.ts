/**
 * What is noted, month by month, of a person of the first 1,000 days, for the village's convergence score (SPEC §2.5). Every item may stay empty: not
 * reported is not “not received”, and never becomes a `T`.
 */
import type { Attendance } from '../sasaran/paud-attendance.ts'
import type { PregnancyState } from '../sasaran/score-pregnancy.ts'

/** How often in the month. */
export const COUNT_ITEMS = ['periksa', 'fe', 'nifas', 'konseling', 'kunjungan'] as const
/** Whether it is so, or was done, in the month. `imunisasi`: complete for the age, measles (`campak`) apart. */
export const YES_ITEMS = ['air', 'jamban', 'jaminan', 'akta', 'timbang', 'ukur', 'pengasuhan', 'imunisasi', 'campak'] as const
/** Class of nutrition as the card of the posyandu says: normal, gizi kurang, gizi buruk, pendek (stunting). */
export const NUTRITION = ['N', 'GK', 'GB', 'S'] as const
/** The growth mat (tikar pertumbuhan): not measured, red, yellow, green. */
export const MAT = ['TD', 'M', 'K', 'H'] as const

export type CountItem = (typeof COUNT_ITEMS)[number]
export type YesItem = (typeof YES_ITEMS)[number]
export type Item = CountItem | YesItem | 'keadaan' | 'gizi' | 'tikar' | 'paud'

/** null or absent = not reported. */
export type Noted = Readonly<
  Partial<Record<CountItem, number | null>> &
    Partial<Record<YesItem, boolean | null>> & {
      keadaan?: PregnancyState | null
      gizi?: (typeof NUTRITION)[number] | null
      tikar?: (typeof MAT)[number] | null
      paud?: Attendance | null
    }
>

/** Where a person stands in a month: what is asked of them hangs on it. */
export type Stage = 'hamil' | 'nifas' | 'anak' | 'paud'

const ASKED: Readonly<Record<Stage, readonly Item[]>> = {
  hamil: ['keadaan', 'periksa', 'fe', 'konseling', 'kunjungan', 'air', 'jamban', 'jaminan'],
  nifas: ['keadaan', 'nifas', 'air', 'jamban', 'jaminan'],
  anak: [
    'timbang',
    'ukur',
    'imunisasi',
    'campak',
    'konseling',
    'kunjungan',
    'pengasuhan',
    'air',
    'jamban',
    'akta',
    'jaminan',
    'gizi',
    'tikar',
  ],
  paud: ['paud'],
}

export function askedItems(stage: Stage): readonly Item[] {
  return ASKED[stage]
}

/** Items that are filled and not asked at that stage: a mistake of whoever sends them. */
export function strayItems(noted: Noted, stage: Stage): readonly Item[] {
  return (Object.keys(noted) as Item[]).filter((item) => (noted[item] ?? null) !== null && !ASKED[stage].includes(item))
}

export function isBlank(noted: Noted): boolean {
  return Object.values(noted).every((value) => value === null)
}
