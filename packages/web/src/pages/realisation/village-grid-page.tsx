/** One village in one quarter: its APBDes filled in like a spreadsheet, or card by card on a phone; handed in below. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { villageGridQuery } from '../../app/realisation-queries.ts'
import type { RealisationChange, RealisationSearch } from '../../app/realisation-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { newestQuarter } from './newest-quarter.ts'
import { VillageGridView } from './village-grid-view.tsx'

const route = getRouteApi('/k/$kab/realisasi/apbdes')
const YEAR_LENGTH = 4

export function VillageGridPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const tahun = search.tahun ?? Number(today.slice(0, YEAR_LENGTH))
  const triwulan = search.triwulan ?? newestQuarter(tahun, today)
  const { desa = '' } = search
  const grid = useQuery(villageGridQuery(kab, desa, { tahun, triwulan }))
  const district = useQuery(districtQuery(kab))
  const onChange = (change: RealisationChange) => {
    const all = { ...search, tahun, triwulan, desa, ...change }
    void navigate({ search: given(all) as RealisationSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={t(VILLAGE_REALISATION.title)} of={district.data?.nama}>
        <Link to="/k/$kab/realisasi/desa" params={{ kab }} search={{ tahun, triwulan }}>
          {t(VILLAGE_REALISATION.back)}
        </Link>
        {grid.data !== undefined && <PrintButton />}
      </PageHead>
      {grid.isError && <ProblemNote problem={grid.error} retry={() => void grid.refetch()} />}
      {grid.isPending && <Skeleton />}
      {grid.data !== undefined && (
        <VillageGridView key={`${tahun} ${triwulan} ${desa}`} kab={kab} grid={grid.data} opened={search.buka} onChange={onChange} />
      )}
    </>
  )
}
