/** Which villages are lokus in each year, as what, by which decision; what waits for one; and the decisions with their decrees. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lokusYearsQuery } from '../../app/lokus-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import { DecisionsCard } from './decisions-card.tsx'
import { NoDecision } from './no-decision.tsx'
import { YearView } from './year-view.tsx'

const route = getRouteApi('/k/$kab/lokus-tahun')

export function LokusYearsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const { tahun } = route.useSearch()
  const navigate = route.useNavigate()
  const years = useQuery(lokusYearsQuery(kab))
  const name = useQuery(districtQuery(kab)).data?.nama
  if (years.data === undefined) {
    if (years.isError) return <ProblemNote problem={years.error} retry={() => void years.refetch()} />
    return <Skeleton />
  }
  const { tahun: all, keputusan } = years.data
  const shown = all.find((year) => year.tahun === tahun) ?? all[0]
  return (
    <>
      <PageHead title={t(LOKUS_YEARS.title)} of={name}>
        {shown !== undefined && <PrintButton />}
      </PageHead>
      {shown === undefined && keputusan.length === 0 && <NoDecision kab={kab} />}
      {shown !== undefined && (
        <YearView
          kab={kab}
          year={shown}
          all={all}
          decisions={keputusan}
          onYear={(next) => void navigate({ search: { tahun: next }, replace: true })}
        />
      )}
      {keputusan.length > 0 && <DecisionsCard kab={kab} decisions={keputusan} />}
    </>
  )
}
