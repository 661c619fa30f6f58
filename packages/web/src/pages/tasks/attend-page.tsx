/** The page behind the QR code of a meeting, on whoever's phone: name and office, and they are written down. No sign-in is asked. */
import { attend, lookAtAttendance } from '@konvergen/contract/meetings.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

/** Behind the hash, so that no server log on the way keeps it. */
function codeHere(): string {
  return decodeURIComponent(window.location.hash.slice(1))
}

export function AttendPage() {
  const t = useText()
  const { language } = useSay()
  const [kode] = useState(codeHere)
  const look = useQuery({
    queryKey: ['hadir', kode],
    queryFn: ({ signal }) => call(lookAtAttendance, { body: { kode }, signal }),
    enabled: kode !== '',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const { data } = look
  return (
    <div className={styles['door']}>
      <PageHead title={t(MEETINGS.attendTitle)} />
      {kode === '' && (
        <Empty title={t(MEETINGS.noCode)}>
          <p>{t(MEETINGS.noCodeBody)}</p>
        </Empty>
      )}
      {kode !== '' && look.isPending && <Skeleton heights={[200]} />}
      {look.isError && <ProblemNote problem={look.error} />}
      {data !== undefined && (
        <Card title={data.title} hint={`${sayDay(data.day, language)}, ${data.clock} ${data.zone} · ${data.place}`}>
          <AttendForm kode={kode} start={{ nama: data.nama ?? '', instansi: data.instansi }} isKnown={data.nama !== null} />
        </Card>
      )}
    </div>
  )
}

interface Who {
  readonly nama: string
  readonly instansi: string
}

function AttendForm({ kode, start, isKnown }: { kode: string; start: Who; isKnown: boolean }) {
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
