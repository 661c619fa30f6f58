/** The list with its filters, who is late, and beside it what was told. */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { listTasks } from '@konvergen/contract/tasks.ts'
import { useMay } from '../../app/may.ts'
import type { TasksChange, TasksWanted } from '../../app/tasks-search.ts'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty } from '../../parts/states.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import { ContactCard } from './contact-card.tsx'
import { LateCard } from './late-card.tsx'
import { NoticesCard } from './notices-card.tsx'
import { RulesCard } from './rules-card.tsx'
import { TaskFilters } from './task-filters.tsx'
import { TaskItem } from './task-item.tsx'
import styles from './tasks-page.module.css'

export type TasksAnswer = AnswerOf<typeof listTasks>

interface TasksViewProps {
  readonly kab: string
  readonly answer: TasksAnswer
  readonly search: TasksWanted
  readonly onChange: (change: TasksChange) => void
}

export function TasksView({ kab, answer, search, onChange }: TasksViewProps) {
  const t = useText()
  const may = useMay()
  const { tasks, total, perPage, today, lateBy } = answer
  return (
    <div className={styles['pair']}>
      <div className={styles['stack']}>
        <Card title={t(TASKS.list)}>
          <TaskFilters search={search} lateBy={lateBy} onChange={onChange} />
          {tasks.length === 0 ? (
            <Empty title={t(TASKS.none)}>
              <p>{t(TASKS.noneBody)}</p>
            </Empty>
          ) : (
            <ul className={styles['tasks']}>
              {tasks.map((task) => (
                <TaskItem key={task.id} kab={kab} task={task} today={today} />
              ))}
            </ul>
          )}
          <Paging
            page={search.halaman ?? 1}
            perPage={perPage}
            total={total}
            onPage={(halaman) => onChange({ halaman: halaman === 1 ? undefined : halaman })}
          />
        </Card>
      </div>
      <div className={styles['stack']}>
        {lateBy.length > 0 && <LateCard lateBy={lateBy} onPick={(untuk) => onChange({ untuk, terlambat: true, lingkup: undefined })} />}
        <NoticesCard kab={kab} />
        {may('tasks.write', kab) && <ContactCard kab={kab} />}
        <RulesCard kab={kab} />
      </div>
    </div>
  )
}
