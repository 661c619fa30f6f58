/** On whose behalf a person can speak about a governed number: the offices of their roles, or the secretariat (null). */
import type { Me } from '@konvergen/contract/accounts.ts'
import { may } from '@konvergen/core/accounts/may.ts'
import { actorOf } from '../../app/may.ts'

/** Empty: may enter nothing in the district. */
export function ownOffices(me: Me, kab: string): readonly (string | null)[] {
  const held = me.grants.map(({ opd }) => opd)
  return [...new Set([...held, null])].filter((office) => may(actorOf(me), 'coverage.enter', kab, me.today, office))
}
