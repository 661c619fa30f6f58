/** For whom a decision is to be done, and until when. */
import type { Decision } from '@konvergen/contract/meetings.ts'
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AddresseeFields } from '../../parts/addressee-fields.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { SHELL } from '../../text/shell.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'
import { useMeetingActs } from './use-meeting-acts.ts'

interface DecisionTaskProps {
  readonly kab: string
  readonly meetingId: string
  readonly decision: Decision
  readonly onCancel: () => void
}

export function DecisionTask({ kab, meetingId, decision, onCancel }: DecisionTaskProps) {
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
