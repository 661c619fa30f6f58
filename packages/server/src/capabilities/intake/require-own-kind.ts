/**
 * Files belong to offices: lists and recaps of e-PPGBM to the health office, those of families at risk to the family-planning office; recaps, which
 * name nobody, to the secretariat as well. Whose a file is shows only once it was read.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { requireAllowed } from '../../platform/permit-act.ts'

export function requireOwnKind(ctx: DistrictContext, kind: ImportKind): void {
  requireAllowed(ctx, `intake.own-${kind}`)
}
