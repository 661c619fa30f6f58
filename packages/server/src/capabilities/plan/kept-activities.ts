/**
 * What is read of a year's activities, each kept until it is written anew, taken out or given to another office: of thousands only those that changed are read again. It is the same for all
 * who read plans.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { readLines, readPlanRevisions, readPrograms } from './line-store.ts'

interface Row {
  readonly id: string
}

/** `ids` undefined: of all activities. */
type Reader<Read extends Row> = (ctx: DistrictContext, year: number, ids: readonly string[] | undefined) => Promise<readonly Read[]>

/** Of so many districts and years; five thousand activities in twenty villages each take some ten megabytes. */
const KEPT_YEARS = 6

/** In the order in which they were first written; those that did not change are the same objects as before. */
export function keepByRevision<Read extends Row>(read: Reader<Read>): (ctx: DistrictContext, year: number) => Promise<readonly Read[]> {
  const parts = new KeptParts<Read>(KEPT_YEARS)
  return async (ctx, year) => {
    const rows = await parts.of(
      `${ctx.kab} ${year}`,
      await readPlanRevisions(ctx, year),
      async (ids) => new Map((await read(ctx, year, ids)).map((row) => [row.id, row])),
    )
    return [...rows.values()]
  }
}

/** Activities that were not called off, as the mapping and the packages of villages ask for them. */
export const gatherActivePrograms = keepByRevision(readPrograms)

/** As they are listed. */
export const gatherLines = keepByRevision((ctx, year, ids) => readLines(ctx, { year, ids }))
