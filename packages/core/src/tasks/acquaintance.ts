/**
 * Whom somebody may choose by name when they give a task or invite: not all account holders of a district are shown to each of them. Offices and areas
 * can be addressed without anybody's name. Whose rule: a house rule.
 */
import { isWithin } from '../wilayah/kode.ts'
import type { Viewer } from './viewer.ts'

/**
 * True for whoever coordinates the whole district (secretariat, leaders) of everybody; otherwise of oneself, people of the same office, and people who
 * answer for the same area, for one inside it or for one around it: the camat of a village, and the villages of a camat.
 */
export function mayName(viewer: Viewer, other: Pick<Viewer, 'id' | 'offices' | 'areas'>): boolean {
  if (viewer.coordinates === '*' || viewer.id === other.id) return true
  if (other.offices.some((office) => viewer.offices.includes(office))) return true
  return other.areas.some((theirs) => viewer.areas.some((mine) => isWithin(theirs, mine) || isWithin(mine, theirs)))
}
