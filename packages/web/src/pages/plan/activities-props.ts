/** What each way of showing the activities of a choice is given. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'

export interface ActivitiesProps {
  readonly plan: PlanAnswer
  readonly onOpen: (id: string) => void
}
