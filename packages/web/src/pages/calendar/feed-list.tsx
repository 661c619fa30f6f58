/** The addresses that are open; the secrets in them are shown no more. */
import type { FeedSchema } from '@konvergen/contract/calendar.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { sayAlarm } from './say-alarm.ts'

interface FeedListProps {
  readonly feeds: readonly FeedSchema[]
  readonly isBusy: boolean
  readonly onRevoke: (id: string) => void
}

export function FeedList({ feeds, isBusy, onRevoke }: FeedListProps) {
  const t = useText()
  const say = useSay()
  if (feeds.length === 0) return <p className={styles['small']}>{t(CALENDAR.feedNone)}</p>
  const whose = ({ kind, nama }: FeedSchema): string => nama ?? t(kind === 'publik' ? CALENDAR.feedPublic : CALENDAR.feedMine)
  return (
    <PlainTable
      label={t(CALENDAR.feeds)}
      heads={[t(CALENDAR.feedLabel), t(CALENDAR.feedFor), t(CALENDAR.feedAlarm), t(CALENDAR.feedMade), t(CALENDAR.act)]}
    >
      {feeds.map((feed) => (
        <tr key={feed.id}>
          <th scope="row">{feed.label}</th>
          <td>{whose(feed)}</td>
          <td>{sayAlarm(feed.alarmDays, t)}</td>
          <td>{say.day(feed.madeAt)}</td>
          <td>
            <AskFirst
              label={t(CALENDAR.feedRevoke)}
              says={t(CALENDAR.feedRevokeOf, { label: feed.label })}
              look="quiet"
              title={t(CALENDAR.feedRevokeOf, { label: feed.label })}
              lost={t(CALENDAR.feedLost)}
              now={t(CALENDAR.feedRevokeNow)}
              isBusy={isBusy}
              onNow={() => onRevoke(feed.id)}
            />
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
