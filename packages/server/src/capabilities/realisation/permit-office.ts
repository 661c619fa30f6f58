/**
 * Whose realisation may be written: an office's own by itself, any by the secretariat under its own word of the trail.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import type { PlanOffices } from '../plan/door.ts'

export function mayReport(ctx: DistrictContext, office: string | null): boolean {
  return allowsOffice(ctx, 'realisation.write', office) || allows(ctx, 'realisation.write-for')
}

/** Throws `tidak-boleh`, or `tidak-ditemukan` for an office that is not in the register; true when it is done for an office of which the asker is not. */
export function requireReport(ctx: DistrictContext, office: string | null, { nameOf }: PlanOffices): boolean {
  if (office !== null && nameOf(office) === null) throw new Problem('tidak-ditemukan')
  if (allowsOffice(ctx, 'realisation.write', office)) return false
  if (!allows(ctx, 'realisation.write-for')) throw new Problem('tidak-boleh')
  return true
}
