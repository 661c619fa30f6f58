/** Tugas: what is to be done, what is late, and what was told; for each only what they may see. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { tasksQuery } from '../../app/task-queries.ts'
import { changeTasks, type TasksChange } from '../../app/tasks-search.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { TasksHead } from './tasks-head.tsx'
import { TasksLead } from './tasks-lead.tsx'
import styles from './tasks-page.module.css'
import { TasksView } from './tasks-view.tsx'

const route = getRouteApi('/k/$kab/tugas')

export function TasksPage() {
  const { kab } = route.useParams()
  const cari = useLocation({ select: ({ state }) => state.cari })
  const search = { ...route.useSearch(), ...(cari === undefined ? {} : { cari }) }
  const navigate = route.useNavigate()
  const answer = useQuery(tasksQuery(kab, { ...search, tahap: search.tahap ?? 'berjalan' }))
  const onChange = (change: TasksChange) => {
    const { cari: words, ...filters } = changeTasks(search, change)
    void navigate({ search: filters, state: words === undefined ? {} : { cari: words }, replace: true, resetScroll: false })
  }
  const { data } = answer
  return (
    <>
      <TasksHead kab={kab} />
      {data !== undefined && <TasksLead counts={data.counts} />}
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
