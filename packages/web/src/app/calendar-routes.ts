/**
 * Addresses of what is planned: the calendar.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCalendarSearch } from './calendar-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

const calendar = createRoute({
  getParentRoute: () => district,
  path: 'kalender',
  staticData: { act: PLACES.kalender.act },
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../pages/calendar/calendar-page.tsx'), 'CalendarPage'),
})

export const planned = [calendar] as const
