/** One version of the agreed data: how it came to be, what changed, by village, and as a file. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { agreedQuery } from '../../app/verval-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { AGREED } from '../../text/verval.ts'
import { AgreedView } from './agreed-view.tsx'

const route = getRouteApi('/k/$kab/data-tetap/$id')

export function AgreedPage() {
  const { kab, id } = route.useParams()
  const t = useText()
  const nama = useQuery(districtQuery(kab)).data?.nama
  const agreed = useQuery(agreedQuery(kab, id))
  return (
    <>
      <PageHead title={agreed.data === undefined ? t(SHELL.verval) : t(AGREED.title, { n: agreed.data.versi })} of={nama}>
        {agreed.data !== undefined && <PrintButton />}
      </PageHead>
      {agreed.isError && <ProblemNote problem={agreed.error} retry={() => void agreed.refetch()} />}
      {agreed.isPending && <Skeleton />}
      {agreed.data !== undefined && <AgreedView kab={kab} agreed={agreed.data} />}
      <p className="tanpa-cetak">
        <Link to="/k/$kab/verval" params={{ kab }}>
          {t(AGREED.back)}
        </Link>
      </p>
    </>
  )
}
