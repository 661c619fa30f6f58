/** Addresses by which calendars of phones and mail programs read the calendar: made, told once, closed. */
import { makeFeed, makeOwnFeed, revokeFeed } from '@konvergen/contract/calendar.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { feedsQuery } from '../../app/calendar-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { FeedForm, type FeedWish } from './feed-form.tsx'
import { FeedList } from './feed-list.tsx'

export function FeedsCard({ kab, mayWrite }: { kab: string; mayWrite: boolean }) {
  const t = useText()
  const [path, setPath] = useState<string | null>(null)
  const feeds = useQuery(feedsQuery(kab))
  const params = { kab }
  const make = useMutation({
    mutationFn: ({ label, to }: FeedWish) =>
      to === 'saya' ? call(makeOwnFeed, { params, body: { label } }) : call(makeFeed, { params, body: { label, to } }),
    onSuccess: async (made) => {
      setPath(made.path)
      await queryClient.invalidateQueries(feedsQuery(kab))
    },
  })
  const revoke = useMutation({
    mutationFn: (id: string) => call(revokeFeed, { params: { kab, id } }),
    onSuccess: () => queryClient.invalidateQueries(feedsQuery(kab)),
  })
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
