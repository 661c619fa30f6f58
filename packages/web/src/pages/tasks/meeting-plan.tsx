/** When, where, about what and with whom; changed by whoever planned it. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { factsOf, MeetingForm } from './meeting-form.tsx'
import { MEETING_TONE } from './meeting-tone.ts'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

export function MeetingPlan({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const { change } = useMeetingActs(kab, meeting.id)
  const [isChanging, setChanging] = useState(false)
  const { state } = meeting
  if (isChanging) {
    return (
      <Card title={t(MEETINGS.change)}>
        <MeetingForm
          kab={kab}
          start={meeting}
          problem={change.error}
          isBusy={change.isPending}
          onSave={(next) => change.mutate({ ...next, state }, { onSuccess: () => setChanging(false) })}
          onCancel={() => setChanging(false)}
        />
      </Card>
    )
  }
  const become = (next: MeetingDetail['state']) => change.mutate({ ...factsOf(meeting), state: next })
  return (
    <Card title={t(MEETINGS.plan2)}>
      <PlanFacts meeting={meeting} />
      {meeting.mayManage && (
        <div className={`${styles['below']} ${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setChanging(true)}>{t(MEETINGS.change)}</Button>
          {state === 'direncanakan' && (
            <>
              <Button disabled={change.isPending} onClick={() => become('selesai')}>
                {t(MEETINGS.finish)}
              </Button>
              <Button look="danger" disabled={change.isPending} onClick={() => become('dibatalkan')}>
                {t(MEETINGS.cancelIt)}
              </Button>
            </>
          )}
        </div>
      )}
      {change.isError && <ProblemNote problem={change.error} />}
    </Card>
  )
}

function PlanFacts({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const { language } = useSay()
  const { day, clock, zone, minutes, place, state, agenda, invited, madeBy } = meeting
  return (
    <dl className={styles['facts']}>
      <dt>{t(MEETINGS.state)}</dt>
      <dd>
        <Tag tone={MEETING_TONE[state]}>{t(MEETINGS[state])}</Tag>
      </dd>
      <dt>{t(MEETINGS.when)}</dt>
      <dd>{sayMeetingTime({ wall: { day, clock }, zone, minutes }, language)}</dd>
      <dt>{t(MEETINGS.place)}</dt>
      <dd>{place}</dd>
      <dt>{t(MEETINGS.agendaOf)}</dt>
      <dd>
        {agenda.length === 0 && t(MEETINGS.noAgenda)}
        <ol className={styles['points']}>
          {agenda.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </dd>
      <dt>{t(MEETINGS.invited)}</dt>
      <dd>{invited.length === 0 ? t(MEETINGS.nobody) : invited.map((one) => sayAddressee(one, t)).join(', ')}</dd>
      {madeBy !== null && (
        <>
          <dt>{t(MEETINGS.caller)}</dt>
          <dd>{madeBy}</dd>
        </>
      )}
    </dl>
  )
}
