/** Name and office, and the one button that says “I am here”. */
import { attend } from '@konvergen/contract/meetings.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

interface Who {
  readonly nama: string
  readonly instansi: string
}

export function AttendForm({ kode, start, isKnown }: { kode: string; start: Who; isKnown: boolean }) {
  const t = useText()
  const [who, setWho] = useState(start)
  const [isTried, setTried] = useState(false)
  const send = useMutation({ mutationFn: () => call(attend, { body: { kode, ...who } }) })
  const isNamed = who.nama.trim().length > 1
  if (send.isSuccess) {
    return (
      <Note tone="good" title={t(MEETINGS.attended)}>
        <p>{t(MEETINGS.attendedBody)}</p>
      </Note>
    )
  }
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isNamed && !send.isPending) send.mutate()
      }}
    >
      <p className={styles['small']}>{t(MEETINGS.attendAs)}</p>
      <TextField
        label={t(MEETINGS.nama)}
        autoComplete="name"
        maxLength={120}
        readOnly={isKnown}
        wrong={isTried && !isNamed ? t(MEETINGS.namaWrong) : undefined}
        value={who.nama}
        onChange={({ target }) => setWho({ ...who, nama: target.value })}
      />
      <TextField
        label={t(MEETINGS.instansi)}
        autoComplete="organization"
        maxLength={160}
        value={who.instansi}
        onChange={({ target }) => setWho({ ...who, instansi: target.value })}
      />
      <p className={styles['small']}>{t(MEETINGS.attendKept)}</p>
      {send.isError && <ProblemNote problem={send.error} />}
      <div>
        <Button type="submit" look="primary" disabled={send.isPending}>
          {t(MEETINGS.attend)}
        </Button>
      </div>
    </form>
  )
}
