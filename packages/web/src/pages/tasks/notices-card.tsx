/** What somebody was told, the newest first. */
import { markNoticesRead, type NoticeSchema } from '@konvergen/contract/tasks.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { forgetTasks, noticesQuery } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

const SHOWN = 8

export function NoticesCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const answer = useQuery(noticesQuery(kab))
  const mark = useMutation({ mutationFn: () => call(markNoticesRead, { params: { kab } }), onSuccess: () => forgetTasks(kab) })
  const { data } = answer
  const hint = data !== undefined && data.unread > 0 ? t(TASKS.unread, { n: say.number(data.unread) }) : undefined
  return (
    <div className="tanpa-cetak">
      <Card title={t(TASKS.notices)} hint={hint}>
        {answer.isPending && <Skeleton heights={[60]} />}
        {answer.isError && <ProblemNote problem={answer.error} />}
        {data?.notices.length === 0 && <p className={styles['small']}>{t(TASKS.noticesNone)}</p>}
        {data !== undefined && data.notices.length > 0 && (
          <div className={styles['form']}>
            <ul className={styles['notices']}>
              {data.notices.slice(0, SHOWN).map((notice) => (
                <NoticeLine key={notice.id} kab={kab} notice={notice} />
              ))}
            </ul>
            {data.unread > 0 && (
              <div>
                <Button disabled={mark.isPending} onClick={() => mark.mutate()}>
                  {t(TASKS.markRead)}
                </Button>
              </div>
            )}
          </div>
        )}
      </Card>
    </div>
  )
}

function NoticeLine({ kab, notice }: { kab: string; notice: NoticeSchema }) {
  const t = useText()
  const say = useSay()
  const { kind, title, taskId, meetingId, at, isRead, dari } = notice
  const isForPeople = useMay()('accounts.read', kab) && kind === 'faktor-menunggu'
  const isPlain = !isForPeople && (title === '' || (taskId === null && meetingId === null))
  const says = title === '' ? t(TASKS.gone) : title
  return (
    <li>
      {isRead ? t(TASKS[kind]) : <strong>{t(TASKS[kind])}</strong>}:{' '}
      {title !== '' && taskId !== null && (
        <Link to="/k/$kab/tugas/$id" params={{ kab, id: taskId }}>
          {says}
        </Link>
      )}
      {title !== '' && meetingId !== null && (
        <Link to="/k/$kab/rapat/$id" params={{ kab, id: meetingId }}>
          {says}
        </Link>
      )}
      {isPlain && says}
      {isForPeople && (
        <Link to="/k/$kab/orang" params={{ kab }}>
          {says}
        </Link>
      )}{' '}
      <span className={styles['small']}>
        {say.moment(at)}
        {dari !== undefined && `, ${t(TASKS.fromAddress, { dari })}`}
      </span>
    </li>
  )
}
