/**
 * What the head of a district has to decide, found by rule from what is known: each with its numbers, ordered by what it holds up. First what holds up other decisions, then what people
 * wait for, then what makes numbers that cannot be relied on. The days and the limits are proposals of the program and no rule of anybody's.
 */
import { type Day, partsOf } from '../kit/day.ts'
import type { ServiceGap } from './service-gap.ts'

/**
 * (proposal) Month and day. The analysis of a year decides the lokus of the next (SPEC §3); the rembuk that settles them lies in March to May, before the RKPD of that
 * year. The analyses of kecamatan belong to its first two months.
 */
export const DUE_DAYS = { lokus: '05-31', analyses: '02-28' } as const
/** (proposal) From this share of villages on, too few data hold up the choice of lokus itself. */
export const THIN_SHARE = 0.5

export interface DecisionFacts {
  readonly today: Day
  /** null = lokus are none of the asker's business. */
  readonly lokus: {
    /** Years that a list was decided for. */
    readonly decided: readonly number[]
    /** Lokus of this year, those that go on included. */
    readonly now: number
    /** Lokus of the year before that the latest list does not speak of. */
    readonly waiting: { readonly year: number; readonly villages: number; readonly before: number } | null
  } | null
  /** In the lokus of this year. `office`: its name; null = nobody owns it, the secretariat does. */
  readonly gap: (ServiceGap & { readonly office: string | null }) | null
  /** Villages whose figure of stunting cannot be relied on. */
  readonly data: { readonly thin: number; readonly all: number }
  readonly analyses: { readonly year: number; readonly unsigned: number; readonly kecamatan: number } | null
  /** Targets that ask for more a year than `doubtful`. */
  readonly doubted: readonly {
    readonly year: number
    readonly percent: number
    readonly required: number
    readonly reached: number | null
  }[]
  readonly doubtful: number
}

export type NeededDecision =
  | { readonly kind: 'lokus-belum-ada'; readonly year: number; readonly now: number }
  | { readonly kind: 'lokus-tanpa-kata'; readonly year: number; readonly villages: number; readonly before: number }
  | ({ readonly kind: 'kesenjangan-lokus'; readonly office: string | null } & ServiceGap)
  | { readonly kind: 'data-belum-cukup'; readonly thin: number; readonly all: number }
  | { readonly kind: 'analisis-kecamatan'; readonly year: number; readonly unsigned: number; readonly kecamatan: number }
  | {
      readonly kind: 'target-diragukan'
      readonly year: number
      readonly percent: number
      readonly required: number
      readonly reached: number | null
      readonly doubtful: number
    }

/** 1: holds up other decisions; 2: people wait; 3: numbers cannot be relied on. `share`: 0–1, of what it concerns. */
interface Weighed {
  readonly decision: NeededDecision
  readonly rank: 1 | 2 | 3
  readonly share: number
}

const isPast = (today: Day, due: string): boolean => today.slice('YYYY-'.length) > due

function lokusDecisions({ today, lokus }: DecisionFacts): Weighed[] {
  if (lokus === null) return []
  const { year } = partsOf(today)
  const wanted = isPast(today, DUE_DAYS.lokus) ? year + 1 : year
  const { decided, now, waiting } = lokus
  return [
    ...(decided.includes(wanted)
      ? []
      : [{ decision: { kind: 'lokus-belum-ada', year: wanted, now } as const, rank: 1 as const, share: 1 }]),
    ...(waiting === null || waiting.villages === 0
      ? []
      : [{ decision: { kind: 'lokus-tanpa-kata', ...waiting } as const, rank: 1 as const, share: waiting.villages / waiting.before }]),
  ]
}

function gapDecision({ gap }: DecisionFacts): Weighed[] {
  if (gap === null || gap.toServe === 0) return []
  return [{ decision: { kind: 'kesenjangan-lokus', ...gap }, rank: 2, share: gap.short / gap.toServe }]
}

function dataDecision({ data: { thin, all } }: DecisionFacts): Weighed[] {
  if (thin === 0) return []
  const share = thin / all
  return [{ decision: { kind: 'data-belum-cukup', thin, all }, rank: share >= THIN_SHARE ? 1 : 3, share }]
}

function analysisDecision({ today, analyses }: DecisionFacts): Weighed[] {
  if (analyses === null || analyses.unsigned === 0) return []
  const isDue = analyses.year < partsOf(today).year || isPast(today, DUE_DAYS.analyses)
  if (!isDue) return []
  return [{ decision: { kind: 'analisis-kecamatan', ...analyses }, rank: 3, share: analyses.unsigned / analyses.kecamatan }]
}

function targetDecisions({ doubted, doubtful }: DecisionFacts): Weighed[] {
  return doubted.map((target) => {
    return { decision: { kind: 'target-diragukan', ...target, doubtful }, rank: 3, share: 1 - doubtful / target.required }
  })
}

/** By what it holds up, then by the share of what it concerns; equals in the order of this file. */
export function neededDecisions(facts: DecisionFacts): readonly NeededDecision[] {
  const found = [lokusDecisions, gapDecision, dataDecision, analysisDecision, targetDecisions].flatMap((find) => find(facts))
  return found
    .toSorted((a, b) => b.share - a.share)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ decision }) => decision)
}
