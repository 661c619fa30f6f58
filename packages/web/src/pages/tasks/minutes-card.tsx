/** What was said, by point of the agenda. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

export function MinutesCard({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const say = useSay()
  const { minutesAt, mayManage } = meeting
  const hint = mayManage ? t(MEETINGS.minutesHint) : minutesAt === null ? t(MEETINGS.noMinutes) : undefined
  return (
    <Card title={t(MEETINGS.minutesTitle)} hint={hint}>
      {mayManage ? <MinutesForm key={meeting.agenda.join('|')} kab={kab} meeting={meeting} /> : <MinutesText meeting={meeting} />}
      {minutesAt !== null && <p className={`${styles['below']} ${styles['small']}`}>{t(MEETINGS.keptAt, { at: say.moment(minutesAt) })}</p>}
    </Card>
  )
}

function useHeads({ agenda }: MeetingDetail): readonly string[] {
  const t = useText()
  return [...agenda.map((point, at) => `${at + 1}. ${point}`), t(MEETINGS.rest)]
}

function MinutesText({ meeting }: { meeting: MeetingDetail }) {
  const heads = useHeads(meeting)
  const said = heads.map((head, at) => ({ head, text: meeting.minutesBy[at] ?? '' })).filter(({ text }) => text !== '')
  return said.map(({ head, text }) => (
    <div key={head}>
      <h3>{head}</h3>
      <p className={styles['body']}>{text}</p>
    </div>
  ))
}

function MinutesForm({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const heads = useHeads(meeting)
  const { keep } = useMeetingActs(kab, meeting.id)
  const [points, setPoints] = useState(() => heads.map((_, at) => meeting.minutesBy[at] ?? ''))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(points)
      }}
    >
      {heads.map((head, at) => (
        <LongField
          key={head}
          label={head}
          maxLength={6000}
          value={points[at]}
          onChange={({ target }) => setPoints(points.with(at, target.value))}
        />
      ))}
      {keep.isError && <ProblemNote problem={keep.error} />}
      <div className={`${styles['acts']} tanpa-cetak`}>
        <Button type="submit" disabled={keep.isPending}>
          {t(MEETINGS.keep)}
        </Button>
        {keep.isSuccess && <output>{t(MEETINGS.kept)}</output>}
      </div>
    </form>
  )
}
