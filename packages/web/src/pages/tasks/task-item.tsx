/** One task in the list. */
import type { TaskSchema } from '@konvergen/contract/tasks.ts'
import { type Day, daysBetween } from '@konvergen/core/kit/day.ts'
import { Link } from '@tanstack/react-router'
import { Tag } from '../../parts/tags.tsx'
import { isLate, STATE_TONE, sayAddressee } from '../../parts/task-words.ts'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

export function TaskItem({ kab, task, today }: { kab: string; task: TaskSchema; today: string }) {
  const t = useText()
  const say = useSay()
  const { id, title, to, due, state, link, madeBy } = task
  const by = t(TASKS.by, { nama: madeBy.nama ?? t(TASKS.system) })
  return (
    <li className={styles['task']}>
      <div>
        <h3>
          <Link to="/k/$kab/tugas/$id" params={{ kab, id }}>
            {title}
          </Link>
        </h3>
        <p className={styles['under']}>
          {t(TASKS.for, { nama: sayAddressee(to, t) })}, {by}
          {link !== null && ` · ${link.label}`}
        </p>
      </div>
      <div className={styles['when']}>
        <span>
          {t(TASKS.due)} {say.day(due)}
        </span>
        {isLate(task, today) ? (
          <Tag tone="attention">{t(TASKS.lateTag, { n: daysBetween(due as Day, today as Day) })}</Tag>
        ) : (
          <Tag tone={STATE_TONE[state]}>{t(TASKS[state])}</Tag>
        )}
      </div>
    </li>
  )
}
