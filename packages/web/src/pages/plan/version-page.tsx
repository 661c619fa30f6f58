/** One version of an office's plan: what it holds, what changed, who approved. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { planVersionQuery } from '../../app/plan-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { VersionView } from './version-view.tsx'

const route = getRouteApi('/k/$kab/rencana/$id')

export function PlanVersionPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const version = useQuery(planVersionQuery(kab, id))
  const district = useQuery(districtQuery(kab))
  const problem = version.error ?? district.error
  const head = version.data?.version
  const title =
    head === undefined
      ? t(PLAN.title)
      : t(PLAN_VERSIONS.title, { office: head.officeName ?? t(PLAN.secretariat), year: head.year, n: head.version })
  return (
    <>
      <PageHead title={title} of={district.data?.nama}>
        {head !== undefined && <PrintButton />}
      </PageHead>
      {problem !== null && <ProblemNote problem={problem} retry={() => void (version.error === null ? district : version).refetch()} />}
      {problem === null && (version.data === undefined || district.data === undefined) && <Skeleton />}
      {version.data !== undefined && district.data !== undefined && (
        <VersionView kab={kab} answer={version.data} district={district.data} />
      )}
    </>
  )
}
