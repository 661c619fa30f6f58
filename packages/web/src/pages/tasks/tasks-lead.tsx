/** What is true of the tasks now, in one sentence. */
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'
import type { TasksAnswer } from './tasks-view.tsx'

export function TasksLead({ counts }: { counts: TasksAnswer['counts'] }) {
  const t = useText()
  const say = useSay()
  const { mine, mineLate, waiting, open, late } = counts
  return (
    <p className={styles['lead']}>
      {mine === 0 && waiting === 0
        ? t(TASKS.leadNone)
        : t(TASKS.lead, { n: say.number(mine), late: say.number(mineLate), waiting: say.number(waiting) })}{' '}
      {open > 0 && t(TASKS.lateAll, { open: say.number(open), late: say.number(late) })}
    </p>
  )
}
