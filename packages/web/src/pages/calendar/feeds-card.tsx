/** Addresses by which calendars of phones and mail programs read the calendar: made, told once, closed. */
import { Card } from '../../parts/card.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { FeedForm } from './feed-form.tsx'
import { FeedList } from './feed-list.tsx'
import { useFeeds } from './use-feeds.ts'

export function FeedsCard({ kab, mayWrite }: { kab: string; mayWrite: boolean }) {
  const t = useText()
  const { feeds, path, make, revoke } = useFeeds(kab)
  const problem = make.error ?? revoke.error ?? feeds.error
  const address = path === null ? '' : `${window.location.origin}${path}`
  return (
    <div className="tanpa-cetak">
      <Card title={t(CALENDAR.feeds)} hint={t(CALENDAR.feedsHint)}>
        <div className={styles['form']}>
          <FeedForm kab={kab} mayWrite={mayWrite} isBusy={make.isPending} onMake={make.mutate} />
          {problem !== null && <ProblemNote problem={problem} />}
          {path !== null && (
            <Note tone="good" title={t(CALENDAR.feedOnce)} acts={<CopyButton text={address} />}>
              <p className={styles['address']}>{address}</p>
            </Note>
          )}
          {feeds.data !== undefined && <FeedList feeds={feeds.data} isBusy={revoke.isPending} onRevoke={revoke.mutate} />}
        </div>
      </Card>
    </div>
  )
}
