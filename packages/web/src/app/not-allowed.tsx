/** A page that the role does not open, reached by its address: why, and where to go. The server would refuse it all the same. */
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { Link } from '@tanstack/react-router'
import button from '../parts/button.module.css'
import { PageHead } from '../parts/page-head.tsx'
import { useSay } from '../text/say.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { isOf, mayWithFactorOf } from './may.ts'
import { useMe } from './me.ts'
import styles from './not-allowed.module.css'
import { useRoleNames } from './role-names.ts'

interface WhyProps {
  readonly title: string
  readonly why: string
  readonly to: '/' | '/akun'
  readonly act: string
}

function Why({ title, why, to, act }: WhyProps) {
  return (
    <>
      <PageHead title={title} />
      <p className={styles['why']}>{why}</p>
      <Link to={to} className={`${button['button']} ${to === '/' ? '' : (button['primary'] ?? '')}`}>
        {act}
      </Link>
    </>
  )
}

interface NotAllowedProps {
  readonly act: Act
  readonly kab: string | undefined
  /** Of a page about one village: its code. */
  readonly place: string | undefined
}

export function NotAllowed({ act, kab, place }: NotAllowedProps) {
  const t = useText()
  const say = useSay()
  const me = useMe()
  const role = useRoleNames()
  if (kab !== undefined && !isOf(me, kab)) {
    return <Why title={t(SHELL.notYours)} why={t(SHELL.notYoursBody)} to="/" act={t(SHELL.toHome)} />
  }
  if (!me.secondFactor && mayWithFactorOf(me)(act, kab, place)) {
    const waits = me.account?.faktorMenunggu
    if (waits !== undefined) {
      const title = t(SHELL.factorWaits, { moment: say.moment(waits) })
      return <Why title={title} why={t(SHELL.factorWaitsBody)} to="/akun" act={t(SHELL.toAccount)} />
    }
    return <Why title={t(SHELL.factorNeeded)} why={t(SHELL.factorNeededBody)} to="/akun" act={t(SHELL.toFactor)} />
  }
  return <Why title={t(SHELL.notAllowed)} why={t(SHELL.notAllowedBody, { role })} to="/" act={t(SHELL.toHome)} />
}
