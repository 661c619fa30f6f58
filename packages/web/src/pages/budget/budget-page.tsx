/** Anggaran: budget lines of a stage and year as they were read, down to file and cell. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { budgetQuery } from '../../app/budget-queries.ts'
import type { BudgetChange, BudgetSearch } from '../../app/budget-search.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import { BudgetView } from './budget-view.tsx'

const route = getRouteApi('/k/$kab/anggaran')

export function BudgetPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const { tahap = 'rkpd', tahun = Number(today.slice(0, 4)), lembaga, desa, dana: sumber, cari, halaman } = search
  const budget = useQuery(budgetQuery(kab, given({ tahap, tahun, lembaga, desa, sumber, cari, halaman })))
  const district = useQuery(districtQuery(kab))
  const problem = budget.error ?? district.error

  /** What was cleared leaves no trace in the address; another choice begins at its first page. */
  const onChange = (change: BudgetChange) => {
    const all = { ...search, ...('halaman' in change ? {} : { halaman: undefined }), ...change }
    void navigate({ search: given(all) as BudgetSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={t(BUDGET.title)} of={district.data?.nama}>
        {budget.data !== undefined && <PrintButton />}
      </PageHead>
      {problem !== null && <ProblemNote problem={problem} retry={() => void (budget.error === null ? district : budget).refetch()} />}
      {problem === null && budget.data === undefined && <Skeleton />}
      {budget.data !== undefined && <BudgetView kab={kab} budget={budget.data} search={search} onChange={onChange} />}
    </>
  )
}
