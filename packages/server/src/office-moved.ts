/**
 * What follows an office when it becomes another: roles, tasks, the calendar, documents, numbers, findings, plans and commitments.
 */
import { moveGrantsToOffice } from './capabilities/accounts/door.ts'
import { moveCalendarToOffice } from './capabilities/calendar/door.ts'
import { moveCommitmentsToOffice } from './capabilities/commitment/door.ts'
import { moveCoverageToOffice } from './capabilities/coverage/door.ts'
import { moveDocumentsToOffice } from './capabilities/documents/door.ts'
import { moveFindingsToOffice } from './capabilities/findings/door.ts'
import { movePlansToOffice } from './capabilities/plan/door.ts'
import { moveTasksToOffice } from './capabilities/tasks/door.ts'
import type { DistrictContext } from './platform/context.ts'

const MOVES = [
  moveGrantsToOffice,
  moveTasksToOffice,
  moveCalendarToOffice,
  moveDocumentsToOffice,
  moveCoverageToOffice,
  moveFindingsToOffice,
  movePlansToOffice,
  moveCommitmentsToOffice,
]

export async function officeMoved(ctx: DistrictContext, from: string, into: string): Promise<void> {
  for (const move of MOVES) await move(ctx, from, into)
}
