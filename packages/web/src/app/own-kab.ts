/** The one district of whoever holds nothing elsewhere: their home page and menu are of it without being asked which. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { mayOf } from './may.ts'
import { useMe } from './me.ts'

/** undefined: none, several, or the whole installation; or a role that does not count without a second factor. */
function ownKab(me: Me): string | undefined {
  const kabs = [...new Set(me.grants.map(({ kab }) => kab))]
  const [kab] = kabs
  if (kabs.length !== 1 || kab === undefined || kab === EVERYWHERE) return undefined
  return mayOf(me)('home.read', kab) ? kab : undefined
}

export function useOwnKab(): string | undefined {
  return ownKab(useMe())
}
