/** What happened to the task, and the place to write to the others who see it. */
import { commentTask, type TaskDetail } from '@konvergen/contract/tasks.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { forgetTasks } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

const DID: Readonly<Record<string, keyof typeof TASKS>> = {
  dibuat: 'dibuat',
  diubah: 'diubah',
  komentar: 'komentar',
  bukti: 'bukti',
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
              {note !== '' && kind !== 'bukti' && <p>{note}</p>}
              <time dateTime={at}>{say.moment(at)}</time>
            </li>
          ))}
        </ol>
        {may('tasks.write', kab) && <CommentForm kab={kab} id={task.id} />}
      </div>
    </Card>
  )
}

function CommentForm({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [isi, setIsi] = useState('')
  const send = useMutation({
    mutationFn: () => call(commentTask, { params: { kab, id }, body: { isi } }),
    onSuccess: async () => {
      setIsi('')
      await forgetTasks(kab)
    },
  })
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      onSubmit={(event) => {
        event.preventDefault()
        if (isi.trim() !== '') send.mutate()
      }}
    >
      <LongField
        label={t(TASKS.comment)}
        hint={t(TASKS.whatHint)}
        maxLength={4000}
        value={isi}
        onChange={({ target }) => setIsi(target.value)}
      />
      {send.isError && <ProblemNote problem={send.error} />}
      <div>
        <Button type="submit" disabled={send.isPending || isi.trim() === ''}>
          {t(TASKS.send)}
        </Button>
      </div>
    </form>
  )
}
