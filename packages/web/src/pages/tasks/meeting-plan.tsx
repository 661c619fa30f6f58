/** When, where, about what and with whom; changed by whoever planned it. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { factsOf, MeetingForm } from './meeting-form.tsx'
import { PlanFacts } from './plan-facts.tsx'
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
