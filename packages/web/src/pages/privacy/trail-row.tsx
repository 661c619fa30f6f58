/** One row of the trail. Who, and about what, are also ways to see all that belongs to them. */

import type { Trace } from '@konvergen/contract/privacy.ts'
import { FORGOTTEN_ACCOUNT, isForgottenAccount } from '@konvergen/core/accounts/forgotten-account.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import { sayDetail } from './say-detail.ts'
import styles from './trail-page.module.css'

interface TrailRowProps {
  readonly trace: Trace
  readonly onWho: (actor: string) => void
  readonly onWhat: (subject: string) => void
}

/** An id is a long number that nobody reads: its last characters tell it from its neighbours. */
const SHORT = 8
const LONG = 30

export function shorten(id: string): string {
  return id.length > LONG ? `…${id.slice(-SHORT)}` : id
}

export function TrailRow({ trace, onWho, onWhat }: TrailRowProps) {
  const { at, actor, role, area, act, subject, detail } = trace
  const t = useText()
  const say = useSay()
  const known = ROLES.find((one) => one === role)
  const held = [known === undefined ? role : t(ROLE_FACTS[known].name), area === '*' ? null : area]
  return (
    <tr>
      <td className={styles['when']}>
        <time dateTime={at}>{say.moment(at)}</time>
      </td>
      <td>
        <Button look="quiet" onClick={() => onWho(actor)}>
          {sayActor(trace, t)}
        </Button>
        <span className={styles['held']}>{held.filter((part) => part !== null && part !== '').join(' · ')}</span>
        <TraceOrigin trace={trace} />
      </td>
      <th scope="row" className={styles['act']}>
        {sayTrace(act, say.language)}
      </th>
      <td className={styles['about']}>
        <Button look="quiet" title={subject} onClick={() => onWhat(subject)}>
          {subject === '-' ? t(TRAIL.nobody) : shorten(subject)}
        </Button>
      </td>
      <td>{sayDetail(detail, say, t)}</td>
    </tr>
  )
}

/** Where somebody was is personal: it is read by whoever opens the row, not by whoever passes the screen. */
function TraceOrigin({ trace: { address, device } }: Pick<TrailRowProps, 'trace'>) {
  const t = useText()
  if (address === null && device === null) return null
  return (
    <details className={styles['origin']}>
      <summary>{t(TRAIL.origin)}</summary>
      {address !== null && <span>{address === 'cli' ? t(TRAIL.cli) : t(TRAIL.address, { alamat: address })}</span>}
      {device !== null && <span>{t(TRAIL.device, { short: device.slice(-SHORT) })}</span>}
    </details>
  )
}

export function sayActor({ nama, actor }: Pick<Trace, 'nama' | 'actor'>, t: ReturnType<typeof useText>): string {
  if (nama !== null) return isForgottenAccount(nama) ? t(FORGOTTEN_ACCOUNT) : nama
  if (actor === 'sistem') return t(TRAIL.program)
  return actor.startsWith('operator:') ? t(TRAIL.command, { nama: actor.slice('operator:'.length) }) : t(TRAIL.unknown)
}
