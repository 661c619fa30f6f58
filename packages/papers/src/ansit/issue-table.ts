/**
 * What is wrong or doubtful in the files, with its place and what to do. A report is read, not scrolled: the gravest first, and beyond a
 * hundred the list ends with a pointer to `isu.csv`, which has them all.
 */

import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import { left, type PaperRow, type PaperTable, row, type Speaker } from './paper-table.ts'
import { SEVERITIES, WORDS } from './words.ts'

const GRAVEST_FIRST: readonly Severity[] = ['galat', 'periksa', 'catatan']
export const MOST_SHOWN = 100

function placeOf({ place }: Issue, speak: Speaker): string {
  const rowWord = speak.language === 'id' ? 'baris' : 'row'
  const cell = place.cell ?? (place.row === null ? null : `${rowWord} ${place.row}`)
  return [place.file, place.sheet, cell].filter((part) => part !== null).join(', ')
}

export function byGravity(issues: readonly Issue[]): Issue[] {
  return GRAVEST_FIRST.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
}

export function issueTable(issues: readonly Issue[], speak: Speaker): PaperTable {
  const { head } = WORDS[speak.language]
  const rows = byGravity(issues)
    .slice(0, MOST_SHOWN)
    .map((issue): PaperRow => {
      const said = sayIssue(issue, speak.language)
      return row(SEVERITIES[speak.language][issue.severity], `${said.title}. ${said.what}`, placeOf(issue, speak), said.todo)
    })
  return { columns: [left(''), left(head.issue, 1.5), left(head.place, 0.8), left(head.todo, 1)], rows }
}

/** Says how many the table leaves out; null when none. */
export function issuesLeftOut(issues: readonly Issue[], speak: Speaker): string | null {
  const rest = issues.length - MOST_SHOWN
  if (rest <= 0) return null
  const count = speak.count(rest)
  return speak.language === 'id' ? `Masih ada ${count} isu lain; semuanya ada dalam isu.csv.` : `${count} more; all are in isu.csv.`
}
