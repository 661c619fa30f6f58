/** Temuan: numbers that do not agree, by whom they wait for; filters, and how they are looked for. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { findingsQuery } from '../../app/findings-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FINDINGS } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { joinedPages } from './arrange-findings.ts'
import { FindingsFilters } from './findings-filters.tsx'
import { FindingsLead } from './findings-lead.tsx'
import { FindingsList } from './findings-list.tsx'
import { MethodCard } from './method-card.tsx'

const route = getRouteApi('/k/$kab/temuan')

export function FindingsPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const findings = useInfiniteQuery(findingsQuery(kab, search))
  const answer = joinedPages(findings.data?.pages ?? [])
  return (
    <>
      <PageHead title={t(FINDINGS.title)} of={district.data?.nama} />
      {findings.error !== null && <ProblemNote problem={findings.error} retry={() => void findings.refetch()} />}
      {findings.isPending && <Skeleton />}
      {answer !== undefined && (
        <>
          <FindingsLead kab={kab} answer={answer} search={search} />
          <FindingsFilters answer={answer} search={search} onChange={(next) => void navigate({ search: next })} />
          <FindingsList kab={kab} answer={answer} isFiltered={Object.keys(search).length > 0} />
          {findings.hasNextPage && (
            <Button disabled={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
              {t(FINDINGS.next, { n: say.number(answer.jumlah - answer.temuan.length) })}
            </Button>
          )}
        </>
      )}
      <MethodCard kab={kab} />
    </>
  )
}
