/**
 * Of many issues those that a preview lists: the gravest first, of each kind some.
 */
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import type { ListHead } from './tables.ts'

/** Issues that the preview lists; all are kept for download. */
const SHOWN = 300
const GRAVITY: readonly Severity[] = ['galat', 'periksa', 'catatan']

type Counts = ListHead['issueCounts']

export function inGravity(counts: Counts): Counts {
  return counts.toSorted((a, b) => b.count - a.count).toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity))
}

export function countByKind(issues: readonly Issue[]): Counts {
  const groups = Map.groupBy(issues, ({ code, severity }) => `${severity}|${code}`)
  return inGravity(
    [...groups.values()].map((group) => ({
      code: group[0]?.code ?? '',
      severity: group[0]?.severity ?? 'catatan',
      count: group.length,
    })),
  )
}

/** Of each kind some, so that one kind that fills a column does not hide the others. */
export function gravest(issues: readonly Issue[]): Issue[] {
  const kinds = Map.groupBy(issues, ({ code }) => code)
  const each = Math.max(5, Math.floor(SHOWN / Math.max(1, kinds.size)))
  return [...kinds.values()]
    .flatMap((group) => group.slice(0, each))
    .toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity))
    .slice(0, SHOWN)
}
