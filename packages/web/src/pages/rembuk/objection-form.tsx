/** An objection is written down, with the office or group whose it is. */
import type { ClauseView } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { useClauseActs } from './use-rembuk-acts.ts'

interface ObjectionFormProps {
  readonly kab: string
  readonly id: string
  readonly clause: ClauseView
  readonly onDone: () => void
}

export function ObjectionForm({ kab, id, clause, onDone }: ObjectionFormProps) {
  const t = useText()
  const { object } = useClauseActs(kab, id)
  const [lembaga, setOffice] = useState('')
  const [isi, setBody] = useState('')
  const isWhole = lembaga.trim().length >= 2 && isi.trim().length >= 3
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole && !object.isPending)
          object.mutate({ clause: clause.id, lembaga: lembaga.trim(), isi: isi.trim() }, { onSuccess: onDone })
      }}
    >
      <TextField
        label={t(REMBUK.office)}
        hint={t(REMBUK.officeHint)}
        maxLength={160}
        value={lembaga}
        onChange={({ target }) => setOffice(target.value)}
      />
      <LongField label={t(REMBUK.objectionBody)} maxLength={1000} value={isi} onChange={({ target }) => setBody(target.value)} />
      {object.error !== null && <ProblemNote problem={object.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={!isWhole || object.isPending}>
          {t(REMBUK.saveObjection)}
        </Button>
        <Button onClick={onDone}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
