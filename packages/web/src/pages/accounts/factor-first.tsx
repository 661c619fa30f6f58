/** Told to whoever might give roles that see names, were this session begun with a second factor. */
import { Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import button from '../../parts/button.module.css'
import { Note } from '../../parts/states.tsx'
import { GRANTS } from '../../text/grants.ts'
import { PEOPLE } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function FactorFirst() {
  const t = useText()
  const say = useSay()
  const { account } = useMe()
  const waits = account?.faktorMenunggu
  const has = account?.hasSecondFactor === true
  const link = (
    <Link to="/akun" className={button['button']}>
      {t(GRANTS.toFactor)}
    </Link>
  )
  return (
    <Note tone="caution" title={t(PEOPLE.factorFirst)} acts={has ? undefined : link}>
      <p>
        {waits === undefined ? t(has ? PEOPLE.factorAgain : PEOPLE.factorBody) : t(PEOPLE.factorWaitsFirst, { moment: say.moment(waits) })}
      </p>
    </Note>
  )
}
