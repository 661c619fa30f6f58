/** The roles in which the demo can be tried: one press each, with a line of what that role sees. */
import { signInToDemo } from '@konvergen/contract/accounts.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import { askWhoAgain } from '../app/me.ts'
import { ROLE_SEES } from '../text/roles.ts'
import { useText } from '../text/text.ts'
import styles from './demo-roles.module.css'
import { ProblemNote } from './states.tsx'

/** The page is loaded anew: nothing of whoever looked before stays in it. */
async function enterAs(peran: Role): Promise<void> {
  await call(signInToDemo, { body: { peran } })
  const { grants } = await askWhoAgain()
  window.location.assign(`/k/${grants[0]?.kab ?? ''}`)
}

export function DemoRoles({ roles, current }: { roles: readonly Role[]; current?: Role | undefined }) {
  const t = useText()
  const enter = useMutation({ mutationFn: enterAs })
  return (
    <>
      <ul className={styles['roles']}>
        {roles.map((role) => (
          <li key={role}>
            <button
              type="button"
              className={styles['role']}
              aria-current={role === current ? 'true' : undefined}
              disabled={enter.isPending}
              onClick={() => enter.mutate(role)}
            >
              <strong>{t(ROLE_FACTS[role].name)}</strong>
              <span>{t(ROLE_SEES[role])}</span>
            </button>
          </li>
        ))}
      </ul>
      {enter.isError && <ProblemNote problem={enter.error} />}
    </>
  )
}
