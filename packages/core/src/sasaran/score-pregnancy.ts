/**
 * The eight services of a pregnant woman in a quarter (SPEC §2.5). First and second trimester: one antenatal visit, iron tablets once, one counselling; third:
 * two visits, iron once, two counsellings. After birth: three postnatal visits, and what belongs to pregnancy is not to be expected. A home visit is
 * expected only of a pregnancy with chronic energy deficiency (KEK) or at risk (RISTI). What belongs to the household is fulfilled when seen once.
 */
import { reached, type Verdict, type Verdicts } from './convergence.ts'
import { inQuarter, type MonthNumber, type Quarter } from './quarter.ts'

export const PREGNANCY_SERVICES = ['periksa', 'pil-fe', 'nifas', 'konseling', 'kunjungan', 'air-bersih', 'jamban', 'jaminan'] as const
export type PregnancyService = (typeof PREGNANCY_SERVICES)[number]

export const PREGNANCY_STATES = ['normal', 'kek', 'risti'] as const
export type PregnancyState = (typeof PREGNANCY_STATES)[number]

/** What was noted of her in one month. Counts are of that month. */
export interface PregnancyMonth {
  readonly month: MonthNumber
  /** Completed months of pregnancy; null = she has given birth. */
  readonly pregnantMonths: number | null
  readonly state: PregnancyState
  readonly antenatal: number
  readonly iron: number
  readonly postnatal: number
  readonly counselling: number
  readonly homeVisits: number
  readonly cleanWater: boolean
  readonly latrine: boolean
  readonly insurance: boolean
}

/** Expected in a quarter, by trimester. */
const WANTED = [
  { antenatal: 1, iron: 1, counselling: 1 },
  { antenatal: 1, iron: 1, counselling: 1 },
  { antenatal: 2, iron: 1, counselling: 2 },
] as const
export const POSTNATAL_WANTED = 3
/** How many are not said by the source: one, as we propose. */
export const HOME_VISITS_OF_PREGNANCY = 1
const MONTHS_OF_TRIMESTER = 3

/** 1–3, of completed months of pregnancy. */
export function trimesterOf(pregnantMonths: number): number {
  return Math.min(WANTED.length, Math.floor(Math.max(0, pregnantMonths - 1) / MONTHS_OF_TRIMESTER) + 1)
}

/** How often in a quarter, at that many completed months of pregnancy. */
export function wantedInPregnancy(pregnantMonths: number): (typeof WANTED)[number] {
  return WANTED[trimesterOf(pregnantMonths) - 1] ?? WANTED[2]
}

type Count = 'antenatal' | 'iron' | 'postnatal' | 'counselling' | 'homeVisits'

function servicesOfPregnancy(
  latest: PregnancyMonth,
  sum: (count: Count) => number,
  isAtRisk: boolean,
): Verdicts<'periksa' | 'pil-fe' | 'nifas' | 'konseling' | 'kunjungan'> {
  const visits: Verdict = isAtRisk ? reached(sum('homeVisits'), HOME_VISITS_OF_PREGNANCY) : 'TS'
  if (latest.pregnantMonths === null)
    return { periksa: 'TS', 'pil-fe': 'TS', nifas: reached(sum('postnatal'), POSTNATAL_WANTED), konseling: 'TS', kunjungan: 'TS' }
  const { antenatal, iron, counselling } = wantedInPregnancy(latest.pregnantMonths)
  return {
    periksa: reached(sum('antenatal'), antenatal),
    'pil-fe': reached(sum('iron'), iron),
    nifas: 'TS',
    konseling: reached(sum('counselling'), counselling),
    kunjungan: visits,
  }
}

/**
 * null = nothing was noted of her in the quarter: she is not in it. The stage is that of the last month noted; at risk is whoever was so in any of them.
 * The order of the records changes nothing.
 */
export function scorePregnancy(records: readonly PregnancyMonth[], quarter: Quarter): Verdicts<PregnancyService> | null {
  const noted = inQuarter(records, quarter)
  const latest = noted.toSorted((a, b) => b.month - a.month)[0]
  if (latest === undefined) return null
  const sum = (count: Count): number => noted.reduce((total, record) => total + record[count], 0)
  const seen = (item: 'cleanWater' | 'latrine' | 'insurance'): Verdict => (noted.some((record) => record[item]) ? 'Y' : 'T')
  const isAtRisk = noted.some(({ state }) => state !== 'normal')
  return {
    ...servicesOfPregnancy(latest, sum, isAtRisk),
    'air-bersih': seen('cleanWater'),
    jamban: seen('latrine'),
    jaminan: seen('insurance'),
  }
}
