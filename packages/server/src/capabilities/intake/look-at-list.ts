/**
 * What a list of children says now: in numbers, places and issues, without anybody's name. While it waits its places are settled anew each time;
 * once applied it stays as the person saw it.
 */
import type { ImportPreview, ListPreview } from '@konvergen/contract/intake.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { AppendedList } from '../measurement/door.ts'
import { headOf, readListIssues, readListOutcomes } from './list-store.ts'
import { presentSummary } from './present-import.ts'
import { type SettledList, settleList } from './settle-list.ts'
import { findSameBytes, type StoredImport } from './store.ts'
import type { ListOutcome } from './tables.ts'

function count(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((each) => each.severity === severity).length
}

/** A list may be applied again once more names are confirmed: then both times count. */
function addUp(outcomes: readonly ListOutcome[]): AppendedList | null {
  if (outcomes.length === 0) return null
  const sum = (of: (applied: AppendedList) => number): number => outcomes.reduce((total, { applied }) => total + of(applied), 0)
  return {
    newChildren: sum((each) => each.newChildren),
    knownChildren: outcomes[0]?.applied.knownChildren ?? 0,
    doubts: sum((each) => each.doubts),
    newMeasurements: sum((each) => each.newMeasurements),
    changedMeasurements: sum((each) => each.changedMeasurements),
    sameMeasurements: outcomes.at(-1)?.applied.sameMeasurements ?? 0,
  }
}

function presentList(stored: StoredImport, settled: SettledList, outcomes: readonly ListOutcome[], issues: readonly Issue[]): ListPreview {
  const { summary, issueCounts } = headOf(stored)
  const ofPlaces = Map.groupBy(issues, ({ code, severity }) => `${severity}|${code}`)
  const placeCounts = [...ofPlaces.values()].map((group) => ({
    code: group[0]?.code ?? '',
    severity: group[0]?.severity ?? ('catatan' as const),
    count: group.length,
  }))
  return {
    children: summary.children,
    posyandu: summary.posyandu,
    usable: settled.usable,
    months: [...summary.months],
    repairs: [...summary.repairs],
    repaired: [...(outcomes[0]?.repaired ?? [])],
    issueCounts: [...placeCounts, ...issueCounts],
    applied: addUp(outcomes),
  }
}

export async function lookAtList(ctx: DistrictContext, stored: StoredImport): Promise<ImportPreview> {
  const settled = await settleList(ctx, stored)
  const outcomes = stored.state === 'staged' ? [] : await readListOutcomes(ctx, stored.id)
  const placements = outcomes[0]?.placements ?? settled.placements
  const issues = outcomes[0]?.issues ?? settled.issues
  const { galat, periksa, catatan } = stored
  const same = stored.state === 'staged' ? await findSameBytes(ctx, stored.sha256, 'applied') : undefined
  return {
    import: presentSummary({
      ...stored,
      placed_count: settled.placedRows,
      galat: galat + count(issues, 'galat'),
      periksa: periksa + count(issues, 'periksa'),
      catatan: catatan + count(issues, 'catatan'),
    }),
    placements: [...placements],
    issues: [...issues, ...stored.reading.issues],
    fields: [],
    rows: [],
    changes: [],
    sameAs: same === undefined ? null : { id: same.id, fileName: same.file_name, decidedAt: same.decided_at?.toISOString() ?? null },
    blocked: settled.blocked,
    list: presentList(stored, settled, outcomes, issues),
  }
}

/** Those of places first, then all of reading. */
export async function issuesOfList(ctx: DistrictContext, stored: StoredImport): Promise<readonly Issue[]> {
  const [outcome] = await readListOutcomes(ctx, stored.id)
  const ofPlaces = outcome?.issues ?? (await settleList(ctx, stored)).issues
  return [...ofPlaces, ...(await readListIssues(ctx, stored.id))]
}
