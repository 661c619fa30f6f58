/**
 * What an office does only with its own: the OPD in role × act × wilayah × OPD × class of data (SPEC §7: “own data”, “families referred to that OPD”).
 * A thing of no office (a village's, the secretariat's) is changed by those who are of none.
 */
import type { Grant } from './actor.ts'
import type { DataClass, Verb } from './rights.ts'
import { ROLE_FACTS } from './roles.ts'

/** Counts, plans and evidence of another office are changed by it alone; what a family needs is seen only by the office that is to give it. */
const OWN_OFFICE: Partial<Readonly<Record<DataClass, readonly Verb[]>>> = {
  cakupan: ['tulis', 'setujui'],
  rencana: ['tulis', 'setujui'],
  tugas: ['tulis', 'setujui'],
  kebutuhan: ['baca', 'tulis', 'setujui', 'buka'],
}

/** Whether a verb on a class is done with one's own office's things only. */
export function isOwnOffice(does: Verb, data: DataClass): boolean {
  return OWN_OFFICE[data]?.includes(does) === true
}

/** The office that a grant is for; null = of none, or its grant names none. */
export function officeOfGrant({ role, opd }: Pick<Grant, 'role' | 'opd'>): string | null {
  return ROLE_FACTS[role].ofOffice ? opd : null
}

/** Of an office that it does not name: it changes nothing that belongs to an office of the register. */
export function lacksOffice(grant: Pick<Grant, 'role' | 'opd'>): boolean {
  return ROLE_FACTS[grant.role].ofOffice && grant.opd === null
}

/**
 * True when the grant reaches a thing of this office. `office`: id in the register; null = of no office; undefined = no thing in particular is asked
 * about, only whether there could be one. Whoever is of no office reads what belongs to one.
 */
export function reachesOffice(grant: Pick<Grant, 'role' | 'opd'>, does: Verb, data: DataClass, office: string | null | undefined): boolean {
  if (office === undefined || !isOwnOffice(does, data)) return true
  if (does === 'baca' && !ROLE_FACTS[grant.role].ofOffice) return true
  return officeOfGrant(grant) === office
}
