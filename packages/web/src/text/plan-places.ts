/** What the pages that lead from the rembuk to the deed are called in the menu. */
import { CALENDAR } from './calendar.ts'
import { COMMITMENT } from './commitment.ts'
import { PLAN } from './plan.ts'
import { PROGRAMS, REFERENCE } from './plan-versions.ts'
import { REMBUK } from './rembuk.ts'

export const PLAN_PLACES = {
  plan: PLAN.title,
  programs: PROGRAMS.title,
  reference: REFERENCE.title,
  rembuk: REMBUK.title,
  commitment: COMMITMENT.title,
  calendar: CALENDAR.title,
} as const
