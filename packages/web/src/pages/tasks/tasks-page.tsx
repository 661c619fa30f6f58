/** Tugas: what is to be done, what is late, and what was told; for each only what they may see. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { tasksQuery } from '../../app/task-queries.ts'
import { changeTasks, type TasksChange } from '../../app/tasks-search.ts'
import { NewTask } from '../../parts/new-task.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'
import { TasksView } from './tasks-view.tsx'

const route = getRouteApi('/k/$kab/tugas')

export function TasksPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const answer = useQuery(tasksQuery(kab, { ...search, tahap: search.tahap ?? 'berjalan' }))
  const nama = useQuery(districtQuery(kab)).data?.nama
  const onChange = (change: TasksChange) => void navigate({ search: changeTasks(search, change), replace: true, resetScroll: false })
  const { data } = answer
  const counts = data?.counts
  return (
    <>
      <PageHead title={t(SHELL.tasks)} of={nama}>
        <PrintButton />
        <NewTask kab={kab} look="primary" />
      </PageHead>
      {counts !== undefined && (
        <p className={styles['lead']}>
          {counts.mine === 0 && counts.waiting === 0
            ? t(TASKS.leadNone)
            : t(TASKS.lead, { n: say.number(counts.mine), late: say.number(counts.mineLate), waiting: say.number(counts.waiting) })}{' '}
          {counts.open > 0 && t(TASKS.lateAll, { open: say.number(counts.open), late: say.number(counts.late) })}
        </p>
      )}
      {answer.isError && <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton heights={[48, 320]} />}
      {data !== undefined && (
        <div className={answer.isPlaceholderData ? styles['stale'] : undefined}>
          <TasksView kab={kab} answer={data} search={search} onChange={onChange} />
        </div>
      )}
    </>
  )
}
