/** A task as it is filled in: what, for whom, until when. */
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import { useState } from 'react'
import { useMe } from '../app/me.ts'
import { SHELL } from '../text/shell.ts'
import { TASKS } from '../text/tasks.ts'
import { useText } from '../text/text.ts'
import { AddresseeFields } from './addressee-fields.tsx'
import { Button } from './button.tsx'
import { LongField, TextField } from './field.tsx'
import { ProblemNote } from './states.tsx'
import styles from './task-form.module.css'

export interface TaskDraft {
  readonly title: string
  readonly detail: string
  readonly to: (AddresseeSchema & { readonly nama?: string }) | null
  readonly due: string
}

export interface FilledTask extends TaskDraft {
  readonly to: AddresseeSchema
}

interface TaskFormProps {
  readonly kab: string
  readonly start: TaskDraft
  readonly save: string
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onSave: (task: FilledTask) => void
  readonly onCancel: () => void
}

const LEAST_LETTERS = 3

export function TaskForm({ kab, start, save, problem, isBusy, onSave, onCancel }: TaskFormProps) {
  const t = useText()
  const { today } = useMe()
  const [draft, setDraft] = useState(start)
  const [isTried, setTried] = useState(false)
  const { title, detail, to, due } = draft
  const isNamed = title.trim().length >= LEAST_LETTERS
  const isDay = due !== '' && (due >= today || due === start.due)
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isNamed && isDay && to !== null && !isBusy)
          onSave({ title: title.trim(), detail: detail.trim(), to: { kind: to.kind, code: to.code }, due })
      }}
    >
      <TextField
        label={t(TASKS.what)}
        hint={t(TASKS.whatHint)}
        wrong={isTried && !isNamed ? t(TASKS.whatWrong) : undefined}
        value={title}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setDraft({ ...draft, title: event.target.value })}
      />
      <LongField
        label={t(TASKS.detail)}
        value={detail}
        maxLength={4000}
        onChange={(event) => setDraft({ ...draft, detail: event.target.value })}
      />
      <AddresseeFields kab={kab} value={to} isTried={isTried} onChange={(next) => setDraft({ ...draft, to: next })} />
      <TextField
        label={t(TASKS.dueField)}
        type="date"
        wrong={isTried && !isDay ? t(TASKS.dueWrong) : undefined}
        value={due}
        min={today}
        onChange={(event) => setDraft({ ...draft, due: event.target.value })}
      />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {save}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
