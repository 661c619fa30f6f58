/**
 * Settling a file where the national list is at hand: a file of another district is told whose it probably is.
 */
import { withGuess } from '@konvergen/core/intake/place-issues.ts'
import { guessDistrict } from '@konvergen/sources/national-wilayah/guess-district.ts'
import { readNationalList } from '../../platform/national-list.ts'
import { type Ground, type SettledContent, settleContent } from './settle-content.ts'
import type { FileContent } from './tables.ts'

export async function settleHere(content: FileContent, ground: Ground, fileName: string): Promise<SettledContent> {
  const settled = settleContent(content, ground, fileName)
  if (settled.blocked === null) return settled
  const names = settled.placements.map((placement) => placement.nama)
  const blocked = withGuess(settled.blocked, guessDistrict(names, await readNationalList()))
  return { ...settled, blocked, issues: settled.issues.map((issue) => (issue === settled.blocked ? blocked : issue)) }
}
