/** One decision, with its task or the way to it. */
import type { Decision } from '@konvergen/contract/meetings.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { DecisionTask } from './decision-task.tsx'
import styles from './tasks-page.module.css'

interface DecisionLineProps {
  readonly kab: string
  readonly meetingId: string
  readonly decision: Decision
  readonly mayManage: boolean
}

export function DecisionLine({ kab, meetingId, decision, mayManage }: DecisionLineProps) {
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
