/** One rembuk: its clauses beside what it rests on, who came, how it is closed and what it gives to take away. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rembukQuery } from '../../app/rembuk-queries.ts'
import { useLiveRembuk } from '../../app/use-live-rembuk.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { RembukView } from './rembuk-view.tsx'

const route = getRouteApi('/k/$kab/rembuk/$id')

export function RembukPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  useLiveRembuk(kab, id)
  const { data, error, refetch } = useQuery(rembukQuery(kab, id))
  if (data === undefined) {
    if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
    return <Skeleton heights={[32, 160, 320]} />
  }
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/rembuk" params={{ kab }}>
          {t(REMBUK.back)}
        </Link>
      </p>
      <RembukView key={id} kab={kab} rembuk={data} />
    </>
  )
}
