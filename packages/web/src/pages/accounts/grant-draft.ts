/**
 * A role as it is being filled in, and what is missing before it can be given: the areas that its kind reaches, the office, the last day. The
 * server checks the same (server/capabilities/accounts/check-grant.ts).
 */
import type { NewGrant } from '@konvergen/contract/accounts.ts'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { PEOPLE } from '../../text/people.ts'

export interface GrantDraft {
  readonly role: Role
  readonly areas: readonly string[]
  /** Id of an office in the register, or empty. */
  readonly opd: string
  /** `YYYY-MM-DD`, or empty. */
  readonly until: string
}

export function emptyDraft(role: Role): GrantDraft {
  return { role, areas: [], opd: '', until: '' }
}

export interface DraftFaults {
  readonly areas?: Bilingual
  readonly opd?: Bilingual
  readonly until?: Bilingual
}

export function needsAreas(role: Role): boolean {
  const { reach } = ROLE_FACTS[role]
  return reach === 'kecamatan' || reach === 'desa'
}

export function faultsOf({ role, areas, opd, until }: GrantDraft, today: string): DraftFaults {
  return {
    ...(needsAreas(role) && areas.length === 0 && { areas: PEOPLE.areasNone }),
    ...(role === 'opd' && opd === '' && { opd: PEOPLE.opdNone }),
    ...(until === '' && ROLE_FACTS[role].endsOn === 'selalu' && { until: PEOPLE.untilMust }),
    ...(until !== '' && until < today && { until: PEOPLE.untilPast }),
  }
}

/** null while something is missing. */
export function toGrant(draft: GrantDraft, kab: string, today: string): NewGrant | null {
  if (Object.keys(faultsOf(draft, today)).length > 0) return null
  const { role, areas, opd, until } = draft
  return {
    peran: role,
    wilayah: needsAreas(role) ? [...areas] : [kab],
    ...(ROLE_FACTS[role].ofOffice && opd !== '' && { opd }),
    ...(until !== '' && { sampai: until }),
  }
}
