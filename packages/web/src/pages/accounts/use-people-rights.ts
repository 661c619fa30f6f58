/** Which roles one may give here, and whom one may take over: roles that see names are the keeper's to give (decision 0012). */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { ROLE_FACTS, ROLES, type Role } from '@konvergen/core/accounts/roles.ts'
import { mayWithFactorOf, useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'

export interface PeopleRights {
  readonly mayManage: boolean
  readonly roles: readonly Role[]
  readonly isOwn: (person: AccountSchema) => boolean
  /** Roles that see names could be given, were this session begun with a second factor. */
  readonly lacksFactor: boolean
  /** A second factor that waits can be confirmed, by whoever may give that account its roles. */
  readonly mayConfirm: (person: AccountSchema) => boolean
  readonly mayTake: (role: Role) => boolean
  readonly mayTakeOver: (person: AccountSchema) => boolean
}

export function usePeopleRights(kab: string): PeopleRights {
  const may = useMay()
  const me = useMe()
  const { account, demo } = me
  const mayManage = !demo && may('accounts.manage', kab)
  const mayGive = (role: Role) => {
    const { reach, seesNames, isGiven } = ROLE_FACTS[role]
    if (!isGiven) return false
    if (reach === 'instansi') return may('accounts.grant-names', EVERYWHERE)
    return seesNames ? may('accounts.grant-names', kab) : mayManage
  }
  return {
    mayManage,
    roles: mayManage ? ROLES.filter(mayGive) : [],
    lacksFactor: mayManage && !may('accounts.grant-names', kab) && mayWithFactorOf(me)('accounts.grant-names', kab),
    isOwn: ({ id }) => id === account?.id,
    mayConfirm: ({ grants }) => may('accounts.grant-names', kab) && grants.every(({ role }) => mayGive(role)),
    mayTake: (role) => ROLE_FACTS[role].reach !== 'instansi' || mayGive(role),
    mayTakeOver: ({ grants }) => grants.every(({ role }) => mayGive(role)),
  }
}
