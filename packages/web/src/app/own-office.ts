/** The office of whoever works for one: a page of offices opens on it. Of several the first. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { officeOfGrant } from '@konvergen/core/accounts/own-office.ts'

/** undefined: they are of no office today. */
export function ownOfficeOf({ grants, today }: Pick<Me, 'grants' | 'today'>, kab: string): string | undefined {
  const now = grants.filter((grant) => grant.kab === kab && grant.from <= today && (grant.until === null || today <= grant.until))
  return now.map(officeOfGrant).find((office) => office !== null) ?? undefined
}
