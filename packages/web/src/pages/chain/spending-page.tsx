/** Uang: planned, budgeted and realised money, by what one asks, and what it reaches. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { spendingQuery } from '../../app/chain-queries.ts'
import type { SpendingChange, SpendingSearch } from '../../app/chain-search.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SPENDING } from '../../text/chain.ts'
import { useText } from '../../text/text.ts'
import { SpendingView } from './spending-view.tsx'

const route = getRouteApi('/k/$kab/uang')

export function SpendingPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const query = { tahun: search.tahun ?? Number(today.slice(0, 4)), menurut: search.menurut ?? ('sumber' as const) }
  const spending = useQuery(spendingQuery(kab, query))
  const name = useQuery(districtQuery(kab)).data?.nama
  const onChange = (change: SpendingChange) =>
    void navigate({ search: given({ ...search, ...change }) as SpendingSearch, replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t(SPENDING.title)} of={name}>
        {spending.data !== undefined && <PrintButton />}
      </PageHead>
      {spending.isError && <ProblemNote problem={spending.error} retry={() => void spending.refetch()} />}
      {!spending.isError && spending.data === undefined && <Skeleton />}
      {spending.data !== undefined && !spending.isError && (
        <SpendingView kab={kab} spending={spending.data} search={search} onChange={onChange} />
      )}
    </>
  )
}
