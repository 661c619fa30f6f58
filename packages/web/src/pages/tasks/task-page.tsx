/** One task: what, for whom, until when; what can be done with it, and what happened. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { taskQuery } from '../../app/task-queries.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import { TaskView } from './task-view.tsx'

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
