/**
 * Who answers for a finding: the office that it was sent to, else whoever owns its first number today. null = the secretariat.
 */
import { ownerCodeOf } from '@konvergen/core/findings/source-rules.ts'
import type { Owners } from '../coverage/door.ts'
import type { StoredFinding } from './store.ts'

export function ownerOfFinding(
  { assigned, office, numbers }: Pick<StoredFinding, 'assigned' | 'office' | 'numbers'>,
  owners: Owners,
): string | null {
  if (assigned) return owners.resolve(office)
  return owners.of(ownerCodeOf(numbers[0]?.thing ?? ''))
}
