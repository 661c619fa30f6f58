/**
 * What a run leaves of the young persons of families: what they were when they were compared, and which links stand on one that no list has any more.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { destroyGonePersons } from './erasure-store.ts'
import type { GatheredLists } from './gather-lists.ts'
import { dropPersonMarks, endLapsed, setLapsed } from './person-store.ts'
import { putMarks } from './run-store.ts'

/** What the run knows of persons now. Of whom no list that counts has any more links say so, unless the run has put them on something else. */
export async function settlePersons(ctx: DistrictContext, runId: string, { persons, gone }: GatheredLists): Promise<void> {
  await setLapsed(ctx, gone)
  await endLapsed(
    ctx,
    persons.filter(({ compared }) => compared === null).map(({ id }) => id),
  )
  await dropPersonMarks(ctx, gone)
  await putMarks(ctx, runId, 'orang', persons)
  await destroyGonePersons(ctx)
}
