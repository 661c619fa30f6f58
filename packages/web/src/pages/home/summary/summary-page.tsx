/** Ringkasan pimpinan: one screen and one sheet for whoever decides: where the district stands, what changed, what is late, what to decide. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { summaryQuery } from '../../../app/home-queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { SUMMARY } from '../../../text/summary.ts'
import { useText } from '../../../text/text.ts'
import { SummaryView } from './summary-view.tsx'

const route = getRouteApi('/k/$kab/ringkasan')

export function SummaryPage() {
  const t = useText()
  const { kab } = route.useParams()
  const { data, isError, error, refetch } = useQuery(summaryQuery(kab))
  return (
    <>
      <PageHead title={t(SUMMARY.title)} of={data?.nama}>
        {data !== undefined && <PrintButton />}
      </PageHead>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {!isError && data === undefined && <Skeleton heights={[220, 220]} />}
      {data !== undefined && <SummaryView kab={kab} summary={data} />}
    </>
  )
}
