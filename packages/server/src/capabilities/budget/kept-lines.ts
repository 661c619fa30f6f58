/**
 * All lines that count of a year, kept by stage and owner: after a change only those of the owners whose lines changed are read again. Rows of Siskeudes are made lines of as they are read,
 * which takes a second for twenty thousand.
 */
import type { BudgetStage } from '@konvergen/core/budget/line.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { type BudgetLine, type FoundLine, findSiskeudesYears, readBudgetLine, readBudgetLines, readLineVersions } from './line-store.ts'

/** Of so many stages and years; twenty thousand lines take some twenty megabytes. */
const KEPT_STAGES = 16
const parts = new KeptParts<readonly BudgetLine[]>(KEPT_STAGES)

const ownerOf = ({ office, village }: BudgetLine): string => office ?? village ?? ''

async function gatherStage(ctx: DistrictContext, year: number, stage: BudgetStage): Promise<readonly BudgetLine[]> {
  // The database shows everybody the rows of Siskeudes of their own areas, so that they are kept apart by them.
  const key = `${ctx.kab} ${year} ${stage} ${String(ctx.scope)}`
  const stages = [stage]
  const byOwner = await parts.of(key, await readLineVersions(ctx, { year, stages }), async (owners) =>
    Map.groupBy(await readBudgetLines(ctx, { year, stages, owners }), ownerOf),
  )
  return [...byOwner.values()].flat()
}

/** The same that `readBudgetLines` reads, in its order. */
export async function gatherLines(
  ctx: DistrictContext,
  { year, stages }: { readonly year: number; readonly stages: readonly BudgetStage[] },
): Promise<readonly BudgetLine[]> {
  const lines: BudgetLine[] = []
  for (const stage of stages.toSorted()) for (const line of await gatherStage(ctx, year, stage)) lines.push(line)
  return lines
}

/** undefined = there never was such a line, or its Siskeudes table does not count any more. */
export async function gatherLine(ctx: DistrictContext, id: string): Promise<FoundLine | undefined> {
  const found = await readBudgetLine(ctx, id)
  if (found !== undefined) return found
  for (const year of await findSiskeudesYears(ctx)) {
    const line = (await gatherLines(ctx, { year, stages: ['apbdes'] })).find((each) => each.id === id)
    if (line !== undefined) return { ...line, counts: true }
  }
  return undefined
}
