/** Rantai: how far gaps, agreements, activities and recommendations went, and where they fell out. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { chainQuery } from '../../app/chain-queries.ts'
import type { ChainChange, ChainSearch } from '../../app/chain-search.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useText } from '../../text/text.ts'
import { ChainView } from './chain-view.tsx'

const route = getRouteApi('/k/$kab/rantai')

export function ChainPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const chain = useQuery(chainQuery(kab, search.tahun ?? Number(today.slice(0, 4))))
  const name = useQuery(districtQuery(kab)).data?.nama
  const onChange = (change: ChainChange) =>
    void navigate({ search: given({ ...search, ...change }) as ChainSearch, replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t(CHAIN.title)} of={name}>
        {chain.data !== undefined && <PrintButton />}
      </PageHead>
      {chain.isError && <ProblemNote problem={chain.error} retry={() => void chain.refetch()} />}
      {!chain.isError && chain.data === undefined && <Skeleton />}
      {chain.data !== undefined && !chain.isError && <ChainView kab={kab} chain={chain.data} search={search} onChange={onChange} />}
    </>
  )
}
