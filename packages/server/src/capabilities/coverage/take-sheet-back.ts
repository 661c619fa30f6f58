/**
 * Takes the numbers of an office's table back: what stood before stands again, or nothing where nothing was reported. A number that somebody changed since
 * stays, and is named.
 */
import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import { standsAgain } from '@konvergen/core/indicators/changed-values.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { requireEntry, requireOpen } from './enter-values.ts'
import { type AgainValue, type HistoryValue, insertAgain, readImportHistories } from './sheet-store.ts'
import { holdPeriod } from './store.ts'

export interface TakenBack {
  /** Numbers that stand as before, and that stand no more. */
  readonly restored: number
  readonly removed: number
  /** Changed by somebody since. */
  readonly stayed: readonly {
    readonly code: string
    readonly part: Part
    readonly area: string
    readonly value: number | null
    readonly by: string
  }[]
}

/** Throws as entering does: `tidak-boleh`, `nilai-tidak-sah` where the period is locked and no reason is given. */
export async function takeSheetBack(
  ctx: DistrictContext,
  {
    period,
    office,
    importId,
    undone,
    reason,
  }: {
    readonly period: string
    readonly office: string | null
    readonly importId: string
    /** Tables taken back before. */
    readonly undone: ReadonlySet<string>
    readonly reason: string | null
  },
): Promise<TakenBack> {
  requireEntry(ctx, office)
  await holdPeriod(ctx, period)
  await requireOpen(ctx, period, reason ?? undefined)
  const rows = await readImportHistories(ctx, period, importId)
  const numbers = Map.groupBy(rows, ({ code, part, area }) => `${code}|${part}|${area}`)
  const again: AgainValue[] = []
  const later: HistoryValue[] = []
  for (const history of numbers.values()) {
    const [latest] = history
    if (latest === undefined) continue
    const seen = history.map((row) => ({ ...row, fromElsewhere: row.from_elsewhere, importId: row.import_id }))
    const answer = standsAgain(seen, importId, undone)
    if (answer.state === 'later') later.push(latest)
    else {
      const { code, part, area, version, office_id: officeId } = latest
      again.push({ code, part, area, row: answer.row, version, officeId })
    }
  }
  await insertAgain(ctx, { period, undoes: importId, reason }, again)
  const people = await namesOf(ctx.db, [...new Set(later.map(({ entered_by }) => entered_by))])
  return {
    restored: again.filter(({ row }) => row !== null).length,
    removed: again.filter(({ row }) => row === null).length,
    stayed: later.map(({ code, part, area, value, entered_by }) => ({ code, part, area, value, by: people.get(entered_by) ?? entered_by })),
  }
}
