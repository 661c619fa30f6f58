/**
 * The funnel of the year as somebody counts it by hand from what was entered: how many arrived at a stage, fell out, or cannot be told of.
 */
import { AWAITED } from './year-agreements.ts'
import { YEAR_PLAN, type YearActivity } from './year-plan.ts'

export interface Counted {
  readonly sampai: number
  readonly putus: number
  readonly 'tidak-diketahui': number
}

export type Standing = keyof Counted

/** No file came from this office. */
const SILENT = 'air'

/** What a clause was made into: it has no code and no money, and nobody has reported of it. */
const MADE_OF_CLAUSE: Pick<YearActivity, 'office' | 'rkpd' | 'dpa' | 'done'> = { office: 'kb', rkpd: null, dpa: null, done: [null, null] }

type Traced = Pick<YearActivity, 'office' | 'rkpd' | 'dpa' | 'done'>

function budgeted({ office }: Traced, line: string | null): Standing {
  if (line !== null) return 'sampai'
  return office === SILENT ? 'tidak-diketahui' : 'putus'
}

function deed({ done }: Traced): Standing {
  const told = done.filter((rupiah) => rupiah !== null)
  if (told.length === 0) return 'tidak-diketahui'
  return told.some((rupiah) => rupiah !== '0') ? 'sampai' : 'putus'
}

const AT_STAGE: Readonly<Record<'rkpd' | 'dpa' | 'realisasi', (activity: Traced) => Standing>> = {
  rkpd: (activity) => budgeted(activity, activity.rkpd),
  dpa: (activity) => budgeted(activity, activity.dpa),
  realisasi: deed,
}

export function tally(standings: readonly Standing[]): Counted {
  const count = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length
  return { sampai: count('sampai'), putus: count('putus'), 'tidak-diketahui': count('tidak-diketahui') }
}

export const ALL_ACTIVITIES: readonly Traced[] = [...YEAR_PLAN, MADE_OF_CLAUSE]

export function countActivities(stage: keyof typeof AT_STAGE, of: readonly Traced[] = ALL_ACTIVITIES): Counted {
  return tally(of.map(AT_STAGE[stage]))
}

function activityOf(key: string | null): Traced | null {
  if (key === null) return null
  return YEAR_PLAN.find((activity) => activity.key === key) ?? MADE_OF_CLAUSE
}

/** One without any activity fell out of all that comes after. */
export function countAgreements(stage: 'kegiatan' | keyof typeof AT_STAGE): Counted {
  return tally(
    AWAITED.map(({ activity }): Standing => {
      const own = activityOf(activity)
      if (own === null) return 'putus'
      return stage === 'kegiatan' ? 'sampai' : AT_STAGE[stage](own)
    }),
  )
}

export interface YearGap {
  readonly indicator: string
  /** Place of its village among the lokus. */
  readonly at: number
  readonly isSmaller: boolean
}

/** Best standing of the activities that aim at the gap; of none it fell out. */
export function countGaps(gaps: readonly YearGap[], stage: 'kegiatan' | keyof typeof AT_STAGE): Counted {
  return tally(
    gaps.map(({ indicator, at }): Standing => {
      const own = YEAR_PLAN.filter(({ indicators, place }) => indicators.includes(indicator) && (typeof place === 'string' || at < place))
      if (own.length === 0) return 'putus'
      if (stage === 'kegiatan') return 'sampai'
      const standings = new Set(own.map(AT_STAGE[stage]))
      return (['sampai', 'tidak-diketahui'] as const).find((each) => standings.has(each)) ?? 'putus'
    }),
  )
}
