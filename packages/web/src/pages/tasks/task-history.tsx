/** What happened to the task, and the place to write to the others who see it. */
import type { TaskDetail } from '@konvergen/contract/tasks.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import { CommentForm } from './comment-form.tsx'
import styles from './tasks-page.module.css'

const DID: Readonly<Record<string, keyof typeof TASKS>> = {
  dibuat: 'dibuat',
  diubah: 'diubah',
  komentar: 'komentar',
  selesaikan: 'didSelesaikan',
  konfirmasi: 'didKonfirmasi',
  kembalikan: 'didKembalikan',
  batalkan: 'didBatalkan',
  'buka-lagi': 'didBuka',
}

export function TaskHistory({ kab, detail: { task, events } }: { kab: string; detail: TaskDetail }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  return (
    <Card title={t(TASKS.history)}>
      <div className={styles['form']}>
        <ol className={styles['events']}>
          {events.map(({ id, at, by, kind, note }) => (
            <li key={id} className={styles['event']}>
              <strong>{by.nama ?? t(TASKS.system)}</strong> {t(TASKS[DID[kind] ?? 'diubah'])}
              {note !== '' && <p>{note}</p>}
              <time dateTime={at}>{say.moment(at)}</time>
            </li>
          ))}
        </ol>
        {may('tasks.write', kab) && <CommentForm kab={kab} id={task.id} />}
      </div>
    </Card>
  )
}
