/** Temuan: numbers that do not agree, by whom they wait for; filters, and how they are looked for. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { findingsQuery } from '../../app/findings-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FINDINGS } from '../../text/findings.ts'
import { useText } from '../../text/text.ts'
import { FindingsFilters } from './findings-filters.tsx'
import { FindingsLead } from './findings-lead.tsx'
import { FindingsList } from './findings-list.tsx'
import { MethodCard } from './method-card.tsx'

const route = getRouteApi('/k/$kab/temuan')

export function FindingsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const findings = useQuery(findingsQuery(kab, search))
  return (
    <>
      <PageHead title={t(FINDINGS.title)} of={district.data?.nama} />
      {findings.error !== null && <ProblemNote problem={findings.error} retry={() => void findings.refetch()} />}
      {findings.isPending && <Skeleton />}
      {findings.data !== undefined && (
        <>
          <FindingsLead kab={kab} answer={findings.data} search={search} />
          <FindingsFilters answer={findings.data} search={search} onChange={(next) => void navigate({ search: next })} />
          <FindingsList kab={kab} answer={findings.data} isFiltered={Object.keys(search).length > 0} />
        </>
      )}
      <MethodCard kab={kab} />
    </>
  )
}
