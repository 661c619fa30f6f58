/**
 * Roles follow an office that became another, since a person said that the two are the same: given anew for that one, the old ones taken back.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { grantsForOffice, insertGrant, revokeGrant } from './store.ts'

export async function moveGrantsToOffice({ db, kab, now, actor, newId }: DistrictContext, from: string, into: string): Promise<void> {
  for (const { id, accountId, ...grant } of await grantsForOffice(db, kab, from)) {
    await revokeGrant(db, id, accountId, actor.id, now)
    await insertGrant(db, newId(), accountId, { ...grant, opd: into }, actor.id, now)
  }
}
