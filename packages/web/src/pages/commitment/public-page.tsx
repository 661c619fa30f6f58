/** The page of the public: pledges of a district and how they stand, without a person. No sign-in is asked. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemError } from '../../app/call.ts'
import { publicPledgesQuery } from '../../app/commitment-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import { PublicShown } from './public-shown.tsx'

const route = getRouteApi('/publik/komitmen/$kode')

export function PublicPledgesPage() {
  const t = useText()
  const { kode } = route.useParams()
  const { data, error, refetch } = useQuery(publicPledgesQuery(kode))
  if (data !== undefined) return <PublicShown pledges={data} />
  if (error === null) return <Skeleton heights={[32, 280, 320]} />
  const isNone = error instanceof ProblemError && (error.code === 'tidak-ditemukan' || error.code === 'permintaan-tidak-sah')
  if (!isNone) return <ProblemNote problem={error} retry={() => void refetch()} />
  return (
    <>
      <PageHead title={t(COMMITMENT.publicTitle)} />
      <Empty title={t(COMMITMENT.publicNone)}>
        <p>{t(COMMITMENT.publicNoneBody)}</p>
      </Empty>
    </>
  )
}
