/** Anak meragukan: records that may be one child, in pairs side by side; a person decides, and may change the decision. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { doubtsQuery } from '../../app/child-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { DOUBTS } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { withDecided } from './decided-pairs.ts'
import type { Doubt } from './doubt.ts'
import { DoubtCard } from './doubt-card.tsx'
import styles from './doubts-page.module.css'

const route = getRouteApi('/k/$kab/anak-meragukan')

export function DoubtsPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const { halaman = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const doubts = useQuery(doubtsQuery(kab, halaman))
  /** Decided on this visit: they stay where they stood, so that a slip can be taken back. */
  const [decided, setDecided] = useState<readonly Doubt[]>([])
  const { data } = doubts
  const pairs = data === undefined ? [] : withDecided(data.doubts, decided)
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/anak" params={{ kab }}>
          {t(DOUBTS.back)}
        </Link>
      </p>
      <PageHead title={t(DOUBTS.title)} />
      {doubts.isError && <ProblemNote problem={doubts.error} retry={() => void doubts.refetch()} />}
      {doubts.isPending && <Skeleton heights={[40, 260, 260]} />}
      {data !== undefined && pairs.length === 0 && (
        <Empty title={t(DOUBTS.none)}>
          <p>{t(DOUBTS.noneBody)}</p>
        </Empty>
      )}
      {data !== undefined && pairs.length > 0 && (
        <>
          <p className={styles['lead']} aria-live="polite">
            {t(DOUBTS.lead, { n: say.number(data.open) })}
          </p>
          <ol className={styles['pairs']}>
            {pairs.map((doubt, index) => (
              <li key={doubt.id}>
                <DoubtCard
                  kab={kab}
                  doubt={doubt}
                  number={(halaman - 1) * data.perPage + index + 1}
                  onDecided={(next) => setDecided((before) => [...before.filter(({ id }) => id !== next.id), next])}
                />
              </li>
            ))}
          </ol>
          <Paging
            page={halaman}
            perPage={data.perPage}
            total={data.open}
            onPage={(page) => {
              setDecided([])
              void navigate({ search: page === 1 ? {} : { halaman: page } })
            }}
          />
        </>
      )}
    </>
  )
}
