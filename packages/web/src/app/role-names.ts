/** The roles of whoever is signed in, in words: each once, those that count today. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { useMe } from './me.ts'

export function rolesToday({ grants, today }: Me): readonly Role[] {
  return [...new Set(grants.filter(({ from, until }) => from <= today && (until === null || today <= until)).map(({ role }) => role))]
}

export function useRoleNames(): string {
  const t = useText()
  const roles = rolesToday(useMe())
  return roles.length === 0 ? t(SHELL.noRole) : roles.map((role) => t(ROLE_FACTS[role].name)).join(', ')
}
