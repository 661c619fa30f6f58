/** What the pages that lead from the rembuk to the deed are called in the menu. */
import { CALENDAR } from './calendar.ts'
import { PLAN } from './plan.ts'
import { PROGRAMS, REFERENCE } from './plan-versions.ts'
import { REMBUK } from './rembuk.ts'
import { VILLAGE } from './village.ts'

export const PLAN_PLACES = {
  plan: PLAN.title,
  programs: PROGRAMS.title,
  reference: REFERENCE.title,
  rembuk: REMBUK.title,
  village: VILLAGE.title,
  calendar: CALENDAR.title,
} as const
