/**
 * What a version of a plan holds: the activities of an office and year as they stood when it was handed in, with the lokus that “all lokus of the year” meant then. Same plan, same
 * bytes: `kit/canonical-json.ts`.
 */
import { canonicalJson, type Json } from '../kit/canonical-json.ts'
import { type ActivityFacts, inOrder, totalOf } from './activity.ts'

export interface PlannedActivity extends ActivityFacts {
  readonly id: string
  readonly carriedFrom: string | null
}

export interface PlanContent {
  readonly format: 1
  readonly kab: string
  readonly office: string | null
  readonly officeName: string
  readonly year: number
  /** Villages that were lokus of the year, ascending; null = no activity is placed in all lokus. */
  readonly lokus: readonly string[] | null
  readonly activities: readonly PlannedActivity[]
}

export function planContent(plan: Omit<PlanContent, 'format'>): PlanContent {
  const usesLokus = plan.activities.some(({ placing }) => placing === 'lokus')
  return {
    format: 1,
    ...plan,
    lokus: usesLokus ? (plan.lokus ?? []).toSorted() : null,
    activities: plan.activities
      .map(({ id, carriedFrom, ...facts }) => ({ ...inOrder(facts), id, carriedFrom }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

export function planText(content: PlanContent): string {
  return canonicalJson(content as unknown as Json)
}

/** null = of no activity any money is told. */
export function planTotal({ activities }: Pick<PlanContent, 'activities'>): bigint | null {
  return totalOf(activities.flatMap(({ money }) => money))
}
