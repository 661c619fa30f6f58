/** A page that the role does not open, reached by its address: why, and where to go. The server would refuse it all the same. */
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { Link } from '@tanstack/react-router'
import button from '../parts/button.module.css'
import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { isOf, mayWithFactorOf } from './may.ts'
import { useMe } from './me.ts'
import { useRoleNames } from './role-names.ts'

export function NotAllowed({ act, kab }: { act: Act; kab: string | undefined }) {
  const t = useText()
  const me = useMe()
  const role = useRoleNames()
  const home = <Link to="/">{t(SHELL.toHome)}</Link>
  if (kab !== undefined && !isOf(me, kab)) {
    return (
      <>
        <PageHead title={t(SHELL.notYours)} />
        <Empty title={t(SHELL.notYoursBody)} acts={home} />
      </>
    )
  }
  if (!me.secondFactor && mayWithFactorOf(me)(act, kab)) {
    return (
      <>
        <PageHead title={t(SHELL.factorNeeded)} />
        <Empty
          title={t(SHELL.factorNeededBody)}
          acts={
            <Link to="/akun" className={`${button['button']} ${button['primary']}`}>
              {t(SHELL.toFactor)}
            </Link>
          }
        />
      </>
    )
  }
  return (
    <>
      <PageHead title={t(SHELL.notAllowed)} />
      <Empty title={t(SHELL.notAllowedBody, { role })} acts={home} />
    </>
  )
}
