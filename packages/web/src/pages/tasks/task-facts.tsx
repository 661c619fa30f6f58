/** What a task says of itself. */
import type { TaskDetail } from '@konvergen/contract/tasks.ts'
import { sayDistance } from '@konvergen/core/tasks/say-task.ts'
import { UNDONE } from '@konvergen/core/tasks/task.ts'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { isLate, STATE_TONE, sayAddressee } from '../../parts/task-words.ts'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

export function TaskFacts({ kab, detail: { task, today } }: { kab: string; detail: TaskDetail }) {
  const t = useText()
  const say = useSay()
  const { detail, to, due, state, link, place, madeBy, madeAt } = task
  const distance = UNDONE.includes(state) ? ` (${sayDistance(due, today, say.language)})` : ''
  return (
    <Card title={t(TASKS.what)}>
      {detail !== '' && <p className={styles['body']}>{detail}</p>}
      <dl className={styles['facts']}>
        <dt>{t(TASKS.stage)}</dt>
        <dd>
          <Tag tone={isLate(task, today) ? 'attention' : STATE_TONE[state]}>{t(TASKS[state])}</Tag>
        </dd>
        <dt>{t(TASKS.whom)}</dt>
        <dd>{sayAddressee(to, t)}</dd>
        <dt>{t(TASKS.due)}</dt>
        <dd>
          {say.day(due)}
          {distance}
        </dd>
        {link !== null && (
          <>
            <dt>{t(TASKS.at)}</dt>
            <dd>
              <a href={`/k/${kab}/${link.path}`}>{link.label}</a>
            </dd>
          </>
        )}
        <dt>{t(TASKS.place)}</dt>
        <dd>{place.nama}</dd>
        <dt>{t(TASKS.from)}</dt>
        <dd>
          {madeBy.nama ?? t(TASKS.system)}, {say.moment(madeAt)}
        </dd>
      </dl>
    </Card>
  )
}
