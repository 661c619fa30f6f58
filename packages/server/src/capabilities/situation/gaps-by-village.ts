/**
 * Which villages are short in which indicators, in the newest period that anything was entered of: what plans are held against. It holds until numbers, definitions, owners or
 * areas change.
 */
import { GAP_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { Words } from '@konvergen/core/indicators/indicator.ts'
import type { VillageGap } from '@konvergen/core/situation/village-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { requirePeriod } from '../coverage/door.ts'
import { countEntered } from '../coverage/figures-store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherGaps, villageRow } from './gather-gaps.ts'
import { newestPeriod } from './report-gaps.ts'

/** Of a village that reported against a target: people not reached by an indicator; 0 = none is short, null = it is short, but of no number of people. Absent = not reported. */
export type ShortPeople = ReadonlyMap<string, number | null>

export function shortKey(indicator: string, desa: string): string {
  return `${indicator}|${desa}`
}

export interface GapsByVillage {
  readonly period: string
  readonly indicators: readonly {
    readonly code: string
    readonly name: Words
    readonly owner: string | null
    /** Whether it is reported of villages at all. */
    readonly isByVillage: boolean
  }[]
  readonly gaps: readonly VillageGap[]
}

const KEPT_DISTRICTS = 20
const memo = new Memo<KeptUntilChanged<GapsByVillage | null>>(KEPT_DISTRICTS)

async function reckon(ctx: DistrictContext): Promise<GapsByVillage | null> {
  const period = newestPeriod((await countEntered(ctx)).map((counted) => counted.period))
  if (period === null) return null
  const { matrix, rows, owners } = await gatherGaps(ctx, period, ({ desa }) => desa.map(({ kode }) => villageRow(kode)))
  return {
    period: period.text,
    indicators: matrix.columns.map(({ definition: { code, name, sameAs, level } }) => ({
      code,
      name,
      owner: owners.of(sameAs ?? code),
      isByVillage: level === 'desa',
    })),
    gaps: matrix.columns.flatMap(({ definition: { code }, cells }) =>
      cells.flatMap((cell, at): VillageGap[] => {
        const isShort = cell !== null && ((cell.short ?? 0) > 0 || (cell.people ?? 0) > 0)
        return isShort ? [{ indicator: code, desa: rows[at]?.kode ?? '', people: cell.people }] : []
      }),
    ),
  }
}

/** null = nothing was ever entered. A day later its period may be over, so it is reckoned anew. */
export function gapsByVillage(ctx: DistrictContext): Promise<GapsByVillage | null> {
  return keepUntilChanged(ctx, { memo, key: dayOf(ctx.now), words: GAP_WORDS }, () => reckon(ctx))
}

const shortMemo = new Memo<KeptUntilChanged<ShortPeople>>(KEPT_DISTRICTS)

async function reckonShort(ctx: DistrictContext, period: string): Promise<ShortPeople> {
  const { matrix, rows } = await gatherGaps(ctx, requirePeriod(period), ({ desa }) => desa.map(({ kode }) => villageRow(kode)))
  return new Map(
    matrix.columns.flatMap(({ definition: { code, level }, cells }) =>
      cells.flatMap((cell, at): [string, number | null][] => {
        const isJudged = cell !== null && (cell.short !== null || cell.people !== null)
        if (level !== 'desa' || !isJudged) return []
        return [[shortKey(code, rows[at]?.kode ?? ''), (cell.short ?? 0) > 0 ? cell.people : (cell.people ?? 0)]]
      }),
    ),
  )
}

/** In one period, of indicators that are reported by village. Throws `permintaan-tidak-sah` for what is no period. */
export function shortInPeriod(ctx: DistrictContext, period: string): Promise<ShortPeople> {
  const key = `${period} ${dayOf(ctx.now)}`
  return keepUntilChanged(ctx, { memo: shortMemo, key, words: GAP_WORDS }, () => reckonShort(ctx, period))
}

/** The newest period before a year that anything was entered of, and the newest of all that lies after that; null = nothing was. */
export async function periodsAroundYear(
  ctx: DistrictContext,
  year: number,
): Promise<{ readonly before: string | null; readonly after: string | null }> {
  const entered = (await countEntered(ctx)).map(({ period }) => period)
  const before = newestPeriod(entered.filter((period) => Number(period.slice(0, 4)) < year))?.text ?? null
  const newest = newestPeriod(entered)?.text ?? null
  return { before: before ?? newest, after: before === null || newest === before ? null : newest }
}
