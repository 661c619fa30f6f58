/**
 * What was found in a file, for whoever has to mend it: what it is, how much is wrong, then each point with its place and what to do.
 */
import { FILE_KINDS, type FileKind } from '@konvergen/core/intake/kinds.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { byGravity } from '@konvergen/papers/ansit/issue-table.ts'
import { SEVERITIES } from '@konvergen/papers/ansit/words.ts'
import { say } from '../terminal.ts'
import type { CheckedFile } from './checked-file.ts'

/** More than this nobody reads on a screen. */
const MOST_SAID = 50
const GRAVEST_FIRST: readonly Severity[] = ['galat', 'periksa', 'catatan']

export function sayKind(name: string, kind: FileKind, rows: number, language: Language): string {
  const words = FILE_KINDS[kind]
  const said = sayNumber(rows, language)
  return language === 'id'
    ? `${name}: ${words.name.id}, ${said} ${words.rows.id}.`
    : `${name}: ${words.name.en}, ${words.rows.en}: ${said}.`
}

/** Headings that fit on a line. */
const MOST_HEADINGS = 6

/** Why the file was taken for that kind; null where only its own checks say so. */
export function sayReason({ headings }: Pick<CheckedFile, 'headings'>, language: Language): string | null {
  if (headings.length === 0) return null
  const shown = headings.slice(0, MOST_HEADINGS).join(', ') + (headings.length > MOST_HEADINGS ? ', …' : '')
  return say({ language }, `Dikenali dari judul kolom: ${shown}.`, `Recognised by its headings: ${shown}.`)
}

/** `Galat 2, periksa 1, catatan 0.` */
export function sayCounts(issues: readonly Issue[], language: Language): string {
  const counts = GRAVEST_FIRST.map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length
    return `${SEVERITIES[language][severity]} ${sayNumber(count, language)}`
  })
  return say({ language }, `Isu: ${counts.join(', ')}.`, `Issues: ${counts.join(', ')}.`)
}

function sayPlace({ place: { sheet, row, column, cell } }: Issue, language: Language): string {
  const inSheet =
    cell ?? [column, row === null ? null : `${say({ language }, 'baris', 'row')} ${row}`].filter((part) => part !== null).join(', ')
  return [sheet ?? '', inSheet].filter((part) => part !== '').join(', ')
}

/** `[galat] Rekap, D7: …`. */
export function sayPoint(issue: Issue, language: Language): string {
  const { title, what, todo } = sayIssue(issue, language)
  const place = sayPlace(issue, language)
  return `[${SEVERITIES[language][issue.severity]}] ${place === '' ? '' : `${place}: `}${title}. ${what} ${todo}`.trimEnd()
}

/** The gravest first; where there are more than fit on a screen, how many are left. */
export function sayPoints({ issues }: Pick<CheckedFile, 'issues'>, language: Language): string[] {
  const points = byGravity(issues)
    .slice(0, MOST_SAID)
    .map((issue) => sayPoint(issue, language))
  const left = sayNumber(issues.length - points.length, language)
  if (issues.length === points.length) return points
  return [
    ...points,
    say({ language }, `Masih ada ${left} isu; semuanya dengan --isu BERKAS.csv.`, `${left} more; all with --isu FILE.csv.`),
  ]
}
