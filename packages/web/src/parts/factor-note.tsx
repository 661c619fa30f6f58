/** Told to whoever holds a role that sees names in a session without a second factor: nothing of it counts until then. */
import { ROLE_FACTS } from '@konvergen/core/accounts/roles.ts'
import { Link } from '@tanstack/react-router'
import { useMe } from '../app/me.ts'
import { rolesToday } from '../app/role-names.ts'
import { GRANTS } from '../text/grants.ts'
import { useSay } from '../text/say.ts'
import { useText } from '../text/text.ts'
import button from './button.module.css'
import { Note } from './states.tsx'

export function FactorNote({ leads = true }: { leads?: boolean }) {
  const t = useText()
  const say = useSay()
  const me = useMe()
  const held = rolesToday(me).filter((role) => ROLE_FACTS[role].seesNames)
  if (me.secondFactor || held.length === 0) return null
  const roles = held.map((role) => t(ROLE_FACTS[role].name)).join(', ')
  const waits = me.account?.faktorMenunggu
  if (waits !== undefined) {
    return (
      <Note tone="caution" title={t(GRANTS.factorWaits, { moment: say.moment(waits) })}>
        <p>{t(GRANTS.factorWaitsBody, { roles })}</p>
      </Note>
    )
  }
  const link = (
    <Link to="/akun" className={`${button['button']} ${button['primary']}`}>
      {t(GRANTS.toFactor)}
    </Link>
  )
  return (
    <Note
      tone="caution"
      title={t(me.account?.hasSecondFactor === true ? GRANTS.factorAgain : GRANTS.factor)}
      acts={leads ? link : undefined}
    >
      <p>{t(GRANTS.factorBody, { roles })}</p>
    </Note>
  )
}
