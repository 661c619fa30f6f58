/** What is to be done by whoever looks, their office and area: the overdue first, five at most. */
import type { HomeAnswer } from '@konvergen/contract/home.ts'
import { type Day, daysBetween } from '@konvergen/core/kit/day.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { isLate } from '../../parts/task-words.ts'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

interface TasksCardProps {
  readonly kab: string
  readonly tasks: NonNullable<HomeAnswer['tasks']>
  readonly today: string
  readonly findings: HomeAnswer['findings']
  readonly commitments: HomeAnswer['komitmen']
}

export function TasksCard({ kab, tasks: { counts, first }, today, findings, commitments }: TasksCardProps) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(HOME.tasks)} hint={first.length === 0 ? t(HOME.tasksNone) : undefined}>
      <ul className={styles['lines']}>
        {first.map(({ id, title, due, state, toKind }) => (
          <li key={id} className={styles['line']}>
            <div>
              <Link to="/k/$kab/tugas/$id" params={{ kab, id }}>
                {title}
              </Link>
              <p className={styles['facts']}>
                {t(HOME[`for-${toKind}`])} · {t(TASKS.due)} {say.day(due)}
              </p>
            </div>
            {isLate({ state, due }, today) && <Tag tone="attention">{t(TASKS.lateTag, { n: daysBetween(due as Day, today as Day) })}</Tag>}
          </li>
        ))}
      </ul>
      {findings !== null && <FindingLines kab={kab} findings={findings} />}
      {commitments !== null && (
        <p className={styles['ways']}>
          <Link to="/k/$kab/komitmen" params={{ kab }} search={{ tahun: commitments.tahun, keadaan: 'terlambat', saya: 'ya' }}>
            {t(HOME.commitments, { n: commitments.terlambat })}
          </Link>
        </p>
      )}
      <p className={styles['ways']}>
        {counts.waiting > 0 && (
          <Link to="/k/$kab/tugas" params={{ kab }} search={{ tahap: 'menunggu' }}>
            {t(HOME.tasksWaiting, { n: counts.waiting })}
          </Link>
        )}
        <Link to="/k/$kab/tugas" params={{ kab }} search={first.length === 0 ? {} : { lingkup: 'saya' }}>
          {first.length === 0 ? t(HOME.tasksAll) : t(HOME.tasksMine, { n: counts.mine })}
        </Link>
      </p>
    </Card>
  )
}

function FindingLines({ kab, findings: { answer, decide } }: { kab: string; findings: NonNullable<HomeAnswer['findings']> }) {
  const t = useText()
  if (answer + decide === 0) return null
  return (
    <p className={styles['ways']}>
      {answer > 0 && (
        <Link to="/k/$kab/temuan" params={{ kab }}>
          {t(HOME.findings, { n: answer })}
        </Link>
      )}
      {decide > 0 && (
        <Link to="/k/$kab/temuan" params={{ kab }} search={{ keadaan: 'dijawab' }}>
          {t(HOME.findingsDecide, { n: decide })}
        </Link>
      )}
    </p>
  )
}
