/**
 * Who of the children and families behind the causes is meant by what was asked.
 */
import type { listCauseChildren, listCauseFamilies } from '@konvergen/contract/causes.ts'
import type { BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import { rulesThatHold } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { causeOfChild, signOf } from '@konvergen/core/situation/causes/cause-groups.ts'
import { arrivalOf } from '@konvergen/core/situation/causes/newly-at-risk.ts'
import { isCombination } from '@konvergen/core/situation/causes/overlaps.ts'
import {
  CAUSES_OF_CHILD,
  type CauseOfChild,
  FAMILY_CAUSES,
  type FamilyCause,
  familyStates,
} from '@konvergen/core/situation/causes/risk-factors.ts'
import type { ListedCause, ListedFamily } from './causes-store.ts'
import { readCauseNames, readChosen } from './chosen-causes.ts'
import { isAccompanied } from './gather-causes.ts'

type ChildQuery = QueryOf<typeof listCauseChildren>
type FamilyQuery = BodyOf<typeof listCauseFamilies>

function hasExactly(child: ListedCause, { gabungan, dilihat }: ChildQuery): boolean {
  if (gabungan === undefined) return true
  const states = Object.fromEntries(CAUSES_OF_CHILD.map((cause) => [cause, causeOfChild(child, cause)]))
  const all = states as Record<CauseOfChild, boolean | null>
  return isCombination(all, readChosen(dilihat), readCauseNames(gabungan, CAUSES_OF_CHILD))
}

export function isListed(child: ListedCause, query: ChildQuery): boolean {
  const { daftar, faktor, aturan } = query
  if (!hasExactly(child, query)) return false
  if (faktor !== undefined && causeOfChild(child, faktor) !== true) return false
  if (aturan !== undefined && !rulesThatHold(child).includes(aturan)) return false
  if (daftar === 'stunting') return child.standing === 'stunting'
  return daftar === 'berisiko' ? rulesThatHold(child).length > 0 : signOf(child, 'tidakDitimbang') === true
}

export function isSought(family: ListedFamily, { daftar, faktor, gabungan }: FamilyQuery, hasBefore: boolean): boolean {
  const states = familyStates(family.marks)
  if (gabungan !== undefined && !isCombination<FamilyCause>(states, FAMILY_CAUSES, readCauseNames(gabungan, FAMILY_CAUSES))) return false
  if (faktor !== undefined && states[faktor] !== true) return false
  if (daftar === 'krs') return true
  if (daftar === 'belum-didampingi') return isAccompanied(family.accompaniment) === false
  return hasBefore && ['masuk-daftar', 'jadi-berisiko'].includes(arrivalOf(family))
}
