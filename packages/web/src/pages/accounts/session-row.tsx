/** One device on which one is signed in. The session that looks at it is left by signing out. */
import type { listSessions } from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Button } from '../../parts/button.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayAgent } from './say-agent.ts'

interface SessionRowProps {
  readonly session: AnswerOf<typeof listSessions>[number]
  readonly isBusy: boolean
  readonly onEnd: () => void
}

export function SessionRow({ session: { agent, begunAt, seenAt, isThis }, isBusy, onEnd }: SessionRowProps) {
  const t = useText()
  const say = useSay()
  const device = sayAgent(agent, t)
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>{say.moment(begunAt)}</td>
      <td>{say.moment(seenAt)}</td>
      <td>
        {isThis ? (
          t(ACCOUNT.this)
        ) : (
          <Button look="quiet" disabled={isBusy} aria-label={t(ACCOUNT.endOf, { device })} onClick={onEnd}>
            {t(ACCOUNT.end)}
          </Button>
        )}
      </td>
    </tr>
  )
}
