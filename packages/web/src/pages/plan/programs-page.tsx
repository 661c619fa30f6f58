/** Pemetaan program: activities of a year against the gaps of villages; what is open, aimless or double. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { programsQuery } from '../../app/plan-queries.ts'
import type { ProgramsChange, ProgramsSearch } from '../../app/plan-search.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { ProgramsView } from './programs-view.tsx'

const route = getRouteApi('/k/$kab/pemetaan-program')

export function ProgramsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const programs = useQuery(programsQuery(kab, search.tahun ?? Number(today.slice(0, 4))))
  const name = useQuery(districtQuery(kab)).data?.nama
  const onChange = (change: ProgramsChange) =>
    void navigate({ search: given({ ...search, ...change }) as ProgramsSearch, replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t(PROGRAMS.title)} of={name}>
        {programs.data !== undefined && <PrintButton />}
      </PageHead>
      {programs.isError && <ProblemNote problem={programs.error} retry={() => void programs.refetch()} />}
      {!programs.isError && programs.data === undefined && <Skeleton />}
      {programs.data !== undefined && !programs.isError && (
        <ProgramsView kab={kab} programs={programs.data} search={search} onChange={onChange} />
      )}
    </>
  )
}
