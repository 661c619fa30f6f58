/** Whether one's own account is tied to the district's provider; tying asks for the password, since an unlocked computer is not its owner. */
import { AskFirst } from '../../parts/ask-first.tsx'
import { Card } from '../../parts/card.tsx'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { useSay } from '../../text/say.ts'
import { SSO } from '../../text/sso.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'
import { SsoTie } from './sso-tie.tsx'
import { useSsoTie } from './use-sso-tie.ts'

export function SsoCard() {
  const t = useText()
  const say = useSay()
  const { label, identities, tie, isTying, untie, isUntying, problem } = useSsoTie()
  const wait = useWait(problem)
  if (label === null) return null
  const first = identities?.[0]
  return (
    <Card title={t(SSO.card, { label })} hint={t(SSO.cardHint)}>
      {identities !== undefined && (
        <p className={styles['said']}>
          <Tag tone={first === undefined ? 'plain' : 'good'}>{t(first === undefined ? SSO.untied : SSO.tied)}</Tag>
          {first !== undefined && <span>{t(SSO.since, { day: say.day(first.sejak) })}</span>}
        </p>
      )}
      <EntryProblem problem={problem} wait={wait} />
      {identities !== undefined && first === undefined && <SsoTie isBusy={isTying || wait > 0} onTie={tie} />}
      {first !== undefined && (
        <AskFirst
          label={t(SSO.untie)}
          title={t(SSO.untieTitle, { label })}
          lost={t(SSO.untieBody)}
          now={t(SSO.untieNow)}
          isBusy={isUntying}
          onNow={() => untie()}
        />
      )}
    </Card>
  )
}
