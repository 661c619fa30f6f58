/** Temuan: numbers that do not agree, by whom they wait for; filters, and how they are looked for. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FINDINGS } from '../../text/findings.ts'
import { useText } from '../../text/text.ts'
import { FindingsBody } from './findings-body.tsx'
import { MethodCard } from './method-card.tsx'
import { useFindings } from './use-findings.ts'

const route = getRouteApi('/k/$kab/temuan')

export function FindingsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const { findings, answer } = useFindings(kab, search)
  return (
    <>
      <PageHead title={t(FINDINGS.title)} of={district.data?.nama} />
      {findings.error !== null && <ProblemNote problem={findings.error} retry={() => void findings.refetch()} />}
      {findings.isPending && <Skeleton />}
      {answer !== undefined && (
        <FindingsBody kab={kab} search={search} answer={answer} findings={findings} onSearch={(next) => void navigate({ search: next })} />
      )}
      <MethodCard kab={kab} />
    </>
  )
}
