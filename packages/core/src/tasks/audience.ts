/**
 * Whom a rule of reminding means: which of the district's people are told of a task.
 */
import type { Audience } from './reminders.ts'
import { standingOf } from './standing.ts'
import type { TaskFacts } from './task.ts'
import type { Viewer } from './viewer.ts'

/** Ids of the accounts, each once. `koordinator`: of the area itself (the camat), not of the whole district. Empty where there is nobody. */
export function audienceOf(people: readonly Viewer[], task: TaskFacts, whom: Audience): readonly string[] {
  const isMeant = (viewer: Viewer): boolean => {
    const { isMaker, isAddressee, isCoordinator } = standingOf(viewer, task)
    switch (whom) {
      case 'penerima':
        return isAddressee
      case 'pembuat':
        return isMaker
      case 'koordinator':
        return isCoordinator && viewer.coordinates !== '*'
      case 'sekretariat':
        return viewer.roles.includes('admin-kab')
      case 'pimpinan':
        return viewer.roles.includes('eksekutif')
    }
  }
  return people.filter(isMeant).map(({ id }) => id)
}
