/** What whoever looks may do with the task. */
import { changeTask, moveTask, type TaskSchema } from '@konvergen/contract/tasks.ts'
import type { Move } from '@konvergen/core/tasks/standing.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { forgetTasks } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { type FilledTask, TaskForm } from '../../parts/task-form.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

const PRIMARY: ReadonlySet<Move> = new Set(['selesaikan', 'konfirmasi'])

export function TaskActs({ kab, task }: { kab: string; task: TaskSchema }) {
  const t = useText()
  const params = { kab, id: task.id }
  const [note, setNote] = useState('')
  const [isChanging, setChanging] = useState(false)
  const move = useMutation({
    mutationFn: (langkah: Move) => call(moveTask, { params, body: { langkah, catatan: note } }),
    onSuccess: async () => {
      setNote('')
      await forgetTasks(kab)
    },
  })
  const change = useMutation({
    mutationFn: (filled: FilledTask) => call(changeTask, { params, body: filled }),
    onSuccess: async () => {
      setChanging(false)
      await forgetTasks(kab)
    },
  })
  const hasActs = task.moves.length > 0 || task.mayChange
  return (
    <div className="tanpa-cetak">
      <Card title={t(TASKS.acts)} hint={hasActs ? undefined : t(TASKS.noActs)}>
        {isChanging ? (
          <TaskForm
            kab={kab}
            start={{ title: task.title, detail: task.detail, to: task.to, due: task.due }}
            save={t(TASKS.saveChange)}
            problem={change.error}
            isBusy={change.isPending}
            onSave={change.mutate}
            onCancel={() => setChanging(false)}
          />
        ) : (
          <div className={styles['form']}>
            {task.moves.length > 0 && (
              <LongField label={t(TASKS.note)} rows={2} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
            )}
            <div className={styles['acts']}>
              {task.moves.map((one) => (
                <Button
                  key={one}
                  look={PRIMARY.has(one) ? 'primary' : one === 'batalkan' ? 'danger' : 'plain'}
                  disabled={move.isPending}
                  onClick={() => move.mutate(one)}
                >
                  {t(TASKS[one])}
                </Button>
              ))}
              {task.mayChange && <Button onClick={() => setChanging(true)}>{t(TASKS.change)}</Button>}
            </div>
            {move.isError && <ProblemNote problem={move.error} />}
          </div>
        )}
      </Card>
    </div>
  )
}
