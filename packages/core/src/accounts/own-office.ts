/**
 * What an office does only with its own: the OPD in role × act × wilayah × OPD × class of data (SPEC §7: “own data”, “families referred to that OPD”).
 * The secretariat and all who are of no office are not bound by it; a thing of no office is no office's to change.
 */
import type { Grant } from './actor.ts'
import type { DataClass, Verb } from './rights.ts'
import { ROLE_FACTS } from './roles.ts'

/** Counts and plans of another office are read by all, and changed by it alone; what a family needs is seen only by the office that is to give it. */
export const OWN_OFFICE: Partial<Readonly<Record<DataClass, readonly Verb[]>>> = {
  cakupan: ['tulis', 'setujui'],
  rencana: ['tulis', 'setujui'],
  kebutuhan: ['baca', 'tulis', 'setujui', 'buka'],
}

/**
 * True when the grant reaches a thing of this office. `office`: id in the register; null = of no office; undefined = no thing in particular is asked
 * about, only whether there could be one.
 */
export function reachesOffice(
  { role, opd }: Pick<Grant, 'role' | 'opd'>,
  does: Verb,
  data: DataClass,
  office: string | null | undefined,
): boolean {
  if (office === undefined || !ROLE_FACTS[role].ofOffice || OWN_OFFICE[data]?.includes(does) !== true) return true
  return opd !== null && opd === office
}
