/** The rembuk that one sees, the latest first, or why there are none. */
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { rembukListQuery } from '../../app/rembuk-queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { STATE_TONE } from './rembuk-words.ts'

export function RembukCard({ kab }: { kab: string }) {
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
