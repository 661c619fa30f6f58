/** The page behind the QR code of a meeting, on whoever's phone: name and office, and they are written down. No sign-in is asked. */
import { lookAtAttendance } from '@konvergen/contract/meetings.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AttendForm } from './attend-form.tsx'
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
