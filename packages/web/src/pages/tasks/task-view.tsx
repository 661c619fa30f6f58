/** A task that is there: its facts, what can be done, what happened, a text to send. */
import type { TaskDetail } from '@konvergen/contract/tasks.ts'
import { sayTaskMessage } from '@konvergen/core/tasks/say-task.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TaskActs } from './task-acts.tsx'
import { TaskEvidence } from './task-evidence.tsx'
import { TaskFacts } from './task-facts.tsx'
import { TaskHistory } from './task-history.tsx'
import styles from './tasks-page.module.css'

export function TaskView({ kab, detail }: { kab: string; detail: TaskDetail }) {
  const t = useText()
  const { language } = useSay()
  const { task, today } = detail
  const said = { title: task.title, to: sayAddressee(task.to, t), due: task.due }
  return (
    <>
      <PageHead title={task.title}>
        <PrintButton />
      </PageHead>
      <div className={styles['pair']}>
        <div className={styles['stack']}>
          <TaskFacts kab={kab} detail={detail} />
          <TaskEvidence kab={kab} task={task} />
          <TaskHistory kab={kab} detail={detail} />
        </div>
        <div className={styles['stack']}>
          <TaskActs kab={kab} task={task} />
          <ShareText text={sayTaskMessage(said, window.location.href, today, language)} />
        </div>
      </div>
    </>
  )
}
