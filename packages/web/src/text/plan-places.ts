/** What the pages that lead from the rembuk to the deed are called in the menu. */
import { BUDGET } from './budget.ts'
import { CALENDAR } from './calendar.ts'
import { CHAIN, SPENDING } from './chain.ts'
import { COMMITMENT } from './commitment.ts'
import { PLAN } from './plan.ts'
import { PROGRAMS, REFERENCE } from './plan-versions.ts'
import { REALISATION } from './realisation.ts'
import { REMBUK } from './rembuk.ts'
import { VILLAGE } from './village.ts'

export const PLAN_PLACES = {
  plan: PLAN.title,
  programs: PROGRAMS.title,
  reference: REFERENCE.title,
  rembuk: REMBUK.title,
  chain: CHAIN.title,
  spending: SPENDING.title,
  budget: BUDGET.title,
  realisation: REALISATION.title,
  commitment: COMMITMENT.title,
  village: VILLAGE.title,
  calendar: CALENDAR.title,
} as const
