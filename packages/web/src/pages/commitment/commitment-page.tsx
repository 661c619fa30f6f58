/** One commitment: what was pledged, how far it is with its proof, and what the public sees of it. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { commitmentQuery } from '../../app/commitment-queries.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import { CommitmentView } from './commitment-view.tsx'

const route = getRouteApi('/k/$kab/komitmen/$id')

export function CommitmentPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const { data, error, refetch } = useQuery(commitmentQuery(kab, id))
  if (data === undefined) {
    if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
    return <Skeleton heights={[32, 160, 320]} />
  }
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/komitmen" params={{ kab }} search={{ tahun: data.tahun }}>
          {t(COMMITMENT.back)}
        </Link>
      </p>
      <CommitmentView key={id} kab={kab} commitment={data} />
    </>
  )
}
