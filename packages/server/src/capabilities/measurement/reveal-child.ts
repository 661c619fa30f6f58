/**
 * Opens who a child is, for a purpose that is kept with the trace of it.
 */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { openPersons } from './person.ts'

export async function revealChild(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<ChildPerson> {
  const person = (await openPersons(ctx, [id])).get(id)
  if (person === undefined) throw new Problem('tidak-ditemukan')

  writeTrail(ctx, { kab: ctx.kab, act: 'measurement.reveal', subject: id, detail: { tujuan: purpose } })
  return person
}
