/** Paket desa: villages with how far their packages are, issued and taken along together. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { villagesQuery } from '../../app/village-queries.ts'
import type { VillagesSearch } from '../../app/village-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { VillagesView } from './villages-view.tsx'

const route = getRouteApi('/k/$kab/paket-desa')

export function VillagesPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  // Packages are for the year that is being budgeted for: the next.
  const year = search.tahun ?? Number(today.slice(0, 4)) + 1
  const { data, error, refetch } = useQuery(villagesQuery(kab, year))
  const district = useQuery(districtQuery(kab))
  const onChange = (change: { [K in keyof VillagesSearch]?: VillagesSearch[K] | undefined }) =>
    void navigate({ search: given({ ...search, ...change }) as VillagesSearch, replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t(VILLAGE.title)} of={district.data?.nama}>
        {data !== undefined && <PrintButton />}
      </PageHead>
      {error !== null && <ProblemNote problem={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton />}
      {data !== undefined && <VillagesView kab={kab} list={data} showsAll={search.tampil === 'semua'} onChange={onChange} />}
    </>
  )
}
