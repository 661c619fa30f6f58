/** One task: what, for whom, until when; what can be done with it, and what happened. */
import type { TaskDetail } from '@konvergen/contract/tasks.ts'
import { sayTaskMessage } from '@konvergen/core/tasks/say-task.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { taskQuery } from '../../app/task-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import { TaskActs } from './task-acts.tsx'
import { TaskFacts } from './task-facts.tsx'
import { TaskHistory } from './task-history.tsx'
import styles from './tasks-page.module.css'

const route = getRouteApi('/k/$kab/tugas/$id')

export function TaskPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const answer = useQuery(taskQuery(kab, id))
  if (answer.isError) return <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Skeleton heights={[32, 160, 220]} />
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/tugas" params={{ kab }}>
          {t(TASKS.back)}
        </Link>
      </p>
      <TaskView key={id} kab={kab} detail={answer.data} />
    </>
  )
}

function TaskView({ kab, detail }: { kab: string; detail: TaskDetail }) {
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
