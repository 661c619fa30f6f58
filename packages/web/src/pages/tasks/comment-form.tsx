/** Writes to the others who see the task. */
import { commentTask } from '@konvergen/contract/tasks.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { forgetTasks } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

export function CommentForm({ kab, id }: { kab: string; id: string }) {
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
