/** Pairs that a person answers, one at a time, with the keyboard or the thumb; those already answered can be looked at and taken back. */
import type { PairSchema } from '@konvergen/contract/kin.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { pairsQuery } from '../../app/kin-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { QUEUE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { PairView } from './pair-view.tsx'
import { QueueTools } from './queue-tools.tsx'
import { withAnswered } from './with-answered.ts'

const route = getRouteApi('/k/$kab/tautan/tinjau')

export function QueuePage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const pairs = useQuery(pairsQuery(kab, search))
  /** Answered on this visit: they stay where they stood, so that a slip can be taken back. */
  const [answered, setAnswered] = useState<readonly PairSchema[]>([])
  const [place, setPlace] = useState(0)
  const { data } = pairs
  const shown = data === undefined ? [] : withAnswered(data.pasangan, answered)
  const pair = shown[Math.min(place, shown.length - 1)]
  const before = ((search.halaman ?? 1) - 1) * (data?.perHalaman ?? 0)
  const go = (next: typeof search) => {
    setAnswered([])
    setPlace(0)
    void navigate({ search: next })
  }
  const move = (step: 1 | -1) => setPlace(Math.max(0, Math.min(shown.length - 1, place + step)))
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/tautan" params={{ kab }}>
          {t(QUEUE.back)}
        </Link>
      </p>
      <PageHead title={t(QUEUE.title)} />
      <QueueTools search={search} onSearch={go} />
      {pairs.isError && <ProblemNote problem={pairs.error} retry={() => void pairs.refetch()} />}
      {pairs.isPending && <Skeleton heights={[40, 300, 120]} />}
      {data !== undefined && pair === undefined && (
        <Empty title={t(QUEUE.none)}>
          <p>{t(QUEUE.noneBody)}</p>
        </Empty>
      )}
      {data !== undefined && pair !== undefined && (
        <PairView
          key={pair.id}
          kab={kab}
          pair={pair}
          count={t(QUEUE.count, {
            n: say.number(before + Math.min(place, shown.length - 1) + 1),
            all: say.number(Math.max(data.total, before + shown.length)),
          })}
          onMove={move}
          isFirst={place === 0}
          isLast={place >= shown.length - 1}
          onAnswered={(next) => setAnswered((kept) => [...kept.filter(({ id }) => id !== next.id), next])}
        />
      )}
    </>
  )
}
