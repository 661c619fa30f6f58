/**
 * A line as it is answered: the names of its owner and of its code.
 */
import type { BudgetLineShown } from '@konvergen/contract/budget.ts'
import type { Nomenclature } from '../plan/door.ts'
import type { BudgetLine } from './line-store.ts'
import type { Owners } from './owners.ts'

export function presentLine(
  { office, village, places, realised, ...line }: BudgetLine,
  { nameOf }: Pick<Owners, 'nameOf'>,
  nomenclature: Nomenclature | null,
): BudgetLineShown {
  const owner = office ?? village ?? ''
  const codeName = office === null || line.codeNormal === null ? null : (nomenclature?.codes.get(line.codeNormal)?.name ?? null)
  return { ...line, owner, ownerName: nameOf(owner), codeName, places: [...places], realised: [...realised] }
}
