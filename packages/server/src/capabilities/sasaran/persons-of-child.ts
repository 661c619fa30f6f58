/**
 * What lists of persons write of somebody who asks as a child of e-PPGBM: told, and destroyed. Whoever asks says which writings are the child's; the other
 * writings of the same person go with them.
 */
import { writingsOfPersons } from '@konvergen/core/sasaran/family-people.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { tellPeople, type WrittenPerson } from './people.ts'
import { destroyWritings, readFamiliesOfPeople } from './people-store.ts'
import { holdFamilies } from './store.ts'

/** Family by family; of lists that were taken back too. */
export async function tellPersons(ctx: DistrictContext, ids: readonly string[]): Promise<WrittenPerson[]> {
  const asked = new Set(ids)
  const told: WrittenPerson[] = []
  for (const family of await readFamiliesOfPeople(ctx, ids)) told.push(...writingsOfPersons(await tellPeople(ctx, [family]), asked))
  return told
}

export interface ErasedPersons {
  readonly writings: number
  /** Imports in whose files they stand. */
  readonly listIds: readonly string[]
}

export async function erasePersons(ctx: DistrictContext, ids: readonly string[]): Promise<ErasedPersons> {
  await holdFamilies(ctx)
  const told = await tellPersons(ctx, ids)
  return {
    writings: told.length,
    listIds: await destroyWritings(
      ctx,
      told.map(({ id }) => id),
    ),
  }
}
