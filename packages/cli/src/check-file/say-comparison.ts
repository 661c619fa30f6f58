/**
 * Why the scores and classes of an export differ from ours, in one line of counts: one cause behind a thousand rows is the program's, not the
 * cadre's.
 */
import type { IssueCode } from '@konvergen/core/intake/issue-texts/catalogue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { say } from '../terminal.ts'

type Reasons = readonly (readonly [code: IssueCode, id: string, en: string])[]

const SCORE_REASONS: Reasons = [
  ['anak.zs-posisi', 'cara ukur', 'position'],
  ['anak.zs-tanggal', 'tanggal atau umur', 'dates or age'],
  ['anak.zs-pembulatan', 'pembulatan', 'rounding'],
  ['anak.zs-beda', 'sebab tidak ditemukan', 'no reason found'],
]
const CLASS_REASONS: Reasons = [
  ['anak.kelas-bukan-dari-zs', 'tidak mengikuti skornya sendiri', 'does not follow its own score'],
  ['anak.kelas-di-batas', 'di batas', 'at a boundary'],
  ['anak.kelas-beda', 'mengikuti skor yang berbeda', 'follows the differing score'],
]

function counted(issues: readonly Issue[], reasons: Reasons, language: Language): string | null {
  const counts = reasons.map(([code, id, en]) => ({
    said: say({ language }, id, en),
    count: issues.filter((issue) => issue.code === code).length,
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const listed = counts.filter(({ count }) => count > 0).map(({ said, count }) => `${said} ${sayNumber(count, language)}`)
  return total === 0 ? null : `${sayNumber(total, language)} (${listed.join(', ')})`
}

/** null when nothing differs, or the file has no scores. */
export function sayComparison(issues: readonly Issue[], language: Language): string | null {
  const scores = counted(issues, SCORE_REASONS, language)
  const classes = counted(issues, CLASS_REASONS, language)
  const parts = [
    scores === null ? null : say({ language }, `skor Z ${scores}`, `z-scores ${scores}`),
    classes === null ? null : say({ language }, `kelas ${classes}`, `classes ${classes}`),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return say({ language }, `Berbeda dari hitungan kami: ${parts.join('; ')}.`, `Differing from ours: ${parts.join('; ')}.`)
}
