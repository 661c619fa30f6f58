/** What was decided; each becomes a task with one press, for somebody until a day. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { DecisionLine } from './decision-line.tsx'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

export function DecisionsCard({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const { id, decisions, mayManage } = meeting
  const { decide } = useMeetingActs(kab, id)
  const [body, setBody] = useState('')
  return (
    <Card title={t(MEETINGS.decisions)} hint={decisions.length === 0 ? t(MEETINGS.noDecisions) : undefined}>
      <div className={styles['form']}>
        <ol className={styles['rules']}>
          {decisions.map((decision) => (
            <DecisionLine key={decision.id} kab={kab} meetingId={id} decision={decision} mayManage={mayManage} />
          ))}
        </ol>
        {mayManage && (
          <form
            className={`${styles['form']} tanpa-cetak`}
            onSubmit={(event) => {
              event.preventDefault()
              if (body.trim().length > 2) decide.mutate(body.trim(), { onSuccess: () => setBody('') })
            }}
          >
            <TextField
              label={t(MEETINGS.decision)}
              autoComplete="off"
              maxLength={200}
              value={body}
              onChange={({ target }) => setBody(target.value)}
            />
            {decide.isError && <ProblemNote problem={decide.error} />}
            <div>
              <Button type="submit" disabled={decide.isPending}>
                {t(MEETINGS.addDecision)}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Card>
  )
}
