/** Rencana kegiatan: what offices do in a year, with places and money, to close which gaps. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { planQuery } from '../../app/plan-queries.ts'
import type { PlanChange, PlanSearch } from '../../app/plan-search.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import { PlanView } from './plan-view.tsx'

const route = getRouteApi('/k/$kab/rencana')

export function PlanPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const tahun = search.tahun ?? Number(today.slice(0, 4))
  const { lembaga, kesenjangan: indikator, cari, catatan, halaman } = search
  const plan = useQuery(planQuery(kab, given({ tahun, lembaga, indikator, cari, catatan, halaman })))
  const district = useQuery(districtQuery(kab))
  const problem = plan.error ?? district.error

  /** What was cleared leaves no trace in the address; another choice begins at its first page. */
  const onChange = (change: PlanChange) => {
    const all = { ...search, ...('halaman' in change ? {} : { halaman: undefined }), ...change }
    void navigate({ search: given(all) as PlanSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={t(PLAN.title)} of={district.data?.nama}>
        {plan.data !== undefined && <PrintButton />}
      </PageHead>
      {problem !== null && <ProblemNote problem={problem} retry={() => void (plan.error === null ? district : plan).refetch()} />}
      {problem === null && (plan.data === undefined || district.data === undefined) && <Skeleton />}
      {plan.data !== undefined && district.data !== undefined && (
        <PlanView kab={kab} plan={plan.data} district={district.data} search={search} onChange={onChange} />
      )}
    </>
  )
}
