/** What was decided; each becomes a task with one press, for somebody until a day. */
import type { Decision, MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { AddresseeFields } from '../../parts/addressee-fields.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { SHELL } from '../../text/shell.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
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

interface DecisionLineProps {
  readonly kab: string
  readonly meetingId: string
  readonly decision: Decision
  readonly mayManage: boolean
}

function DecisionLine({ kab, meetingId, decision, mayManage }: DecisionLineProps) {
  const t = useText()
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  const { body, taskId } = decision
  return (
    <li className={styles['rule']}>
      {body}
      {taskId !== null && (
        <Link to="/k/$kab/tugas/$id" params={{ kab, id: taskId }}>
          {t(MEETINGS.task)}
        </Link>
      )}
      {taskId === null && mayManage && may('tasks.write', kab) && !isOpen && (
        <Button aria-label={t(MEETINGS.toTaskOf, { body })} onClick={() => setOpen(true)}>
          {t(MEETINGS.toTask)}
        </Button>
      )}
      {taskId === null && isOpen && <DecisionTask kab={kab} meetingId={meetingId} decision={decision} onCancel={() => setOpen(false)} />}
    </li>
  )
}

interface DecisionTaskProps {
  readonly kab: string
  readonly meetingId: string
  readonly decision: Decision
  readonly onCancel: () => void
}

function DecisionTask({ kab, meetingId, decision, onCancel }: DecisionTaskProps) {
  const t = useText()
  const { today } = useMe()
  const { toTask } = useMeetingActs(kab, meetingId)
  const [to, setTo] = useState<AddresseeSchema | null>(null)
  const [due, setDue] = useState('')
  const [isTried, setTried] = useState(false)
  const isDay = due >= today
  return (
    <form
      className={`${styles['form']} ${styles['wide']} tanpa-cetak`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (to !== null && isDay) toTask.mutate({ keputusan: decision.id, to, due })
      }}
    >
      <AddresseeFields kab={kab} value={to} isTried={isTried} onChange={setTo} />
      <TextField
        label={t(TASKS.dueField)}
        type="date"
        min={today}
        wrong={isTried && !isDay ? t(TASKS.dueWrong) : undefined}
        value={due}
        onChange={({ target }) => setDue(target.value)}
      />
      {toTask.isError && <ProblemNote problem={toTask.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={toTask.isPending}>
          {t(MEETINGS.makeTask)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
