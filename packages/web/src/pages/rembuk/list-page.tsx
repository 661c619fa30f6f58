/** Rembuk: those that one is invited to, and the way to prepare one. */
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { rembukListQuery } from '../../app/rembuk-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { BeginForm } from './begin-form.tsx'
import styles from './rembuk.module.css'
import { STATE_TONE } from './rembuk-words.ts'

const route = getRouteApi('/k/$kab/rembuk')

export function RembukListPage() {
  const t = useText()
  const may = useMay()
  const { kab } = route.useParams()
  const [isBeginning, setBeginning] = useState(false)
  return (
    <>
      <PageHead title={t(REMBUK.title)}>
        {may('rembuk.write', kab) && !isBeginning && (
          <Button look="primary" onClick={() => setBeginning(true)}>
            {t(REMBUK.begin)}
          </Button>
        )}
      </PageHead>
      <p className={styles['lead']}>{t(REMBUK.lead)}</p>
      <div className={styles['stack']}>
        {isBeginning && <BeginForm kab={kab} first={null} onCancel={() => setBeginning(false)} />}
        <RembukCard kab={kab} />
      </div>
    </>
  )
}

function RembukCard({ kab }: { kab: string }) {
  const t = useText()
  const { language } = useSay()
  const { data, error, refetch } = useQuery(rembukListQuery(kab))
  if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton heights={[160]} />
  if (data.length === 0)
    return (
      <Empty title={t(REMBUK.none)}>
        <p>{t(REMBUK.noneBody)}</p>
      </Empty>
    )
  return (
    <Card title={t(REMBUK.title)}>
      <ul className={styles['items']}>
        {data.map(({ id, keadaan, namaWilayah, tahun, rapat, butir, hadir }) => (
          <li key={id} className={styles['item']}>
            <div>
              <h3>
                <Link to="/k/$kab/rembuk/$id" params={{ kab, id }}>
                  {rapat.judul}
                </Link>
              </h3>
              <p className={styles['under']}>
                {namaWilayah} · {tahun} ·{' '}
                {sayMeetingTime({ wall: { day: rapat.hari, clock: rapat.jam }, zone: rapat.zona, minutes: rapat.menit }, language)} ·{' '}
                {rapat.tempat}
              </p>
              <p className={styles['under']}>{t(REMBUK.counts, { ...butir, hadir })}</p>
            </div>
            <Tag tone={STATE_TONE[keadaan]}>{t(REMBUK[keadaan])}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  )
}
